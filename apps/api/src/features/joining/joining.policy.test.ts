import { COHORT_INVITATION_ROLES, INVITATION_ROLES, SITE_INVITATION_ROLES } from '@hearth/shared';
import { canDecideRequests, canInvite, invitingScope, lettersIn, type Asker } from './joining.policy.js';

const [OURS, THEIRS] = ['a', 'b'];
const who = (siteRoles: Asker['siteRoles'], role?: 'fellow' | 'facilitator' | 'coordinator'): Asker => ({
  siteRoles,
  cohorts: role ? [{ cohortId: OURS!, audienceId: 'x', role }] : [],
});
const guest = { ...who(['administrator'], 'coordinator'), guestOf: {} as NonNullable<Asker['guestOf']> };

test('requests are decided by coordinators and administrators', () => {
  for (const asker of [
    who([]),
    who(['member']),
    who(['moderator']),
    who([], 'fellow'),
    who([], 'facilitator'),
    guest,
  ])
    expect(canDecideRequests(asker)).toBe(false);
  for (const asker of [who([], 'coordinator'), who(['administrator'])])
    expect(canDecideRequests(asker)).toBe(true);
  expect(lettersIn.admits(null)).toBe(false);
});

test('nobody invites to more than they may give, nor to a cohort of others', () => {
  const given = (asker: Asker, cohortId: string | null) =>
    INVITATION_ROLES.filter((role) => canInvite(asker, role, cohortId));
  expect(given(who(['administrator']), null)).toEqual(SITE_INVITATION_ROLES);
  expect(given(who(['administrator']), OURS!)).toEqual([]);
  expect(given(who([], 'coordinator'), null)).toEqual(['member']);
  expect(given(who([], 'coordinator'), OURS!)).toEqual(COHORT_INVITATION_ROLES);
  expect(given(who([], 'coordinator'), THEIRS!)).toEqual([]);
  for (const asker of [who(['member', 'moderator']), who([], 'facilitator'), guest])
    for (const cohortId of [null, OURS!, THEIRS!]) expect(given(asker, cohortId)).toEqual([]);
  expect(invitingScope(who(['administrator'], 'coordinator'))).toEqual({
    roles: [...SITE_INVITATION_ROLES],
    cohortIds: [OURS],
  });
  expect(invitingScope(guest)).toEqual({ roles: [], cohortIds: [] });
});
