import { randomUUID } from 'node:crypto';
import type { Locale } from '@hearth/shared';
import { RefusalError } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { organizationNamed } from './organization-named.js';
import { hasWayIn } from './ways-in.js';

/** Someone who comes in by an address that they have shown to be theirs. */
export interface Newcomer {
  email: string;
  name: string;
  roleTitle: string;
  /** Of an organization that may be known by this name and state; empty for none. */
  organizationName: string;
  usState: string | null;
  locale: Locale;
  timeZone: string;
  passwordHash: string;
}

/**
 * The person of an address, with this password: made where there is none, and where there is one without a way in, it is theirs now.
 * Refuses with `link_ended` where there is an account that signs in otherwise, or is here no more. Two at the same moment make one.
 */
export async function personOfAddress(tx: Tx, newcomer: Newcomer): Promise<string> {
  const { email, name, passwordHash } = newcomer;
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 2))`, [email.toLowerCase()]);
  const [known] = await tx.query<{ personId: string; waits: boolean }>(
    `SELECT a.person_id AS "personId", NOT ${hasWayIn('a.person_id')} AND p.deactivated_at IS NULL AS waits
       FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = $1 FOR UPDATE OF a`,
    [email],
  );
  if (known) {
    if (!known.waits) throw new RefusalError('link_ended');
    await tx.query(`UPDATE account SET password_hash = $2 WHERE person_id = $1`, [
      known.personId,
      passwordHash,
    ]);
    return known.personId;
  }
  const personId = randomUUID();
  await tx.query(
    `INSERT INTO person (id, name, role_title, organization_id, locale, time_zone) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      personId,
      name,
      newcomer.roleTitle,
      await organizationOf(tx, newcomer),
      newcomer.locale,
      newcomer.timeZone,
    ],
  );
  await tx.query(`INSERT INTO account (person_id, email, password_hash) VALUES ($1, $2, $3)`, [
    personId,
    email,
    passwordHash,
  ]);
  return personId;
}

/** The organization of that name and state that is known; no new one is made by whoever comes in. */
const organizationOf = (tx: Tx, { organizationName: name, usState: state }: Newcomer) =>
  name ? organizationNamed(tx, { name, state }) : null;
