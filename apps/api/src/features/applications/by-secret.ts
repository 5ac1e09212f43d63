import type { ApplicationState, Locale } from '@hearth/shared';
import { hasWayIn } from '../../foundation/people/ways-in.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Links } from '../../platform/links/links.js';
import type { Letters } from './application-call.entity.js';

/** The links that are mailed about one application lead to it for so long, in days. */
const LINK_DAYS = 400;

/** An application as verbs need it, with what its cohort says. */
export interface Held {
  id: string;
  cohortId: string;
  state: ApplicationState;
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  offerUntil: Date | null;
  cohort: string;
  program: string;
  letters: Letters;
  open: boolean;
  now: Date;
}

/** SQL: the call takes applications now. `c` is its alias. */
export const isOpen = (c: string): string =>
  `coalesce(${c}.opens_at <= now() AND ${c}.closes_at > now(), false)`;

/**
 * SQL: the account `ac` of whom the application `a` took in waits for its first password. Not once it has moved: whoever reads mail at the
 * address of the application may be someone else by then.
 */
export const needsPassword = (a: string, ac: string): string =>
  `(${ac}.email = ${a}.email AND NOT ${hasWayIn(`${ac}.person_id`)})`;

const HELD = `
  SELECT a.id, a.cohort_id AS "cohortId", a.state, a.email, a.name, a.locale, a.time_zone AS "timeZone", a.offer_until AS "offerUntil",
         co.name AS cohort, p.name AS program, c.letters, ${isOpen('c')} AS open, now() AS now
    FROM application a JOIN application_call c ON c.cohort_id = a.cohort_id JOIN cohort co ON co.id = a.cohort_id
    JOIN program p ON p.id = co.program_id`;

/** Locked, so that of two who answer at the same moment one sees what the other did. */
export const heldById = async (tx: Tx, id: string): Promise<Held | null> =>
  (await tx.query<Held>(`${HELD} WHERE a.id = $1 FOR NO KEY UPDATE OF a`, [id]))[0] ?? null;

/** The same for several, in the order of their ids; not those whose words are gone. */
export const heldByIds = (tx: Tx, ids: readonly string[]): Promise<Held[]> =>
  tx.query<Held>(
    `${HELD} WHERE a.id = ANY($1::uuid[]) AND a.purged_at IS NULL ORDER BY a.id FOR NO KEY UPDATE OF a`,
    [ids],
  );

/** Before places are given or given back: whoever does so at the same moment waits. Taken before any application is. */
export const holdPlaces = async (
  tx: Tx,
  cohortOf: { cohortId: string } | { applicationId: string },
): Promise<void> => {
  const [which, id] =
    'cohortId' in cohortOf
      ? ['$1::uuid', cohortOf.cohortId]
      : ['(SELECT cohort_id FROM application WHERE id = $1::uuid)', cohortOf.applicationId];
  await tx.query(`SELECT 1 FROM application_call WHERE cohort_id = ${which} FOR NO KEY UPDATE`, [id]);
};

/** Which application a secret opens: the mailed one, or the one of the browser it was written in. */
export async function idBySecret(
  reader: Reader,
  links: Links,
  secret: string,
): Promise<{ id: string; byMail: boolean } | null> {
  const mailed = await links.look(reader, 'application', secret);
  if (mailed) return { id: mailed.applicationId, byMail: true };
  const [row] = await reader.query<{ id: string }>(`SELECT id FROM application WHERE key_hash = $1`, [
    hashOfSecret(secret),
  ]);
  return row ? { id: row.id, byMail: false } : null;
}

/** The same, locked, for whoever reads mail at its address; `places`: with the places of its cohort. Refuses with `link_ended`. */
export async function heldByMail(tx: Tx, links: Links, secret: string, places = false): Promise<Held> {
  const mailed = await links.look(tx, 'application', secret);
  if (mailed && places) await holdPlaces(tx, mailed);
  const held = mailed && (await heldById(tx, mailed.applicationId));
  if (!held) throw new RefusalError('link_ended');
  return held;
}

/** New secrets by which mails lead to these applications, in their order. */
export const newLinks = (tx: Tx, links: Links, ids: readonly string[]): Promise<string[]> =>
  links.make(
    tx,
    'application',
    ids.map((applicationId) => ({ subject: { applicationId }, days: LINK_DAYS })),
  );
