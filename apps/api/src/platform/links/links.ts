import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { RefusalError } from '../access/refusal-error.js';
import { hashOfSecret, newAddressSecret, newSecret } from '../access/secrets.js';
import type { Tx } from '../db/db.js';
import type { Reader } from '../db/reader.js';

/** What each purpose of a link stands for. */
export interface LinkSubjects {
  /** Leaves these lists of mail, for one person. */
  'mail.leave': { personId: string; kinds: string[] };
  /** Takes the place in a session that is held for one person. */
  'place.claim': { personId: string; sessionId: string };
  /** Stops mail that keeps one person's calendar. */
  'calendar.leave': { personId: string };
  /** Takes what one person writes by mail in one thread. */
  'thread.reply': { personId: string; threadId: string };
  /** Leads whoever reads mail at its address to one application. */
  application: { applicationId: string };
  /** Leads whoever reads mail at its address to one request for access. */
  'access-request': { accessRequestId: string };
  /** Leads whoever was invited to what they were invited to. */
  invitation: { invitationId: string };
  /** Chooses the first password of an account. */
  'account.set-up': { personId: string };
  /** Signs one person in. `next`: where they wanted to go. */
  'sign-in.mail': { personId: string; isShared: boolean; next: string | null };
  /** Chooses another password for one person. */
  'password.reset': { personId: string };
  /** Moves an account to the address it was mailed to. */
  'email.confirm': { personId: string; changeId: string };
  /** Stops that, from the address it has. */
  'email.stop': { personId: string; changeId: string };
  /** Fetches everything of one person's own, as one task has put it together, with the sign-in that proved it. */
  'my-data.export': { personId: string; signInId: string; taskId: string };
  /** Takes what comes back of a mail to this address. */
  'mail.bounce': { address: string; personId: string | null };
  /** Answers one time poll for one person. */
  'time-poll.answer': { personId: string; pollId: string };
}
export type LinkPurpose = keyof LinkSubjects;

export interface NewLink<Purpose extends LinkPurpose> {
  subject: LinkSubjects[Purpose];
  /** Days it is good for; a part of one for minutes. */
  days: number;
  /** Good for one use. */
  once?: boolean;
}

/** The secret of these stands in an address of mail. */
const IN_ADDRESSES: ReadonlySet<LinkPurpose> = new Set(['thread.reply', 'mail.bounce']);
const secretFor = (purpose: LinkPurpose): string =>
  IN_ADDRESSES.has(purpose) ? newAddressSecret() : newSecret();
const hashFor = (purpose: LinkPurpose, secret: string): Buffer =>
  hashOfSecret(IN_ADDRESSES.has(purpose) ? secret.toLowerCase() : secret);

const GOOD = `token_hash = $1 AND purpose = $2 AND revoked_at IS NULL AND expires_at > now() AND NOT (once AND used_at IS NOT NULL)`;
// Few at a time: nobody waits for the whole of it.
const TIDY = `DELETE FROM link WHERE id IN (SELECT id FROM link WHERE expires_at < now() LIMIT 50 FOR UPDATE SKIP LOCKED)`;

/**
 * Links with a secret of 256 bits (192 in an address of mail), of which only the hash is kept. Looking at one changes nothing (scanners follow every
 * link in a mail); only `use` does, and only a POST may call it. (One that was never mailed may be used by the GET it is for.)
 */
@Injectable()
export class Links {
  /** Makes links, and gives their secrets in the same order; two statements however many. */
  async make<Purpose extends LinkPurpose>(
    tx: Tx,
    purpose: Purpose,
    links: readonly NewLink<Purpose>[],
  ): Promise<string[]> {
    const secrets = links.map(() => secretFor(purpose));
    await tx.query(TIDY);
    await tx.query(
      `INSERT INTO link (id, token_hash, purpose, subject, once, expires_at)
       SELECT made.id, decode(made.hash, 'hex'), $1, made.subject::jsonb, made.once, now() + make_interval(secs => made.days * 86400)
         FROM unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::float8[]) made(id, hash, subject, once, days)`,
      [
        purpose,
        links.map(() => randomUUID()),
        secrets.map((secret) => hashFor(purpose, secret).toString('hex')),
        links.map(({ subject }) => JSON.stringify(subject)),
        links.map(({ once }) => once ?? false),
        links.map(({ days }) => days),
      ],
    );
    return secrets;
  }

  /** What a link stands for; null where it has ended or never was. */
  async look<Purpose extends LinkPurpose>(
    reader: Reader,
    purpose: Purpose,
    secret: string,
  ): Promise<LinkSubjects[Purpose] | null> {
    const [row] = await reader.query<{ subject: LinkSubjects[Purpose] }>(
      `SELECT subject FROM link WHERE ${GOOD}`,
      [hashFor(purpose, secret), purpose],
    );
    return row?.subject ?? null;
  }

  /** Uses a link in the transaction of what it is used for, if there is one. Refuses with `link_ended`. */
  async use<Purpose extends LinkPurpose>(
    tx: Reader,
    purpose: Purpose,
    secret: string,
  ): Promise<LinkSubjects[Purpose]> {
    const [row] = await tx.query<{ subject: LinkSubjects[Purpose] }>(
      `UPDATE link SET used_at = coalesce(used_at, now()) WHERE ${GOOD} RETURNING subject`,
      [hashFor(purpose, secret), purpose],
    );
    if (!row) throw new RefusalError('link_ended');
    return row.subject;
  }

  /** Ends every link of this purpose whose subject holds all of `about`. */
  async revoke<Purpose extends LinkPurpose>(
    tx: Tx,
    purpose: Purpose,
    about: Partial<LinkSubjects[Purpose]>,
  ): Promise<void> {
    await tx.query(
      `UPDATE link SET revoked_at = now() WHERE purpose = $1 AND subject @> $2::jsonb AND revoked_at IS NULL`,
      [purpose, JSON.stringify(about)],
    );
  }
}
