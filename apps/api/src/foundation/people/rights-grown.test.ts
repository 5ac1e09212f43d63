import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { aBrowser, type BrowserAtTheDoor } from '../../../test/kit/browser.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { invite } from '../../../test/kit/joining.js';
import {
  aCohort,
  aCoordinator,
  aMember,
  anAdministrator,
  cohortDay,
  hasASecondStep,
  joins,
  signedInAgain,
  type CohortHandle,
} from '../../../test/kit/people.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let keeper: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
  keeper = await anAdministrator(house);
});
afterAll(() => house.close());

/** Who is given something, by which browser of theirs it is taken if they take it, and what of it stands already. */
interface Receiver extends Actor {
  here: BrowserAtTheDoor;
}
type Gives = (to: Receiver) => Promise<unknown>;

const site =
  (by: () => Pick<Actor, 'gql'>, role: string): Gives =>
  ({ personId }) =>
    by().gql(`mutation($input: SiteRoleSaveInput!) { siteRoleSave(input: $input) { id } }`, {
      input: { personId, role, on: true },
    });
const appoint =
  (by: (to: Receiver) => Pick<Actor, 'gql'>): Gives =>
  (to) =>
    by(to).gql(`mutation($input: ProgramCoordinatorInput!) { programCoordinator(input: $input) { id } }`, {
      input: { programId: cohort.programId, personId: to.personId, on: true },
    });
const begin = (role: string): Gives => {
  const id = randomUUID();
  return ({ personId }) =>
    cora.gql(`mutation($input: MembershipBeginInput!) { membershipBegin(input: $input) { id } }`, {
      input: {
        id,
        cohortId: cohort.id,
        personId,
        role,
        joinsOn: cohortDay(0),
      },
    });
};
const change =
  (from: 'fellow' | 'coordinator', role: string): Gives =>
  async (to) => {
    await joins(house, to, cohort, from);
    const [row] = await house.db.query<{ id: string }>(
      `SELECT id FROM cohort_membership WHERE person_id = $1`,
      [to.personId],
    );
    await cora.gql(`mutation($input: MembershipRoleInput!) { membershipRole(input: $input) { id } }`, {
      input: { id: row!.id, role },
    });
  };
/** Their days as a coordinator are over, and end on a day to come after all. */
const longer: Gives = async (to) => {
  await joins(house, to, cohort, 'coordinator');
  const [row] = await house.db.query<{ id: string }>(
    `UPDATE cohort_membership SET joined_at = now() - interval '9 days', left_at = now() - interval '2 days' WHERE person_id = $1 RETURNING id`,
    [to.personId],
  );
  const leaves = (days: number) =>
    cora.gql(`mutation($input: MembershipEndInput!) { membershipEnd(input: $input) { id } }`, {
      input: {
        id: row!.id,
        leavesOn: cohortDay(days),
        reason: '',
      },
    });
  await leaves(-3);
  expect(await isIn(to)).toBe(true);
  await leaves(300);
};
const bringIn =
  (role: string, days = ','): Gives =>
  async ({ email, name }) => {
    const id = randomUUID();
    await fetch(`${house.url}/rosters/${cohort.id}/${id}?name=roster.csv`, {
      method: 'POST',
      headers: { cookie: cora.cookie, origin: house.url },
      body: `name,email,role,joined,left\n${name},${email},${role},${days}\n`,
    });
    const { rosterImport } = await cora.gql<{ rosterImport: { fingerprint: string } }>(
      `query($id: ID!) { rosterImport(id: $id) { fingerprint } }`,
      { id },
    );
    await cora.gql(`mutation($input: RosterImportApplyInput!) { rosterImportApply(input: $input) { id } }`, {
      input: { taskId: randomUUID(), importId: id, fingerprint: rosterImport.fingerprint },
    });
    await doJobs(house);
  };
const takes =
  (by: () => Actor, role: string, ofCohort: boolean): Gives =>
  async ({ email, here }) => {
    const { token } = await invite(house, by(), { email, role, cohortId: ofCohort ? cohort.id : null });
    await here.gql(`mutation($token: String!) { invitationTake(token: $token) }`, { token });
  };
const withoutASecondStep =
  (gives: Gives): Gives =>
  async (to) => {
    await house.db.query(`DELETE FROM second_factor WHERE person_id = $1`, [to.personId]);
    await gives(to);
  };

async function aReceiver(role: 'member' | 'administrator'): Promise<Receiver> {
  const who = role === 'member' ? await aMember(house) : await anAdministrator(house);
  await hasASecondStep(house, who);
  return Object.assign(who, { here: aBrowser(house, 'here', who) });
}

const isIn = async (browser: Pick<Actor, 'gql'>): Promise<boolean> =>
  (await browser.gql<{ viewer: object | null }>('{ viewer { id } }')).viewer !== null;

const byKeeper = () => keeper;
const byCora = () => cora;
let self: Receiver;
const bySelf = () => self.here;

/** `here`: the browser they have; `old`: whoever has its cookie of before; `there`: another sign-in of theirs. */
const STAYS = { here: true, old: true, there: true };
const ENDS = { here: false, old: false, there: false };
const RENEWED = { here: true, old: false, there: false };
const RENEWED_HERE = { here: true, old: false, there: true };

test.each<[string, Gives, typeof STAYS, ('member' | 'administrator')?]>([
  ['a member, by an administrator', site(byKeeper, 'MEMBER'), STAYS],
  ['a moderator, by an administrator', site(byKeeper, 'MODERATOR'), ENDS],
  ['an administrator, by another', site(byKeeper, 'ADMINISTRATOR'), ENDS],
  ['a moderator, by themselves', site(bySelf, 'MODERATOR'), RENEWED, 'administrator'],
  ['a coordinator of a program, by an administrator', appoint(byKeeper), ENDS],
  ['a coordinator of a program, by themselves', appoint(bySelf), RENEWED, 'administrator'],
  ['a fellow, by a coordinator', begin('FELLOW'), STAYS],
  ['a facilitator, by a coordinator', begin('FACILITATOR'), ENDS],
  ['a coordinator, by another', begin('COORDINATOR'), ENDS],
  ['a coordinator instead of a fellow', change('fellow', 'COORDINATOR'), ENDS],
  ['a fellow instead of a coordinator', change('coordinator', 'FELLOW'), STAYS],
  ['a coordinator once more, by another day on which they leave', longer, ENDS],
  ['a fellow, by a list', bringIn('fellow'), STAYS],
  ['a coordinator, by a list', bringIn('coordinator'), ENDS],
  ['a coordinator of long ago, by a list', bringIn('coordinator', '2020-09-01,2021-06-01'), STAYS],
  ['a fellow, by an invitation', takes(byCora, 'FELLOW', true), RENEWED_HERE],
  ['a coordinator, by an invitation', takes(byCora, 'COORDINATOR', true), RENEWED],
  ['a moderator, by an invitation', takes(byKeeper, 'MODERATOR', false), RENEWED],
  [
    'a coordinator, by an invitation, who needs a second step first',
    withoutASecondStep(takes(byCora, 'COORDINATOR', true)),
    ENDS,
  ],
])('who becomes %s', async (_, gives, expected, before = 'member') => {
  self = await aReceiver(before);
  const there = await signedInAgain(house, self);
  await gives(self);
  const isGiven = self.here.given.some((line) => line.startsWith('hearth='));
  expect({ here: await isIn(self.here), old: await isIn(self), there: await isIn(there) }).toEqual(expected);
  expect(isGiven).toBe(expected.here && !expected.old);
});

test('what was given already ends nothing a second time', async () => {
  const begins = begin('FACILITATOR');
  for (const gives of [appoint(byKeeper), begins, site(byKeeper, 'MODERATOR')]) {
    self = await aReceiver('member');
    await gives(self);
    const again = await signedInAgain(house, self);
    await gives(self);
    expect(await isIn(again)).toBe(true);
  }
});

test('a socket that was opened with the cookie of before is closed, and comes back with the new one alone', async () => {
  self = await aReceiver('member');
  const socket = await self.socket();
  const back = new Promise((resolve) => socket.on('come.back', resolve));
  const closed = new Promise((resolve) => socket.on('disconnect', resolve));
  await takes(byCora, 'COORDINATOR', true)(self);
  expect(await back).toEqual({ inMs: 3_000 });
  expect(await closed).toBe('io server disconnect');
  await expect(house.socket(self.cookie)).rejects.toThrow('signed_out');
  const again = await house.socket(self.here.cookie());
  expect(again.connected).toBe(true);
  again.close();
});

test('nobody is kept out of the house by a role that is given and taken in turn', async () => {
  self = await aReceiver('member');
  const role = (on: boolean) =>
    keeper.gql(`mutation($input: SiteRoleSaveInput!) { siteRoleSave(input: $input) { id } }`, {
      input: { personId: self.personId, role: 'MODERATOR', on },
    });
  for (let times = 0; times < 8; times += 1) {
    await role(true);
    await role(false);
  }
  const again = await signedInAgain(house, self);
  await expectRefused(role(true), 'too_many');
  expect(await isIn(again)).toBe(true);
});
