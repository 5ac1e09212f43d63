import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, leaves } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { runsOf } from './certificate-fonts.js';
import { certificatePdf } from './certificate-pdf.js';

let house: House;
let cora: Actor;
beforeAll(async () => {
  house = await aHouse();
  cora = await aCoordinator(house, { of: await aCohort(house), name: 'Cora' });
});
afterAll(() => house.close());

test('hours: one’s own, and of whom one coordinates; a certificate is a snapshot that anyone can check', async () => {
  const mine = await aCohort(house, { name: 'class of 2027' });
  const dora = await aCoordinator(house, { of: mine, name: 'Dora' });
  const ana = await aFellow(house, { in: mine, name: 'Ana Łódź 李', locale: 'es' });
  const eli = await aFellow(house, { in: mine, name: 'Eli' });
  const sessions: string[] = [];
  for (const minutes of [60, 45]) {
    const { id } = await aSession(house, {
      in: mine,
      startsInMinutes: -60 * 24 * (sessions.length + 3),
      title: 'When a class is grieving',
    });
    await house.db.query(`UPDATE peer_session SET closed_at = ends_at WHERE id = $1`, [id]);
    await house.db.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, $3)`, [
      id,
      ana.personId,
      minutes * 60,
    ]);
    sessions.push(id);
  }
  const hours = async (who: Actor, asked: Record<string, string>) =>
    (
      await who.gql<{ attendanceHours: { minutes: number; sessions: number; people: number } }>(
        `query($personId: ID, $cohortId: ID, $seriesId: ID) { attendanceHours(personId: $personId, cohortId: $cohortId, seriesId: $seriesId) { minutes sessions people } }`,
        asked,
      )
    ).attendanceHours;
  const all = { minutes: 105, sessions: 2, people: 1 };
  expect(await hours(ana, { personId: ana.personId })).toEqual(all);
  expect(await hours(dora, { cohortId: mine.id })).toEqual(all);
  expect(await hours(dora, { personId: ana.personId })).toEqual(all);
  await expectRefused(hours(eli, { cohortId: mine.id }), 'not_allowed');
  await expectRefused(hours(cora, { cohortId: mine.id }), 'not_found');
  await expectRefused(hours(cora, { personId: ana.personId }), 'not_found');
  await expectRefused(hours(eli, { personId: ana.personId }), 'not_found');
  const series = randomUUID();
  await house.db.query(
    `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone) VALUES ($1, $2, $3, 'FREQ=WEEKLY;COUNT=2', '2026-01-05T15:30', 60, 'America/New_York')`,
    [series, mine.audienceId, mine.id],
  );
  await house.db.query(
    `UPDATE peer_session SET series_id = $1, series_slot = '2026-01-05T15:30' WHERE id = $2`,
    [series, sessions[0]],
  );
  expect(await hours(dora, { seriesId: series })).toEqual({ minutes: 60, sessions: 1, people: 1 });
  await expectRefused(hours(eli, { seriesId: series }), 'not_allowed');
  await expectRefused(hours(cora, { seriesId: series }), 'not_found');

  const issueMine = async (who: Actor) =>
    (
      await who.gql<{
        certificateIssueMine: { id: string; code: string; filePath: string; minutes: number };
      }>(`mutation($id: ID!) { certificateIssueMine(cohortId: $id) { id code filePath minutes } }`, {
        id: mine.id,
      })
    ).certificateIssueMine;
  const check = async (code: string) =>
    (
      await aVisitor(house).gql<{ certificateCheck: Record<string, unknown> }>(
        `query($code: String!) { certificateCheck(code: $code) { state personName programName cohortName minutes sessions issuedAt } }`,
        { code },
      )
    ).certificateCheck;
  expect((await expectRefused(issueMine(eli), 'invalid')).fields?.[0]?.rule).toBe('no_hours');
  const [first, again] = await Promise.all([issueMine(ana), issueMine(ana)]);
  expect(again).toEqual(first);
  expect(await check(first.code.toLowerCase().replaceAll('-', ' '))).toMatchObject({
    state: 'VALID',
    personName: 'Ana Łódź 李',
    cohortName: 'class of 2027',
    minutes: 105,
    sessions: 2,
  });
  for (const code of [
    '',
    'x',
    "' OR 1=1",
    first.code.slice(1),
    first.code.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A')),
  ])
    expect(await check(code)).toMatchObject({ state: 'UNKNOWN', personName: null });

  const pdf = async (who: Actor, path = first.filePath) =>
    fetch(`${house.url}${path}`, { headers: { cookie: who.cookie } });
  expect((await pdf(eli)).status).toBe(404);
  const file = Buffer.from(await (await pdf(ana)).arrayBuffer()).toString('latin1');
  expect(file.startsWith('%PDF-1.7')).toBe(true);
  for (const part of [
    '/MarkInfo',
    '/Marked true',
    '/StructTreeRoot',
    '/Lang (es-US)',
    '/DisplayDocTitle true',
    'pdfuaid',
    '/S /H1',
    '/S /LBody',
    '/FontFile2',
  ])
    expect([part, file.includes(part)]).toEqual([part, true]);
  const long = await certificatePdf(
    {
      code: 'A'.repeat(28),
      personName: 'x'.repeat(120),
      programName: 'p',
      cohortName: 'c',
      locale: 'en',
      timeZone: 'UTC',
      minutes: 6_001,
      issuedAt: new Date(),
      sessions: Array.from({ length: 120 }, () => ({
        startsAt: '2026-01-05T20:30:00.000Z',
        timeZone: 'UTC',
        minutes: 50,
      })),
    },
    'https://hearth.example',
  );
  expect(long.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  // Every letter of a name comes from a font that has it, and a name is of one font.
  expect(runsOf('Łucja Őze-Núñez').map(({ key }) => key.replace(/-latin.*/, ''))).toEqual(
    Array(4).fill('atkinson-hyperlegible-next'),
  );
  expect(runsOf('Nguyễn Шевченко Ωνα').map(({ text, key }) => [text, key.replace('noto-sans-', '')])).toEqual(
    [
      ['Nguy', 'latin'],
      ['ễ', 'vietnamese'],
      ['n ', 'latin'],
      ['Шевченко', 'cyrillic'],
      [' ', 'latin'],
      ['Ωνα', 'greek'],
    ],
  );

  // A later correction leaves it as it is, until it is issued anew.
  await dora.gql(
    `mutation($input: AttendanceCorrectLateInput!) { attendanceCorrectLate(input: $input) { minutes } }`,
    {
      input: { sessionId: sessions[1], personId: ana.personId, minutes: 0, reason: 'Was not there' },
    },
  );
  expect(await check(first.code)).toMatchObject({ state: 'VALID', minutes: 105 });
  const issueAll = () =>
    dora.gql(`mutation($id: ID!) { certificatesIssue(cohortId: $id) { issued stood } }`, { id: mine.id });
  expect(await issueAll()).toEqual({ certificatesIssue: { issued: 1, stood: 0 } });
  expect(await issueAll()).toEqual({ certificatesIssue: { issued: 0, stood: 1 } });
  expect((await check(first.code))['state']).toBe('SUPERSEDED');
  await leaves(house, ana, mine);
  const own = async () =>
    (
      await ana.gql<{
        myHours: { minutes: number; upToDate: boolean; certificate: { id: string; code: string } | null }[];
      }>(`{ myHours { minutes upToDate certificate { id code } } }`)
    ).myHours[0];
  // Who has left keeps what is their own, without the titles of what they left.
  expect(await own()).toMatchObject({ minutes: 60, upToDate: true });
  const { myAttendance } = await ana.gql<{ myAttendance: { nodes: object[] } }>(
    `query($id: ID!) { myAttendance(cohortId: $id) { nodes { title minutes } } }`,
    { id: mine.id },
  );
  expect(myAttendance.nodes).toEqual([{ title: null, minutes: 60 }]);
  const { certificate } = (await own())!;
  const revoke = (who: Actor) =>
    who.gql(`mutation($input: CertificateRevokeInput!) { certificateRevoke(input: $input) }`, {
      input: { id: certificate!.id, reason: 'Issued by mistake' },
    });
  await expectRefused(revoke(cora), 'not_found');
  await expectRefused(revoke(ana), 'not_allowed');
  await Promise.all([revoke(dora), revoke(dora)]);
  expect(await check(certificate!.code)).toMatchObject({ state: 'REVOKED', personName: null, minutes: null });
  expect((await pdf(ana, `/certificate-files/${certificate!.id}`)).status).toBe(404);
  expect((await own())?.certificate).toBeNull();
});
