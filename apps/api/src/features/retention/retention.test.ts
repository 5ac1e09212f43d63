import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aGuest } from '../../../test/kit/guests.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aMember, anAdministrator } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, send } from '../../../test/kit/rooms.js';
import { committedRetention, retentionTable } from '../../../test/retention-table.js';
import { RETENTION, RETENTION_NAMES } from '../../domain-retention.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { STEP } from '../../platform/retention/retention-rule.js';
import { Retention } from '../../platform/retention/retention.js';
import { Settings } from '../../platform/settings/settings.js';

let house: House;
let ada: Actor;
let retention: Retention;
beforeAll(async () => {
  house = await aHouse();
  ada = await anAdministrator(house);
  retention = house.running.app.get(Retention);
});
afterAll(() => house.close());

interface Line {
  of: string;
  days: number;
  usual: number;
  least: number;
  most: number;
  version: number;
}
const LINE = `of days usual least most version changedAt`;
const lines = async () => (await ada.gql<{ retention: Line[] }>(`{ retention { ${LINE} } }`)).retention;
const line = async (of: string) => (await lines()).find((one) => one.of === of)!;
const save = async (of: string, days: number | null, version: number) =>
  (
    await ada.gql<{ retentionSave: Line[] }>(
      `mutation($input: RetentionSaveInput!) { retentionSave(input: $input) { ${LINE} } }`,
      { input: { of, days, version } },
    )
  ).retentionSave.find((one) => one.of === of)!;
const wouldGo = async (of: string, days: number) =>
  (
    await ada.gql<{ retentionWouldGo: number }>(
      `query($of: RetentionOf!, $days: Int!) { retentionWouldGo(of: $of, days: $days) }`,
      { of, days },
    )
  ).retentionWouldGo;
const count = async (table: string) =>
  (await house.db.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]!.count;

test('the page in docs says so; where it does not: npm run retention-table', async () => {
  const table = retentionTable();
  expect(await committedRetention(table)).toBe(table);
});

test('each promise is kept by somebody, within bounds that make sense; none is asked of the database by itself', async () => {
  expect(retention.missing).toEqual([]);
  for (const name of RETENTION_NAMES) {
    const { usual, least, most } = RETENTION[name];
    expect([name, 1 <= least && least <= usual && usual <= most]).toEqual([name, true]);
    expect(await retention.wouldGo(house.db, name, usual)).toBe(0);
  }
  const { statements } = await recordStatements(lines);
  expect(statements).toHaveLength(2);
});

test('what is older goes, in steps, and the rest stays; what cannot go holds up nothing else', async () => {
  const who = await aMember(house);
  const other = randomUUID();
  await house.db.query(
    `INSERT INTO mail (id, key, list, address, subject, html, text, created_at)
     SELECT gen_random_uuid(), 'old ' || n, 'x', 'a@test.example', 's', '', '', now() - interval '91 days' FROM generate_series(1, $1::int) n
     UNION ALL SELECT gen_random_uuid(), 'young', 'x', 'a@test.example', 's', '', '', now() - interval '89 days'`,
    [STEP * 2 + 1],
  );
  await house.db.query(
    `INSERT INTO notification (id, person_id, kind, subject_id, up_to, at, read_at)
     SELECT gen_random_uuid(), $1, 'thread.reply', gen_random_uuid(), 1, now() - make_interval(days => one.at), now() - make_interval(days => one.read)
       FROM (VALUES (300, 181), (300, 179), (401, NULL), (399, NULL)) one(at, read)`,
    [who.personId],
  );
  await house.db.query(
    `INSERT INTO sign_in (id, token_hash, person_id, created_at, last_seen_at, expires_at, revoked_at, idle_minutes)
     SELECT gen_random_uuid(), decode(md5(one.what || $2), 'hex'), $1, now() - interval '300 days', now() - make_interval(days => one.seen),
            now() + make_interval(days => one.expires), now() - make_interval(days => one.revoked), one.idle
       FROM (VALUES ('revoked', 200, 100, 91, 99999999), ('lately', 200, 100, 89, 99999999), ('run out', 92, -91, NULL, 99999999),
                    ('idle', 92, 100, NULL, 60), ('lives', 1, 10, NULL, 99999999)) one(what, seen, expires, revoked, idle)`,
    [who.personId, other],
  );
  await house.db.query(
    `INSERT INTO departure (id, person_id, kind, left_at) VALUES (gen_random_uuid(), $1, 'collective', now() - interval '366 days'), (gen_random_uuid(), $1, 'moderator', now())`,
    [who.personId],
  );
  await house.db.query(
    `INSERT INTO audit_entry (id, at, kind, subject_kind) VALUES (gen_random_uuid(), now() - interval '1096 days', 'settings.changed', 'setting'),
       (gen_random_uuid(), now() - interval '1094 days', 'settings.changed', 'setting')`,
  );
  expect(await wouldGo('mails_sent', 90)).toBe(STEP * 2 + 1);
  expect(await wouldGo('sign_ins_ended', 90)).toBe(3);
  expect(await wouldGo('audit', 1095)).toBe(1);
  retention.register('tasks', {
    step: () => Promise.reject(new Error('no disk')),
    count: () => Promise.resolve(0),
  });
  await expect(retention.purge()).rejects.toThrow('Not all');
  expect(await count('mail')).toBe(1);
  expect(await count('notification')).toBe(2);
  expect(await count(`sign_in WHERE person_id = '${who.personId}'`)).toBe(3);
  expect(await count('departure')).toBe(1);
  expect(await count(`audit_entry WHERE kind = 'settings.changed'`)).toBe(1);
  expect(await count(`audit_entry WHERE kind = 'audit.purged'`)).toBe(1);
  // Whoever has a sign-in that lives is signed in.
  expect((await who.gql<{ myStay: { id: string } }>(`{ myStay { id } }`)).myStay.id).toBe(who.personId);
});

test('a guest goes with their name so many days after the session; what they wrote stays under nobody’s', async () => {
  const cohort = await aCohort(house);
  const by = await aCoordinator(house, { of: cohort });
  const guests = [];
  for (const daysAgo of [31, 29]) {
    const session = await aSession(house, { in: cohort, startsInMinutes: -5 });
    const guest = await aGuest(house, { of: session, by });
    const socket = await guest.socket();
    await done(socket.emitWithAck('guest.join', { roomId: session.roomId, afterRev: 0 }));
    await done(send(socket, session.roomId, `Said ${daysAgo} days ago`));
    await house.db.query(
      `UPDATE peer_session SET starts_at = starts_at - make_interval(days => $2), ends_at = ends_at - make_interval(days => $2) WHERE id = $1`,
      [session.id, daysAgo],
    );
    guests.push(guest.personId);
  }
  expect(await wouldGo('guests', 30)).toBe(1);
  await retention.purge().catch(() => undefined);
  expect(
    await house.db.query(
      `SELECT p.id, EXISTS (SELECT FROM guest g WHERE g.person_id = p.id) AS known FROM person p WHERE is_guest`,
    ),
  ).toEqual([{ id: guests[1], known: true }]);
  expect(
    await house.db.query(
      `SELECT body, shown_author_id AS by FROM message WHERE body LIKE 'Said % days ago' ORDER BY body`,
    ),
  ).toEqual([
    { body: 'Said 29 days ago', by: guests[1] },
    { body: 'Said 31 days ago', by: null },
  ]);
});

test('an administrator sets it within bounds, and back; of two at once one is told; the log says who', async () => {
  const before = await line('mails_sent');
  expect(before).toMatchObject({ days: 90, usual: 90, least: 30, most: 365, version: 0 });
  for (const [of, days] of [
    ['mails_sent', 29],
    ['mails_sent', 366],
    ['tasks', 8],
    ['audit', 365],
    ['requests_undecided', 181],
    ['mails_sent', -2_147_483_648],
  ] as const) {
    expect((await expectRefused(save(of, days, 0), 'invalid')).fields?.[0]?.field).toBe(of);
    await expectRefused(wouldGo(of, days), 'invalid');
  }
  const both = await Promise.allSettled([save('mails_sent', 30, 0), save('mails_sent', 60, 0)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { days, version } = await line('mails_sent');
  expect(version).toBe(1);
  await house.running.app.get(Settings).refresh();
  await house.db.query(`UPDATE mail SET created_at = now() - make_interval(days => $1)`, [days + 1]);
  await retention.purge().catch(() => undefined);
  expect(await count('mail')).toBe(0);
  expect(await save('mails_sent', null, 1)).toMatchObject({ days: 90, version: 2 });
  const entries = await house.db.query<{ details: object; by: string }>(
    `SELECT details, by_person_id AS by FROM audit_entry WHERE kind = 'retention.changed' ORDER BY at`,
  );
  expect(entries).toEqual([
    { details: { value: days, usual: false, version: 1 }, by: ada.personId },
    { details: { usual: true, version: 2 }, by: ada.personId },
  ]);
});

test('what goes for good is not set from a screen that was left open: it asks for a proof', async () => {
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE id = $1`, [
    ada.signInId,
  ]);
  const { days, least, version } = await line('audit');
  await expectRefused(save('audit', least, version), 'prove_again');
  expect((await line('audit')).days).toBe(days);
});
