import type { Viewer } from '../../platform/access/viewer.js';
import { COLLECTIVE_AUDIENCE_ID } from '../../foundation/cohorts/audiences.js';
import { SpaceStarters } from './forum.types.js';
import {
  canArrange,
  canDeletePost,
  canDescribe,
  canEditPost,
  canFlagPost,
  canKeep,
  canMarkHelpful,
  canReact,
  canReadVersions,
  canReadSpace,
  canReadThread,
  canReply,
  canRestorePost,
  canStartThread,
  canUnmask,
  restoreUntil,
} from './forum.policy.js';

const HERE = 'the audience of the thread';

const viewer = (traits: Partial<Viewer>): Viewer => ({
  personId: 'p',
  signInId: 's',
  name: 'Someone',
  email: 'someone@test.example',
  locale: 'en',
  timeZone: 'America/New_York',
  accessEpoch: '0',
  siteRoles: [],
  cohorts: [],
  audienceIds: [],
  ...traits,
});

const inCohort = (role: 'fellow' | 'facilitator' | 'coordinator') =>
  viewer({
    siteRoles: ['member'],
    cohorts: [{ cohortId: 'c', audienceId: HERE, role }],
    audienceIds: [HERE],
  });

/** Kinds of viewers, whether they belong to the audience, and whether they keep its places. */
const viewers: [string, Viewer, boolean, boolean][] = [
  ['a member of the Collective', viewer({ siteRoles: ['member'], audienceIds: [HERE] }), true, false],
  ['a moderator of the Collective', viewer({ siteRoles: ['moderator'], audienceIds: [HERE] }), true, true],
  ['a fellow of the cohort', inCohort('fellow'), true, false],
  ['a facilitator of the cohort', inCohort('facilitator'), true, false],
  ['a coordinator of the cohort', inCohort('coordinator'), true, true],
  [
    'a coordinator of another cohort who reads here',
    viewer({ cohorts: [{ cohortId: 'd', audienceId: 'another', role: 'coordinator' }], audienceIds: [HERE] }),
    true,
    false,
  ],
  ['a fellow of another cohort', viewer({ siteRoles: ['member'], audienceIds: ['another'] }), false, false],
  ['a moderator outside', viewer({ siteRoles: ['moderator'], audienceIds: ['another'] }), false, false],
  ['an administrator outside', viewer({ siteRoles: ['administrator'] }), false, false],
  ['an outsider', viewer({}), false, false],
];

const flags = [true, false];

describe.each(viewers)('%s', (_, who, belongs, keeps) => {
  test('reads and starts threads in a space that stands', () => {
    for (const archived of flags) {
      for (const finished of flags) {
        for (const starters of Object.values(SpaceStarters)) {
          const space = { audienceId: HERE, archived, finished, starters };
          expect(canReadSpace(who, space)).toBe(belongs);
          expect(canKeep(who, space)).toBe(keeps);
          const starts = starters === SpaceStarters.EVERYONE ? belongs : keeps;
          expect(canStartThread(who, space)).toBe(starts && !archived && !finished);
        }
      }
    }
  });

  test('replies, edits, deletes and restores', () => {
    for (const locked of flags) {
      for (const closed of flags) {
        const thread = { audienceId: HERE, locked, closed };
        const open = !locked && !closed;
        expect(canReadThread(who, thread)).toBe(belongs);
        expect(canReply(who, thread)).toBe(belongs && open);
        for (const asked of flags)
          expect(canDescribe(who, { ...thread, asked })).toBe(belongs && open && asked);
        for (const mine of flags) {
          for (const { deleted, hidden } of flags.flatMap((one) =>
            flags.map((other) => ({ deleted: one, hidden: other })),
          )) {
            const post = { ...thread, mine, deleted, hidden, number: 2, asked: false };
            const stands = !deleted && !hidden;
            for (const asked of flags) {
              for (const number of [1, 2]) {
                const helps = belongs && open && asked && number > 1 && !mine && stands;
                expect(canMarkHelpful(who, { ...post, asked, number })).toBe(helps);
              }
            }
            expect(canReact(who, post)).toBe(belongs && !closed && !mine && stands);
            expect(canFlagPost(who, post)).toBe(belongs && !mine && stands);
            expect(canReadVersions(who, post)).toBe(belongs && mine);
            expect(canEditPost(who, post)).toBe(belongs && mine && !deleted && open);
            expect(canDeletePost(who, post)).toBe(belongs && mine && !deleted);
            for (const removed of flags)
              expect(canRestorePost(who, { ...post, removed })).toBe(belongs && mine && deleted && !removed);
          }
        }
      }
    }
  });
});

test('administrators alone look up who wrote as a member, where they read or it was flagged, never of their own', () => {
  const administrators: [Viewer, boolean][] = [
    [viewer({ siteRoles: ['administrator'], audienceIds: [HERE] }), true],
    [viewer({ siteRoles: ['administrator'] }), false],
  ];
  for (const flagged of flags) {
    for (const asMember of flags) {
      for (const mine of flags) {
        const post = { audienceId: HERE, flagged, asMember, mine };
        for (const [who, reads] of administrators)
          expect(canUnmask(who, post)).toBe((reads || flagged) && asMember && !mine);
        for (const [, who] of viewers.filter(([, { siteRoles }]) => !siteRoles.includes('administrator')))
          expect(canUnmask(who, post)).toBe(false);
      }
    }
  }
});

test('a deletion can be taken back until its time is over', () => {
  const deletedAt = '2026-11-23T12:00:00.000Z';
  const at = (seconds: number) => Date.parse(deletedAt) + seconds * 1_000;
  expect(restoreUntil(deletedAt, 30, at(29))).toBe('2026-11-23T12:00:30.000Z');
  expect(restoreUntil(deletedAt, 30, at(30))).toBeNull();
  expect(restoreUntil(deletedAt, 0, at(0))).toBeNull();
});

test('spaces are arranged by the coordinators of the cohort; the Collective’s by administrators and coordinators in it', () => {
  const may = viewers.filter(([, who]) => canArrange(who, { audienceId: HERE })).map(([name]) => name);
  expect(may).toEqual(['a coordinator of the cohort']);
  const audienceIds = [COLLECTIVE_AUDIENCE_ID];
  const there = { audienceId: COLLECTIVE_AUDIENCE_ID };
  const { cohorts } = inCohort('coordinator');
  expect(canArrange(viewer({ siteRoles: ['administrator'], audienceIds }), there)).toBe(true);
  expect(canArrange(viewer({ cohorts, audienceIds }), there)).toBe(true);
  expect(canArrange(viewer({ cohorts }), there)).toBe(false);
  expect(canArrange(viewer({ siteRoles: ['administrator'] }), there)).toBe(false);
  expect(canArrange(viewer({ siteRoles: ['member', 'moderator'], audienceIds }), there)).toBe(false);
});
