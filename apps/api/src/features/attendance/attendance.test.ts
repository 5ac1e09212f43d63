import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { recordStatements } from '../../platform/db/data-source.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  ben = await aFellow(house, { in: cohort, name: 'Ben Alt', locale: 'es' });
});
afterAll(() => house.close());

/** A session closed so many hours ago; minutes that the room saw, by person. */
async function closed(seen: [Actor, number][] = [], hours = 1): Promise<string> {
  const { id } = await aSession(house, { in: cohort, startsInMinutes: -60 * (hours + 1) });
  await house.db.query(
    `UPDATE peer_session SET closed_at = now() - make_interval(hours => $2) WHERE id = $1`,
    [id, hours],
  );
  for (const [who, minutes] of seen)
    await house.db.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, $3)`, [
      id,
      who.personId,
      minutes * 60,
    ]);
  return id;
}
const bring = async (who: Actor, sessionId: string, body: string | Buffer, id: string = randomUUID()) => {
  const answer = await fetch(`${house.url}/attendance-reports/${sessionId}/${id}?name=report.csv`, {
    method: 'POST',
    headers: { origin: house.url, cookie: who.cookie },
    body: body as never,
  });
  return {
    status: answer.status,
    id,
    answer: (await answer.json()) as { code?: string; fields?: { rule: string }[] },
  };
};
const SEEN = `id sessionTitle fileName undecided changes late fingerprint appliedAt lines { key name email minutes match person { name } candidates { id name } }
  outcome { person { id name } seenMinutes nowMinutes byHand fileMinutes takes standsMinutes }`;
interface Seen {
  undecided: number;
  changes: number;
  late: boolean;
  fingerprint: string;
  appliedAt: string | null;
  lines: {
    key: string;
    name: string;
    email: string | null;
    match: string;
    person: { name: string } | null;
    candidates: { id: string }[];
  }[];
  outcome: {
    person: { name: string };
    seenMinutes: number;
    fileMinutes: number;
    takes: string;
    standsMinutes: number;
  }[];
}
const dryRun = async (who: Actor, id: string) =>
  (
    await who.gql<{ attendanceImport: Seen }>(`query($id: ID!) { attendanceImport(id: $id) { ${SEEN} } }`, {
      id,
    })
  ).attendanceImport;
const choose = async (who: Actor, importId: string, lines: object[], takes: object[] = []) =>
  (
    await who.gql<{ attendanceImportChoose: Seen }>(
      `mutation($input: AttendanceImportChooseInput!) { attendanceImportChoose(input: $input) { ${SEEN} } }`,
      { input: { importId, lines, takes } },
    )
  ).attendanceImportChoose;
const apply = (who: Actor, input: object) =>
  who.gql<{ attendanceImportApply: { id: string } }>(
    `mutation($input: AttendanceImportApplyInput!) { attendanceImportApply(input: $input) { id } }`,
    { input: { taskId: randomUUID(), ...input } },
  );
interface Listed {
  person: { name: string };
  minutes: number;
  correctedBy: { name: string } | null;
  correctedFrom: string | null;
  correctedLate: boolean;
  correctedWhy: string | null;
}
const list = async (id: string) =>
  (
    await cora.gql<{
      sessionAttendance: {
        nodes: Listed[];
        canCorrect: boolean;
        canCorrectLate: boolean;
        canImport: boolean;
      };
    }>(
      `query($id: ID!) { sessionAttendance(sessionId: $id) { canCorrect canCorrectLate canImport
         nodes { person { name } minutes correctedBy { name } correctedFrom correctedLate correctedWhy } } }`,
      { id },
    )
  ).sessionAttendance;
const late = (who: Actor, sessionId: string, person: Actor, minutes: number, reason: string) =>
  who.gql(
    `mutation($input: AttendanceCorrectLateInput!) { attendanceCorrectLate(input: $input) { minutes correctedLate correctedWhy } }`,
    {
      input: { sessionId, personId: person.personId, minutes, reason },
    },
  );

test('a report: matched, chosen in, shown, applied once by a task, and its addresses are forgotten', async () => {
  const session = await closed([
    [noor, 20],
    [ben, 50],
  ]);
  const report = `Name,Email,Duration (Minutes)\niPad,${noor.email},45\nBen Alt,,30\nCor,,10\nB. Alt,,5\nPhone 7,elsewhere@x.example,60`;
  const { id, status } = await bring(cora, session, report);
  expect(status).toBe(200);
  expect((await bring(cora, session, report, id)).status).toBe(200);
  // Nobody else's: neither another coordinator of the same cohort, nor a fellow.
  const other = await aCoordinator(house, { of: cohort });
  await expectRefused(dryRun(other, id), 'not_found');
  await expectRefused(dryRun(noor, id), 'not_allowed');
  const seen = await dryRun(cora, id);
  expect(seen.lines.map(({ match, person }) => [match, person?.name ?? null])).toEqual([
    ['EMAIL', 'Noor Haddad'],
    ['NAME', 'Ben Alt'],
    ['UNKNOWN', null],
    ['DOUBTFUL', null],
    ['UNKNOWN', null],
  ]);
  expect(
    seen.outcome.map((one) => [
      one.person.name,
      one.seenMinutes,
      one.fileMinutes,
      one.takes,
      one.standsMinutes,
    ]),
  ).toEqual([
    ['Ben Alt', 50, 30, 'NOW', 50],
    ['Noor Haddad', 20, 45, 'FILE', 45],
  ]);
  await expectRefused(apply(cora, { importId: id, fingerprint: seen.fingerprint }), 'invalid');
  await expectRefused(choose(cora, id, [{ key: '4', personId: randomUUID() }]), 'invalid');
  const chosen = await choose(
    cora,
    id,
    [
      { key: '4', personId: ben.personId },
      { key: '3', personId: cora.personId },
    ],
    [{ personId: ben.personId, takes: 'FILE' }],
  );
  expect(chosen).toMatchObject({ undecided: 0, changes: 3, late: false });
  expect(chosen.outcome.find(({ person }) => person.name === 'Ben Alt')).toMatchObject({
    fileMinutes: 35,
    standsMinutes: 35,
  });
  // What was shown before is not what would be applied.
  const stale = await apply(cora, { importId: id, fingerprint: seen.fingerprint });
  await doJobs(house);
  const state = async (taskId: string) =>
    (
      await cora.gql<{ myTask: { state: string; errorCode: string | null; result: string | null } }>(
        `query($id: ID!) { myTask(id: $id) { state errorCode result } }`,
        { id: taskId },
      )
    ).myTask;
  expect(await state(stale.attendanceImportApply.id)).toMatchObject({
    state: 'FAILED',
    errorCode: 'conflict',
  });
  // Twice at the same moment, as two tasks: once.
  const right = { importId: id, fingerprint: chosen.fingerprint };
  const tasks = await Promise.all([apply(cora, right), apply(cora, right)]);
  await doJobs(house);
  for (const task of tasks)
    expect(await state(task.attendanceImportApply.id)).toEqual({
      state: 'DONE',
      errorCode: null,
      result: '{"changed":3}',
    });
  const { nodes } = await list(session);
  expect(
    nodes
      .filter(({ minutes }) => minutes > 0)
      .map((one) => [one.person.name, one.minutes, one.correctedFrom]),
  ).toEqual([
    ['Ben Alt', 35, 'IMPORT'],
    ['Cora', 10, 'IMPORT'],
    ['Noor Haddad', 45, 'IMPORT'],
  ]);
  expect(await dryRun(cora, id)).toMatchObject({ lines: [], changes: 3 });
  const kept = await house.db.query(
    `SELECT i::text FROM attendance_import i UNION ALL SELECT t::text FROM task t`,
  );
  expect(JSON.stringify(kept)).not.toMatch(/elsewhere@x|Phone 7/);
  const [count] = await house.db.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM attendance_correction WHERE session_id = $1`,
    [session],
  );
  expect(count?.n).toBe(3);
});

test('no file but a report, no room still going on, and many lines cost no more statements', async () => {
  const session = await closed([[noor, 20]]);
  expect((await bring(cora, session, 'a,b\n1,2')).answer.fields?.[0]?.rule).toBe('no_heading');
  expect((await bring(cora, session, Buffer.alloc(1_100_000, 'x'))).answer.fields?.[0]?.rule).toBe(
    'file_too_large',
  );
  const { id: open } = await aSession(house, { in: cohort });
  expect((await bring(cora, open, 'Name,Duration\nBen,1')).answer.code).toBe('room_closed');
  expect((await bring(noor, session, 'Name,Duration\nBen,1')).status).toBe(403);
  const rows = (count: number) =>
    `Name,Duration\n${Array.from({ length: count }, (_, at) => `Someone ${at} x,10`).join('\n')}`;
  const [few, many] = [await bring(cora, session, rows(2)), await bring(cora, session, rows(2_000))];
  const one = await recordStatements(() => dryRun(cora, few.id));
  const other = await recordStatements(() => dryRun(cora, many.id));
  expect(other.result.lines).toHaveLength(2_000);
  expect(other.statements).toHaveLength(one.statements.length);
});

test('after the day a correction needs a reason and a coordinator, and is shown as late; a report too', async () => {
  const session = await closed([[noor, 20]], 30);
  expect(await list(session)).toMatchObject({ canCorrect: false, canCorrectLate: true, canImport: true });
  await house.db.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
    [session, ben.personId],
  );
  await expectRefused(
    cora.gql(`mutation($input: AttendanceSetInput!) { attendanceSet(input: $input) { minutes } }`, {
      input: { sessionId: session, personId: noor.personId, minutes: 5 },
    }),
    'too_late',
  );
  await expectRefused(late(ben, session, noor, 5, 'I saw her'), 'not_allowed');
  await expectRefused(late(cora, session, noor, 5, '  '), 'invalid');
  await late(cora, session, noor, 60, 'She called in <b>by phone</b>');
  expect((await list(session)).nodes[0]).toMatchObject({
    minutes: 60,
    correctedBy: { name: 'Cora' },
    correctedFrom: 'HAND',
    correctedLate: true,
    correctedWhy: 'She called in <b>by phone</b>',
  });
  const { id } = await bring(cora, session, 'Name,Duration\nBen Alt,12');
  const seen = await dryRun(cora, id);
  expect(seen).toMatchObject({ late: true, changes: 1 });
  await expectRefused(apply(cora, { importId: id, fingerprint: seen.fingerprint }), 'invalid');
  await apply(cora, { importId: id, fingerprint: seen.fingerprint, reason: 'The report came late' });
  await doJobs(house);
  expect((await list(session)).nodes.find(({ person }) => person.name === 'Ben Alt')).toMatchObject({
    minutes: 12,
    correctedFrom: 'IMPORT',
    correctedLate: true,
    correctedWhy: 'The report came late',
  });
});

test('the desk holds what can still be corrected until someone has looked', async () => {
  const other = await aCohort(house);
  const dora = await aCoordinator(house, { of: other });
  const { id } = await aSession(house, { in: other, startsInMinutes: -90 });
  await house.db.query(`UPDATE peer_session SET closed_at = now() - interval '1 hour' WHERE id = $1`, [id]);
  const desk = async (who: Actor) => {
    const viewer = (await house.running.app.get(ViewerSource).byPersons([who.personId])).get(
      who.personId,
    ) as Viewer;
    const all = await house.running.app.get(DeskSources).all(house.db, viewer, 10);
    return all
      .flatMap(({ items }) => items)
      .filter(({ kind }) => kind === 'attendance.open')
      .map(({ path }) => path);
  };
  expect(await desk(dora)).toEqual([`/sessions/${id}/attendance`]);
  expect(await desk(noor)).toEqual([]);
  expect(await desk(cora)).not.toContain(`/sessions/${id}/attendance`);
  await dora.gql(`mutation($id: ID!) { attendanceLooked(sessionId: $id) }`, { id });
  expect(await desk(dora)).toEqual([]);
});
