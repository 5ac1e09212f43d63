import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { Refused, type Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';

let house: House;
beforeAll(async () => {
  house = await aHouse();
});
afterAll(() => house.close());

async function bringIn(who: Actor, cohort: CohortHandle, csv: string | Buffer, id: string = randomUUID()) {
  const response = await fetch(`${house.url}/rosters/${cohort.id}/${id}?name=roster.csv`, {
    method: 'POST',
    headers: { cookie: who.cookie, origin: house.url },
    body: typeof csv === 'string' ? csv : new Uint8Array(csv),
  });
  if (response.status !== 200) throw new Refused((await response.json()) as never, 'refused');
  return id;
}
interface DryRun {
  rosterImport: {
    rows: {
      line: number;
      outcome: string;
      knownAs: string | null;
      faults: { field: string; rule: string; than: string | null }[];
    }[];
    joins: number;
    invites: number;
    faulty: number;
    stands: number;
    fingerprint: string;
    unknownColumns: string[];
    appliedAt: string | null;
  };
}
const dryRun = async (who: Actor, id: string) =>
  (
    await who.gql<DryRun>(
      `query($id: ID!) { rosterImport(id: $id) { rows { line outcome knownAs faults { field rule than } } joins invites stands faulty fingerprint unknownColumns appliedAt } }`,
      { id },
    )
  ).rosterImport;
const apply = (who: Actor, importId: string, fingerprint: string, taskId: string = randomUUID()) =>
  who
    .gql<{ rosterImportApply: { id: string } }>(
      `mutation($input: RosterImportApplyInput!) { rosterImportApply(input: $input) { id } }`,
      { input: { taskId, importId, fingerprint } },
    )
    .then(() => taskId);
const ended = async (who: Actor, id: string) => {
  await doJobs(house);
  const { myTask } = await who.gql<{
    myTask: { state: string; errorCode: string | null; result: string | null };
  }>(`query($id: ID!) { myTask(id: $id) { state errorCode result } }`, { id });
  return myTask;
};
const count = async (cohort: CohortHandle) =>
  (
    await house.db.query<{ members: number; invitees: number }>(
      `SELECT (SELECT count(*)::int FROM cohort_membership WHERE cohort_id = $1) AS members,
              (SELECT count(*)::int FROM cohort_invitee WHERE cohort_id = $1) AS invitees`,
      [cohort.id],
    )
  )[0];

test('a roster is looked at row by row, then applied exactly as it was seen, once, or not at all', async () => {
  const cohort = await aCohort(house);
  const [coordinator, elsewhere] = [
    await aCoordinator(house, { of: cohort }),
    await aCoordinator(house, { of: await aCohort(house) }),
  ];
  const [stands, left, joining] = [
    await aFellow(house, { in: cohort }),
    await aFellow(house, { in: cohort }),
    await aMember(house),
  ];
  await leaves(house, left, cohort);
  const soon = DateTime.now().plus({ days: 1 }).toISODate();
  const rows = [
    `${stands.name},${stands.email},fellow,,,`,
    `Another Name,${left.email.toUpperCase()},fellow,VT,A school,${soon}`,
    `${joining.name},${joining.email},facilitator,,,`,
    `=Unknown Person,unknown@else.example,,Maine,"Some, school",`,
  ];
  const csv = ['Name,Email,Role,State,School,Joined,Shoe size', ...rows].join('\n');
  await expectRefused(bringIn(elsewhere, cohort, csv), 'not_found');
  await expectRefused(bringIn(stands, cohort, csv), 'not_allowed');
  const faulty = await bringIn(coordinator, cohort, csv + `\nx,,king,Texas,,\nTwin,${joining.email},,,,`);
  const seenFaulty = await dryRun(coordinator, faulty);
  expect(seenFaulty.rows.slice(4)).toEqual([
    {
      line: 6,
      outcome: 'FAULT',
      knownAs: null,
      faults: [
        { field: 'email', rule: 'required', than: null },
        { field: 'role', rule: 'unknown', than: null },
        { field: 'state', rule: 'unknown', than: null },
      ],
    },
    {
      line: 7,
      outcome: 'FAULT',
      knownAs: joining.name,
      faults: [{ field: 'email', rule: 'twice', than: '4' }],
    },
  ]);
  await expectRefused(apply(coordinator, faulty, seenFaulty.fingerprint), 'invalid');

  const id = await bringIn(coordinator, cohort, csv);
  await expectRefused(dryRun(elsewhere, id), 'not_found');
  const seen = await expectQueries(3, () => dryRun(coordinator, id));
  expect(seen).toMatchObject({ joins: 2, invites: 1, stands: 1, faulty: 0, unknownColumns: ['Shoe size'] });
  expect(seen.rows.map(({ outcome }) => outcome)).toEqual(['STANDS', 'JOINS', 'JOINS', 'INVITE']);
  expect(await count(cohort)).toEqual({ members: 2, invitees: 0 });

  // The world changes between the two: nothing is applied, and the dry run says so anew.
  await joins(house, joining, cohort, 'facilitator');
  expect(await ended(coordinator, await apply(coordinator, id, seen.fingerprint))).toMatchObject({
    state: 'FAILED',
    errorCode: 'conflict',
  });
  expect(await count(cohort)).toEqual({ members: 3, invitees: 0 });
  const again = await dryRun(coordinator, id);
  expect(again).toMatchObject({ joins: 1, invites: 1, stands: 2 });
  const task = randomUUID();
  await Promise.all([
    apply(coordinator, id, again.fingerprint, task),
    apply(coordinator, id, again.fingerprint, task),
  ]);
  const other = await apply(coordinator, id, again.fingerprint);
  const [one, two] = [await ended(coordinator, task), await ended(coordinator, other)];
  expect([one, two].map(({ state }) => state).sort()).toEqual(['DONE', 'FAILED']);
  expect([one, two].find(({ state }) => state === 'DONE')?.result).toBe('{"joined":1,"invited":1}');
  expect(await count(cohort)).toEqual({ members: 4, invitees: 1 });
  // Whoever came in by it is a member, and told once, from the day they are in it.
  const [came] = await house.db.query<{ members: number; told: number; later: number }>(
    `SELECT (SELECT count(*)::int FROM site_role WHERE person_id = $1 AND role = 'member') AS members,
            (SELECT count(*)::int FROM notification WHERE kind = 'cohort.joined' AND person_id = $2) AS told,
            (SELECT count(*)::int FROM cohort_membership WHERE person_id = $1 AND joined_at > now()) AS later`,
    [left.personId, coordinator.personId],
  );
  expect(came).toEqual({ members: 1, told: 0, later: 1 });
  expect((await dryRun(coordinator, id)).appliedAt).not.toBeNull();
});

test('a roster of two thousand rows costs as many statements as one of two; a file too long or without addresses is refused', async () => {
  const cohort = await aCohort(house);
  const coordinator = await aCoordinator(house, { of: cohort });
  const rows = Array.from({ length: 2_000 }, (_, at) => `Person ${at},person.${at}@many.example`);
  const id = await bringIn(coordinator, cohort, ['name;e-mail'.replace(';', ','), ...rows].join('\r\n'));
  const seen = await expectQueries(3, () => dryRun(coordinator, id));
  expect(seen).toMatchObject({ invites: 2_000, faulty: 0 });
  expect(await ended(coordinator, await apply(coordinator, id, seen.fingerprint))).toMatchObject({
    state: 'DONE',
  });
  expect(await count(cohort)).toEqual({ members: 0, invitees: 2_000 });
  const invitees = (rest: string) =>
    coordinator.gql<{ cohortInvitees: { nodes: { name: string }[]; nextCursor: string | null } }>(
      `query($id: ID!) { cohortInvitees(cohortId: $id, ${rest}) { nodes { name } nextCursor } }`,
      { id: cohort.id },
    );
  const firstPage = (await invitees('first: 2')).cohortInvitees;
  const nextPage = (await invitees(`first: 1, after: "${firstPage.nextCursor}"`)).cohortInvitees;
  expect([...firstPage.nodes, ...nextPage.nodes].map(({ name }) => name)).toEqual([
    'Person 0',
    'Person 1',
    'Person 10',
  ]);
  expect((await invitees('named: "1999@"')).cohortInvitees.nodes).toEqual([{ name: 'Person 1999' }]);
  const faultOf = async (csv: string | Buffer) =>
    (await expectRefused(bringIn(coordinator, cohort, csv), 'invalid')).fields?.[0]?.rule;
  expect(await faultOf(['name,email', ...rows, 'one,more@x.org'].join('\n'))).toBe('too_many_rows');
  expect(await faultOf('name,phone\na,b')).toBe('no_email_column');
  expect(await faultOf('')).toBe('empty');
  expect(await faultOf(Buffer.alloc(1_048_577, 'a'))).toBe('file_too_large');
});
