import { JOINING_LIMITS, type AccessRequestState, type Locale } from '@hearth/shared';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import type { Links } from '../../platform/links/links.js';
import type { Exchange } from './access-request.entity.js';

/** The links that are mailed about a request lead to it while it is kept, in days. */
const LINK_DAYS = JOINING_LIMITS.keep.undecided + JOINING_LIMITS.keep.declined;

/** A request as verbs need it. */
export interface HeldRequest {
  id: string;
  state: AccessRequestState;
  email: string;
  name: string;
  roleTitle: string;
  organizationName: string;
  usState: string | null;
  exchanges: Exchange[];
  locale: Locale;
}

const HELD = `
  SELECT id, state, email, name, role_title AS "roleTitle", organization_name AS "organizationName", us_state AS "usState", exchanges, locale
    FROM access_request`;

/** Locked, so that of two who act at the same moment one sees what the other did. */
export const heldRequest = async (tx: Tx, id: string): Promise<HeldRequest | null> =>
  (await tx.query<HeldRequest>(`${HELD} WHERE id = $1 FOR NO KEY UPDATE`, [id]))[0] ?? null;

/** Which request a secret opens: the mailed one, or the one of the browser it was written in. */
export async function requestIdBySecret(
  reader: Reader,
  links: Links,
  secret: string,
): Promise<{ id: string; byMail: boolean } | null> {
  const mailed = await links.look(reader, 'access-request', secret);
  if (mailed) return { id: mailed.accessRequestId, byMail: true };
  const [row] = await reader.query<{ id: string }>(`SELECT id FROM access_request WHERE key_hash = $1`, [
    hashOfSecret(secret),
  ]);
  return row ? { id: row.id, byMail: false } : null;
}

/** The same, locked, for whoever reads mail at its address. Refuses with `link_ended`. */
export async function requestByMail(tx: Tx, links: Links, secret: string): Promise<HeldRequest> {
  const mailed = await links.look(tx, 'access-request', secret);
  const held = mailed && (await heldRequest(tx, mailed.accessRequestId));
  if (!held) throw new RefusalError('link_ended');
  return held;
}

/** The secret of a new link by which a mail leads to this request. */
export async function newRequestLink(tx: Tx, links: Links, accessRequestId: string): Promise<string> {
  const [secret = ''] = await links.make(tx, 'access-request', [
    { subject: { accessRequestId }, days: LINK_DAYS },
  ]);
  return secret;
}

/** Whoever sends or decides about this address at the same moment waits. */
export const holdAddress = (tx: Tx, email: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`access ${email.toLowerCase()}`]);
