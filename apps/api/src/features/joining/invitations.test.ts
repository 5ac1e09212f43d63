import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor, type Refused } from '../../../test/kit/actor.js';
import { mailsTo, secretFor } from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { provedAgo } from '../../../test/kit/door.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { acceptNew, invite, resend, revoke, take, welcomeOf } from '../../../test/kit/joining.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  anOutsider,
  joins,
  type CohortHandle,
} from '../../../test/kit/people.js';

let house: House;
let cohort: CohortHandle;
let theirs: CohortHandle;
let cora: Actor;
let keeper: Actor;
beforeAll(async () => {
  house = await aHouse();
  [cohort, theirs] = [await aCohort(house), await aCohort(house)];
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  keeper = await anAdministrator(house, { name: 'Kit Keeps' });
});
afterAll(() => house.close());

const rolesOf = async (email: string) =>
  (
    await house.db.query<{ role: string }>(
      `SELECT r.role FROM site_role r JOIN account a ON a.person_id = r.person_id WHERE a.email = $1
       UNION ALL SELECT m.role FROM cohort_membership m JOIN account a ON a.person_id = m.person_id WHERE a.email = $1 ORDER BY 1`,
      [email],
    )
  ).map(({ role }) => role);
const listed = async (who: Actor, more = '') =>
  (
    await who.gql<{ invitations: { nodes: { id: string; state: string; otherAddress: boolean }[] } }>(
      `{ invitations(first: 50 ${more}) { nodes { id state role otherAddress } } }`,
    )
  ).invitations.nodes;
const nobody = () => aVisitor(house);

test('nobody gives more than they hold, nor a place in a cohort of others, whatever ids they send', async () => {
  const [moderator, facilitator] = [await aModerator(house), await aMember(house)];
  await joins(house, facilitator, cohort, 'facilitator');
  for (const who of [moderator, facilitator, await aFellow(house, { in: cohort })])
    await expectRefused(invite(house, who), 'not_allowed');
  for (const role of ['MODERATOR', 'ADMINISTRATOR'])
    await expectRefused(invite(house, cora, { role }), 'not_allowed');
  for (const role of ['FELLOW', 'FACILITATOR', 'COORDINATOR']) {
    await expectRefused(invite(house, cora, { role, cohortId: theirs.id }), 'not_found');
    await expectRefused(invite(house, keeper, { role, cohortId: cohort.id }), 'not_found');
    await expectRefused(invite(house, cora, { role, cohortId: randomUUID() }), 'not_found');
    await expectRefused(invite(house, cora, { role }), 'invalid');
  }
  // A role of the house with a cohort beside it is neither.
  await expectRefused(invite(house, keeper, { role: 'ADMINISTRATOR', cohortId: cohort.id }), 'invalid');
  const [ours, moderates] = [
    await invite(house, cora, { role: 'COORDINATOR', cohortId: cohort.id }),
    await invite(house, keeper, { role: 'MODERATOR' }),
  ];
  const rival = await aCoordinator(house, { of: theirs });
  for (const [who, { id }] of [
    [rival, ours],
    [keeper, ours],
    [cora, moderates],
  ] as const) {
    await expectRefused(resend(who, id), 'not_found');
    await expectRefused(revoke(who, id), 'not_found');
    expect((await listed(who)).map((one) => one.id)).not.toContain(id);
  }
  expect(await listed(rival, `cohortId: "${cohort.id}"`)).toEqual([]);
  const { inviting } = await cora.gql<{ inviting: { roles: string[]; cohorts: { id: string }[] } }>(
    `{ inviting { roles cohorts { id } } }`,
  );
  expect(inviting).toEqual({ roles: ['MEMBER'], cohorts: [{ id: cohort.id }] });
});

test('looking uses nothing up; someone new comes in once, also of two at the same moment; an older link ends', async () => {
  const first = await invite(house, cora, { role: 'FELLOW', cohortId: cohort.id, note: 'See you\nsoon' });
  await expectRefused(
    invite(house, cora, { email: first.email, role: 'FELLOW', cohortId: cohort.id }),
    'invalid',
  );
  for (let looks = 0; looks < 3; looks += 1) {
    await fetch(`${house.url}/invitation/${first.token}`);
    expect(await welcomeOf(nobody(), first.token)).toMatchObject({
      state: 'PENDING',
      by: 'Cora Coordinates',
    });
  }
  await resend(cora, first.id);
  const token = await secretFor(house, first.email, 'invitation');
  expect(token).not.toBe(first.token);
  await expectRefused(welcomeOf(nobody(), first.token), 'link_ended');
  await expectRefused(acceptNew(house, first.token), 'link_ended');
  await expectRefused(acceptNew(house, token, { password: 'short' }), 'invalid');
  await expectRefused(acceptNew(house, token, { name: ' ' }), 'invalid');
  const both = await Promise.allSettled([acceptNew(house, token), acceptNew(house, token)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  // Whoever is in a cohort is a member of the house.
  expect(await rolesOf(first.email)).toEqual(['fellow', 'member']);
  const over = await welcomeOf(nobody(), token);
  expect(over).toMatchObject({ state: 'ACCEPTED', by: null, email: null });
  await expectRefused(acceptNew(house, token), 'link_ended');
  await expectRefused(revoke(cora, first.id), 'too_late');
  await expectRefused(resend(cora, first.id), 'too_late');
  // Accepting and revoking at the same moment: one of the two, and nothing half.
  const race = await invite(house, cora);
  const [accepted] = await Promise.allSettled([acceptNew(house, race.token), revoke(cora, race.id)]);
  expect(await rolesOf(race.email)).toEqual(accepted.status === 'fulfilled' ? ['member'] : []);
  // Revoked, run out.
  const gone = await invite(house, cora);
  await Promise.all([revoke(cora, gone.id), revoke(cora, gone.id)]);
  expect((await welcomeOf(nobody(), gone.token)).state).toBe('REVOKED');
  await expectRefused(acceptNew(house, gone.token), 'link_ended');
  const late = await invite(house, cora);
  await house.db.query(`UPDATE invitation SET expires_at = now() WHERE id = $1`, [late.id]);
  expect((await welcomeOf(nobody(), late.token)).state).toBe('EXPIRED');
  await expectRefused(acceptNew(house, late.token), 'link_ended');
  // Inviting the address anew takes up what has run out; the same request again is the same.
  const again = {
    id: randomUUID(),
    email: late.email,
    name: '',
    role: 'MEMBER',
    locale: 'EN',
    note: '',
    days: 3,
  };
  await cora.gql(`mutation($input: InvitationSendInput!) { invitationSend(input: $input) }`, {
    input: again,
  });
  expect((await listed(cora)).filter(({ id, state }) => id === late.id && state === 'PENDING')).toHaveLength(
    1,
  );
  const kept = await invite(house, cora);
  await invite(house, cora, { id: kept.id, email: kept.email });
  await expectRefused(invite(house, cora, { id: kept.id }), 'id_taken');
  expect(await mailsTo(house, kept.email)).toHaveLength(1);
});

test('whoever has an account signs in and takes it; under another address only after saying so', async () => {
  const member = await aMember(house);
  const one = await invite(house, cora, { email: member.email, role: 'FACILITATOR', cohortId: cohort.id });
  expect(await welcomeOf(nobody(), one.token)).toMatchObject({ hasAccount: true, signedInAs: null });
  // Whoever comes in by a passkey alone is offered no password: who reads their mail would have another way in.
  await house.db.query(`UPDATE account SET password_hash = NULL WHERE person_id = $1`, [member.personId]);
  expect(await welcomeOf(nobody(), one.token)).toMatchObject({ hasAccount: false });
  await house.db.query(
    `INSERT INTO passkey (id, person_id, credential_id, public_key, counter, name, is_synced)
     VALUES (gen_random_uuid(), $1::uuid, 'of-' || $1, '', 0, 'Mine', false)`,
    [member.personId],
  );
  expect(await welcomeOf(nobody(), one.token)).toMatchObject({ hasAccount: true });
  await expectRefused(acceptNew(house, one.token), 'link_ended');
  // Its link alone does not open an account that there is.
  await expectRefused(acceptNew(house, one.token), 'link_ended');
  await expectRefused(take(nobody(), one.token), 'signed_out');
  // Whichever comes second may find its cookie renewed by the first.
  const twice = await Promise.allSettled([take(member, one.token), take(member, one.token)]);
  const refused = twice.flatMap((one) => (one.status === 'rejected' ? [one.reason as Refused] : []));
  expect(refused.length).toBeLessThan(2);
  expect(refused.every(({ refusal }) => refusal.code === 'signed_out')).toBe(true);
  expect(await rolesOf(member.email)).toEqual(['facilitator', 'member']);
  await expectRefused(take(await anOutsider(house), one.token, true), 'link_ended');
  await expectRefused(
    invite(house, cora, { email: member.email, role: 'FELLOW', cohortId: cohort.id }),
    'invalid',
  );
  const two = await invite(house, cora);
  const other = await anOutsider(house);
  expect(await welcomeOf(other, two.token)).toMatchObject({ signedInAs: other.email, email: two.email });
  await expectRefused(take(other, two.token), 'conflict');
  expect(await rolesOf(other.email)).toEqual([]);
  await take(other, two.token, true);
  expect(await rolesOf(other.email)).toEqual(['member']);
  expect((await listed(cora)).find(({ id }) => id === two.id)).toMatchObject({
    state: 'ACCEPTED',
    otherAddress: true,
  });
  // What reaches far is for the account of the invited address alone, and that one shows that it is still they.
  const admin = await anAdministrator(house);
  const strict = [
    await invite(house, admin, { role: 'ADMINISTRATOR' }),
    await invite(house, admin, { role: 'MODERATOR' }),
    await invite(house, cora, { role: 'COORDINATOR', cohortId: cohort.id }),
  ];
  const stranger = await anOutsider(house);
  for (const { token } of strict) await expectRefused(take(stranger, token, true), 'conflict');
  expect(await rolesOf(stranger.email)).toEqual([]);
  const mod = await aMember(house);
  const five = await invite(house, admin, { email: mod.email, role: 'MODERATOR' });
  await provedAgo(house, mod, 11);
  await expectRefused(take(mod, five.token), 'prove_again');
  expect(await rolesOf(mod.email)).toEqual(['member']);
  await provedAgo(house, mod, 1);
  await take(mod, five.token);
  expect(await rolesOf(mod.email)).toEqual(['member', 'moderator']);
  // Nor is one whose sender may no longer invite made good again at an administrator’s open screen.
  const six = await invite(house, await anAdministrator(house), { role: 'ADMINISTRATOR' });
  await house.db.query(`UPDATE invitation SET invited_by = NULL WHERE id = $1`, [six.id]);
  expect((await welcomeOf(aVisitor(house), six.token)).state).toBe('LAPSED');
  await provedAgo(house, admin, 11);
  await expectRefused(resend(admin, six.id), 'prove_again');
  expect((await welcomeOf(aVisitor(house), six.token)).state).toBe('LAPSED');
  await provedAgo(house, admin, 1);
  await resend(admin, six.id);
  // Two accounts at the same moment: one of them.
  const three = await invite(house, cora);
  const [left, right] = [await anOutsider(house), await anOutsider(house)];
  const race = await Promise.allSettled([take(left, three.token, true), take(right, three.token, true)]);
  expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  // A role that asks for a second factor is not open to a sign-in that showed a password alone.
  const leads = await anOutsider(house);
  const four = await invite(house, cora, { email: leads.email, role: 'COORDINATOR', cohortId: cohort.id });
  await take(leads, four.token);
  expect(await rolesOf(leads.email)).toEqual(['coordinator', 'member']);
  expect(await leads.gql(`{ viewer { id } }`)).toEqual({ viewer: null });
  const closed = await anOutsider(house);
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [closed.personId]);
  await expectRefused(invite(house, cora, { email: closed.email }), 'invalid');
});

test('what whoever invited has lost meanwhile is not given, until someone who may sends it again', async () => {
  const [second, admin] = [await aCoordinator(house, { of: cohort }), await anAdministrator(house)];
  const cases = [
    await invite(house, second),
    await invite(house, second, { role: 'COORDINATOR', cohortId: cohort.id }),
    await invite(house, admin, { role: 'ADMINISTRATOR' }),
  ];
  await house.db.query(`DELETE FROM program_role WHERE person_id = $1`, [second.personId]);
  await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [admin.personId]);
  for (const { token, email, id } of cases) {
    expect(await welcomeOf(nobody(), token)).toMatchObject({ state: 'LAPSED', by: null });
    await expectRefused(acceptNew(house, token), 'link_ended');
    await expectRefused(take(await anOutsider(house), token, true), 'link_ended');
    expect(await rolesOf(email)).toEqual([]);
    const seen = [...(await listed(cora)), ...(await listed(keeper))].find((one) => one.id === id);
    expect(seen?.state).toBe('LAPSED');
  }
  await resend(cora, cases[1]!.id);
  await acceptNew(house, await secretFor(house, cases[1]!.email, 'invitation'));
  expect(await rolesOf(cases[1]!.email)).toEqual(['coordinator', 'member']);
});
