import { provedAgo } from './door.js';
import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { Tasks } from '../../src/platform/tasks/tasks.js';
import { Erase } from '../../src/features/my-data/erase.js';
import { hashOfSecret, newSecret } from '../../src/platform/access/secrets.js';
import { actor, type Actor } from './actor.js';
import type { House } from './house.js';

const DATA = `id exportUntil lastAdministrator neededIn export { id state filePath total } erasure { dueAt keepsWords }`;
interface Data {
  exportUntil: string | null;
  lastAdministrator: boolean;
  neededIn: string[];
  export: { id: string; state: string; filePath: null; total: number } | null;
  erasure: { dueAt: string; keepsWords: boolean } | null;
}
export const look = async (who: Actor) => (await who.gql<{ myData: Data }>(`{ myData { ${DATA} } }`)).myData;
export const ask = async (who: Actor, id: string = randomUUID()) =>
  (
    await who.gql<{ myDataExport: Data }>(
      `mutation($input: MyDataExportInput!) { myDataExport(input: $input) { ${DATA} } }`,
      { input: { id } },
    )
  ).myDataExport;
export const open = async (who: Actor, id: string) =>
  (await who.gql<{ myDataExportOpen: string }>(`mutation($id: ID!) { myDataExportOpen(id: $id) }`, { id }))
    .myDataExportOpen;
export const erase = async (who: Actor, keepsWords = true, word = 'Delete ') =>
  (
    await who.gql<{ erasureAsk: Data }>(
      `mutation($input: ErasureAskInput!) { erasureAsk(input: $input) { ${DATA} } }`,
      { input: { word, keepsWords } },
    )
  ).erasureAsk;
export const stay = async (who: Actor) =>
  (await who.gql<{ erasureTakeBack: Data }>(`mutation { erasureTakeBack { ${DATA} } }`)).erasureTakeBack;

export const fetchAs = (house: House, who: Actor | null, path: string) =>
  fetch(`${house.url}${path}`, { headers: who ? { cookie: who.cookie } : {} });
/** Their last proof is older than ten minutes. */
export const unproved = (house: House, who: Actor) => provedAgo(house, who, 11);
export const dayComes = async (house: House, who: Actor) => {
  await house.db.query(
    `UPDATE erasure SET asked_at = asked_at - interval '8 days', due_at = due_at - interval '8 days' WHERE person_id = $1`,
    [who.personId],
  );
  await house.running.app.get(Erase).due(who.personId);
};
export const subjectsTo = async (house: House, email: string) =>
  (
    await house.db.query<{ subject: string }>(
      `SELECT subject FROM mail WHERE address = $1 AND key LIKE 'my-data:%' ORDER BY created_at`,
      [email],
    )
  ).map(({ subject }) => subject);

/** A person of the demo world, signed in. */
export async function aDemoPerson(house: House, where: string): Promise<Actor> {
  const [row] = await house.db.query<{ personId: string; name: string; email: string }>(
    `SELECT p.id AS "personId", p.name, a.email FROM person p JOIN account a ON a.person_id = p.id WHERE ${where} ORDER BY p.id LIMIT 1`,
  );
  const [signInId, secret] = [randomUUID(), newSecret()];
  await house.db.query(
    `INSERT INTO sign_in (id, token_hash, person_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
    [signInId, hashOfSecret(secret), row!.personId],
  );
  return actor(house, { ...row!, signInId, cookie: `hearth=${secret}` });
}

/** Puts everything together, and takes the archive apart. */
export async function archive(house: House, who: Actor) {
  const id = (await ask(who)).export!.id;
  await house.running.app.get(Tasks).run(id);
  const answer = await fetchAs(house, who, await open(who, id));
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const rows = (section: string) =>
    JSON.parse(strFromU8(files[`data/${section}.json`]!)) as Record<string, unknown>[];
  return { id, files, rows, page: strFromU8(files['index.html']!) };
}

/** Tables in which this text stands anywhere. */
export async function tablesWith(house: House, text: string): Promise<string[]> {
  const tables = await house.db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await house.db.query(
      `SELECT 1 FROM "${name}" t WHERE position(lower($1) IN lower(t::text)) > 0 LIMIT 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

/** How someone came in: they asked, were asked back and answered, and were invited; by another's words and their own. */
export async function cameIn(house: House, me: Actor, other: Actor): Promise<void> {
  await house.db.query(
    `INSERT INTO access_request (id, email, name, role_title, organization_name, us_state, words, locale, time_zone, state, confirmed_at, exchanges, letter)
     VALUES (gen_random_uuid(), $1, 'Ana', 'nurse', 'A school', 'ME', 'Asked in my words', 'en', 'UTC', 'INVITED', now(), $2, 'Letter of theirs')`,
    [me.email, JSON.stringify([{ asked: 'Question of theirs', at: '', answer: 'Answered in my words' }])],
  );
  await house.db.query(
    `INSERT INTO invitation (id, email, name, role, organization_name, note, locale, expires_at, accepted_by, accepted_at, invited_by)
     VALUES (gen_random_uuid(), $1, 'Ana', 'member', '', 'Note of theirs', 'en', now(), $2, now(), $3)`,
    [me.email, me.personId, other.personId],
  );
}
