import { randomUUID } from 'node:crypto';
import type { FieldFault } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import { invalidField, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { isBlank } from '../../platform/graphql/text.js';
import { Links } from '../../platform/links/links.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import type { AccessRequestWriteInput } from './joining.inputs.js';
import { JoiningMails } from './joining-mails.js';
import {
  heldRequest,
  holdAddress,
  requestByMail,
  requestIdBySecret,
  type HeldRequest,
} from './request-held.js';
import type { AccessRequestSaved } from './requests.types.js';

// What was sent is a draft again while its address is not confirmed.
const WRITE = `
  INSERT INTO access_request (id, key_hash, email, name, role_title, organization_name, us_state, words, locale, time_zone)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (id) DO UPDATE SET email = excluded.email, name = excluded.name, role_title = excluded.role_title,
    organization_name = excluded.organization_name, us_state = excluded.us_state, words = excluded.words, locale = excluded.locale,
    time_zone = excluded.time_zone, saved_at = now(), state = 'DRAFT'`;
const WAITING = `SELECT id FROM access_request WHERE email = $1 AND state IN ('WAITING', 'ASKED')`;
/** Someone with this address who is in the Collective already. */
const MEMBER = `
  SELECT 1 FROM account a JOIN person p ON p.id = a.person_id AND p.deactivated_at IS NULL
    JOIN site_role r ON r.person_id = p.id AND r.role IN ('member', 'moderator') WHERE a.email = $1`;

const isWritable = (state: string): boolean => state === 'DRAFT' || state === 'UNCONFIRMED';
const REQUIRED = ['name', 'roleTitle', 'organizationName', 'state', 'words'] as const;

/** Writing a request, sending it, saying by mail that it is one's own, and answering what is asked. */
@Injectable()
export class RequestWriting {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
    private readonly links: Links,
    private readonly mails: JoiningMails,
  ) {}

  /** Keeps what is in the form so far. Throws `invalid`, `too_many`, `link_ended`. */
  async save(input: AccessRequestWriteInput, network: string): Promise<AccessRequestSaved> {
    await this.limits.take('access-request-save', network);
    return this.db.write(async (tx) => {
      await this.write(tx, input, network);
      return { savedAt: new Date(), state: 'DRAFT' as const };
    });
  }

  /**
   * Sends it. Whether the address is new, waits already or is a member's is not looked up here, so that neither the answer nor its
   * time can tell: a job does, and the mail alone tells its owner. Throws like `save`.
   */
  async send(input: AccessRequestWriteInput, network: string): Promise<AccessRequestSaved> {
    await this.limits.take('access-request-save', network);
    const missing = REQUIRED.filter((field) => isBlank(input[field] ?? ''));
    if (missing.length > 0)
      throw new RefusalError(
        'invalid',
        undefined,
        missing.map((field): FieldFault => ({ field, rule: 'required' })),
      );
    await this.limitMail(input.email, network);
    return this.db.write(async (tx) => {
      const held = await this.write(tx, input, network);
      await tx.query(`UPDATE access_request SET state = 'UNCONFIRMED' WHERE id = $1`, [held.id]);
      await tx.enqueue(
        'access-request.sent',
        { accessRequestId: held.id },
        { key: `access-request.sent:${held.id}` },
      );
      return { savedAt: new Date(), state: 'UNCONFIRMED' as const };
    });
  }

  /** Mails whoever reads at the address of a request that was sent what is so. Nothing where it was changed or taken back since. */
  async mailSent(accessRequestId: string): Promise<void> {
    await this.db.write(async (tx) => {
      const held = await heldRequest(tx, accessRequestId);
      if (held?.state !== 'UNCONFIRMED') return;
      const [waiting] = await tx.query<{ id: string }>(WAITING, [held.email]);
      const before = waiting && (await heldRequest(tx, waiting.id));
      const [member] = await tx.query(MEMBER, [held.email]);
      if (member) await this.mails.tell(tx, held, 'member');
      else if (before) await this.mails.tell(tx, before, 'again');
      else await this.mails.tell(tx, held, 'confirm');
    });
  }

  /** Mails the way back to a draft, to go on with it elsewhere. Refuses with `link_ended`, `too_many`. */
  async mailLink(secret: string, network: string): Promise<boolean> {
    const { id } = await this.known(secret, network);
    const [row] = await this.db.query<{ email: string }>(`SELECT email FROM access_request WHERE id = $1`, [
      id,
    ]);
    await this.limitMail(row?.email ?? '', network);
    return this.db.write(async (tx) => {
      const held = await heldRequest(tx, id);
      if (!held || !isWritable(held.state)) throw new RefusalError('link_ended');
      await this.mails.tell(tx, held, 'goOn');
      return true;
    });
  }

  /**
   * Says that it is one's own: only by the mailed link, and only by pressing the button there. Twice is once; where another of the
   * same address waits already, this one is not used. Throws `link_ended`.
   */
  confirm(secret: string): Promise<void> {
    return this.db.write(async (tx) => {
      const mailed = await requestByMail(tx, this.links, secret);
      await holdAddress(tx, mailed.email);
      if (mailed.state !== 'UNCONFIRMED') return;
      const [waiting] = await tx.query(WAITING, [mailed.email]);
      await tx.query(
        `UPDATE access_request SET state = $2, key_hash = NULL, confirmed_at = CASE WHEN $2 = 'WAITING' THEN now() END WHERE id = $1`,
        [mailed.id, waiting ? 'DUPLICATE' : 'WAITING'],
      );
    });
  }

  /** Answers what was last asked; it waits again. The same answer twice is one. Throws `link_ended`, `too_late`. */
  answer(secret: string, words: string): Promise<void> {
    return this.db.write(async (tx) => {
      const held = await requestByMail(tx, this.links, secret);
      const last = held.exchanges.at(-1);
      if (held.state === 'WAITING' && last?.answer === words) return;
      if (held.state !== 'ASKED' || !last) throw new RefusalError('too_late');
      const answered = { ...last, answer: words, answeredAt: new Date().toISOString() };
      await tx.query(`UPDATE access_request SET state = 'WAITING', exchanges = $2::jsonb WHERE id = $1`, [
        held.id,
        JSON.stringify([...held.exchanges.slice(0, -1), answered]),
      ]);
    });
  }

  /** Takes a request back that is not decided: nothing of it is kept. Twice is `link_ended`. */
  withdraw(secret: string): Promise<void> {
    return this.db.write(async (tx) => {
      const held = await requestByMail(tx, this.links, secret);
      if (held.state === 'INVITED' || held.state === 'DECLINED') throw new RefusalError('too_late');
      await tx.query(`DELETE FROM access_request WHERE id = $1`, [held.id]);
      await this.links.revoke(tx, 'access-request', { accessRequestId: held.id });
    });
  }

  /** Which request a secret opens. Refuses with `link_ended`, and with `too_many` whoever tries secrets. */
  async known(secret: string, network: string): Promise<{ id: string; byMail: boolean }> {
    await this.limits.ask('joining-wrong', network);
    const known = await requestIdBySecret(this.db, this.links, secret);
    if (known) return known;
    await this.limits.take('joining-wrong', network);
    throw new RefusalError('link_ended');
  }

  private async limitMail(email: string, network: string): Promise<void> {
    await this.limits.take('access-request-mail-network', network);
    await this.limits.take('access-request-mail', email.toLowerCase());
  }

  private async write(tx: Tx, input: AccessRequestWriteInput, network: string): Promise<HeldRequest> {
    const { secret, email } = input;
    // Two saves of a first draft at the same moment make one.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `access secret ${hashOfSecret(secret).toString('hex')}`,
    ]);
    const known = await requestIdBySecret(tx, this.links, secret);
    const before = known && (await heldRequest(tx, known.id));
    if (known && (!before || !isWritable(before.state))) throw new RefusalError('link_ended');
    if (!before) {
      // What is made up in a browser has as many bits as ours, or is none.
      if (!/^[\w-]{43}$/.test(secret)) throw new RefusalError('link_ended');
      await this.limits.take('access-request-new', network);
    }
    if (before && before.email.toLowerCase() !== email.toLowerCase()) {
      if (known?.byMail) throw invalidField('email', 'unknown');
      // Links that were mailed to another address are that one's, not this one's.
      await this.links.revoke(tx, 'access-request', { accessRequestId: before.id });
    }
    const id = before?.id ?? randomUUID();
    await tx.query(WRITE, [
      id,
      before ? null : hashOfSecret(secret),
      email,
      input.name,
      input.roleTitle,
      input.organizationName,
      input.state ?? null,
      input.words,
      input.locale,
      input.timeZone,
    ]);
    const held = await heldRequest(tx, id);
    if (!held) throw notFound();
    return held;
  }
}
