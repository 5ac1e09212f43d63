import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { Mails } from '../../platform/mail/mails.js';
import { SECOND_FACTOR_WORDS, type SecondFactorNews } from './second-factor-words.js';

/** Tells people by mail what happened to their second step: whoever did it may not have been they. */
@Injectable()
export class SecondFactorMails {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** `once`: of those with the same, one is sent. */
  async tell(tx: Tx, personId: string, news: SecondFactorNews, once: string = randomUUID()): Promise<void> {
    const [to] = await tx.query<{ email: string; locale: Locale }>(
      `SELECT a.email, p.locale FROM account a JOIN person p ON p.id = a.person_id WHERE p.id = $1`,
      [personId],
    );
    if (!to) return;
    const words = SECOND_FACTOR_WORDS[to.locale];
    const { subject, lines } = words.letter(news);
    const letter = await written(
      <Sheet lang={to.locale} title={subject}>
        <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
        {lines.map((line) => (
          <p key={line} style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>
            {line}
          </p>
        ))}
        <p style={{ margin: '16px 0' }}>
          <ButtonLink href={`${this.config.address}/me/sign-in`}>{words.button}</ButtonLink>
        </p>
        <Quiet>{words.notYou}</Quiet>
      </Sheet>,
    );
    await this.mails.post(tx, {
      subject,
      ...letter,
      key: `second-factor:${news.what}:${personId}:${once}`,
      personId,
      list: 'sign-in',
      address: to.email,
      headers: {},
      voidAt: null,
    });
  }
}
