import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { found } from '../../platform/access/refusal-error.js';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { Mails } from '../../platform/mail/mails.js';
import { MY_DATA_WORDS } from './my-data-words.js';

/** Whom a mail goes to, in their language and zone. */
export interface Addressee {
  email: string;
  locale: Locale;
  timeZone: string;
}

const ADDRESSEE = `
  SELECT a.email, p.locale, p.time_zone AS "timeZone" FROM person p JOIN account a ON a.person_id = p.id WHERE p.id = $1`;

/** Who this person is to a mail; undefined where they have no account. */
export async function addresseeOf(tx: Tx, personId: string): Promise<Addressee | undefined> {
  const [row] = await tx.query<Addressee>(ADDRESSEE, [personId]);
  return row;
}

const dayIn = ({ locale, timeZone }: Addressee, at: string | Date): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at));

const heading = { fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px', overflowWrap: 'anywhere' } as const;

interface Written {
  subject: string;
  lines: string[];
  button?: string;
}

/** Mails about one's own data: at once, whatever hours and lists one has chosen. */
@Injectable()
export class MyDataMails {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  async exported(tx: Tx, personId: string, until: string): Promise<void> {
    const to = await addresseeOf(tx, personId);
    if (to) await this.post(tx, to, personId, MY_DATA_WORDS[to.locale].exported(dayIn(to, until)));
  }

  async asked(tx: Tx, personId: string, dueAt: string, keepsWords: boolean): Promise<void> {
    const to = found(await addresseeOf(tx, personId));
    await this.post(tx, to, personId, MY_DATA_WORDS[to.locale].asked(dayIn(to, dueAt), keepsWords));
  }

  async kept(tx: Tx, personId: string): Promise<void> {
    const to = await addresseeOf(tx, personId);
    if (to) await this.post(tx, to, personId, MY_DATA_WORDS[to.locale].kept);
  }

  /** To the last address, which is nobody's here any more. */
  erased(tx: Tx, to: Addressee, keepsWords: boolean): Promise<void> {
    return this.post(tx, to, null, MY_DATA_WORDS[to.locale].erased(keepsWords));
  }

  private async post(
    tx: Tx,
    { locale, email }: Addressee,
    personId: string | null,
    { subject, lines, button }: Written,
  ): Promise<void> {
    const words = MY_DATA_WORDS[locale];
    const mail = await written(
      <Sheet lang={locale} title={subject}>
        <h1 style={heading}>{subject}</h1>
        {lines.map((line) => (
          <p key={line} style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>
            {line}
          </p>
        ))}
        {button ? (
          <p style={{ margin: '16px 0' }}>
            <ButtonLink href={`${this.config.address}/me/data`}>{button}</ButtonLink>
          </p>
        ) : null}
        <Quiet>{personId ? words.because : words.becauseErased}</Quiet>
      </Sheet>,
    );
    await this.mails.post(tx, {
      ...mail,
      subject,
      key: `my-data:${randomUUID()}`,
      personId,
      list: 'safety',
      address: email,
      headers: {},
      voidAt: null,
    });
  }
}
