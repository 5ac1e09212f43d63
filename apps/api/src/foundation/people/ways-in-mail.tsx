import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { Mails } from '../../platform/mail/mails.js';
import { WAYS_IN_WORDS, type WayInNews } from './ways-in-words.js';

/** Tells people by mail when a way into their account came or went. */
@Injectable()
export class WaysInMail {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** Writes it into the transaction it tells of. `name`: of the passkey, or of the provider. */
  async tell(tx: Tx, personId: string, news: WayInNews, name: string): Promise<void> {
    const [to] = await tx.query<{ email: string; locale: Locale }>(
      `SELECT a.email, p.locale FROM account a JOIN person p ON p.id = a.person_id WHERE a.person_id = $1`,
      [personId],
    );
    if (!to) return;
    const words = WAYS_IN_WORDS[to.locale];
    const { subject, line } = words[news];
    const mail = await written(
      <Sheet lang={to.locale} title={subject}>
        <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
        <p style={{ overflowWrap: 'anywhere' }}>{line(name)}</p>
        <p style={{ margin: '16px 0' }}>
          <ButtonLink href={`${this.config.address}/me/sign-in`}>{words.button}</ButtonLink>
        </p>
        <Quiet>{words.notYou}</Quiet>
      </Sheet>,
    );
    await this.mails.post(tx, {
      ...mail,
      subject,
      key: `way-in:${randomUUID()}`,
      personId,
      list: 'safety',
      address: to.email,
      headers: {},
      voidAt: null,
    });
  }
}
