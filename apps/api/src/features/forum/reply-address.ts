import { Injectable } from '@nestjs/common';
import { audienceFinished } from '../../foundation/cohorts/audiences.js';
import { Config } from '../../platform/config/config.js';
import type { MailAnswer } from '../../platform/contributors/notification-kind.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { ownAddress } from '../../platform/mail/own-address.js';
import { myVoice } from './authorship.js';

/** What stands before the + of an address that answers in a thread. */
export const REPLY = 'reply';

/** People answer mail that is a year old. */
const DAYS = 365;

const STANDING = `
  SELECT t.locked_at IS NOT NULL OR s.archived_at IS NOT NULL OR ${audienceFinished('t.audience_id')} AS shut,
         ${myVoice('t.id', '$2::uuid')} IS NOT NULL AS hidden
    FROM thread t JOIN space s ON s.id = t.space_id WHERE t.id = $1 AND t.deleted_at IS NULL`;

/** Addresses at which one person answers in one thread by mail. */
@Injectable()
export class ReplyAddresses {
  constructor(
    private readonly config: Config,
    private readonly links: Links,
  ) {}

  /**
   * A new address, or null where there is nothing to be written. Who wrote here as a member gets one too, but what they answer
   * by mail, which bears their name, is not posted.
   */
  async make(tx: Tx, personId: string, threadId: string): Promise<MailAnswer | null> {
    if (!this.config.REPLY_DOMAIN) return null;
    const [standing] = await tx.query<{ shut: boolean; hidden: boolean }>(STANDING, [threadId, personId]);
    if (!standing || standing.shut) return null;
    const [token = ''] = await this.links.make(tx, 'thread.reply', [
      { subject: { personId, threadId }, days: DAYS },
    ]);
    const address = ownAddress(this.config, { kind: REPLY, token });
    return address ? { address, posts: !standing.hidden } : null;
  }
}

const HIDDEN = `SELECT ${myVoice('$1::uuid', '$2::uuid')} IS NOT NULL AS hidden`;

/** Has the person written in this thread as a member? For themselves alone to know. */
export async function isHiddenIn(tx: Tx, personId: string, threadId: string): Promise<boolean> {
  const [row] = await tx.query<{ hidden: boolean }>(HIDDEN, [threadId, personId]);
  return row?.hidden ?? false;
}
