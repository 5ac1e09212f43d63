import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { hashOfSecret } from '../../platform/access/secrets.js';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { ButtonLink, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { Mails } from '../../platform/mail/mails.js';
import { deviceWords } from './device-words.js';
import { SAFETY_WORDS, type Letter } from './safety-words.js';

/** Whom a mail goes to, in their language and zone. */
export interface Reader {
  personId: string;
  email: string;
  locale: Locale;
  timeZone: string;
}

/** The columns of a Reader; `p` and `a` are the aliases of person and account. */
export const READER = `p.id AS "personId", a.email, p.locale, p.time_zone AS "timeZone"`;

const momentIn = ({ locale, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date());

const heading = { fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px', overflowWrap: 'anywhere' } as const;

/** Mails about signing in: at once, whatever hours and lists one has chosen. */
@Injectable()
export class SafetyMails {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
  ) {}

  /** A link to sign in, or to choose a password; no good after its time, and not sent then. */
  link(tx: Tx, reader: Reader, kind: 'signIn' | 'password', path: string, until: Date): Promise<void> {
    return this.post(tx, reader, SAFETY_WORDS[reader.locale][kind], path, `link:${path}`, until);
  }

  /** That someone signed in with a browser that was not known; once for each sign-in. */
  newDevice(tx: Tx, reader: Reader, { id, userAgent }: { id: string; userAgent: string }): Promise<void> {
    const words = SAFETY_WORDS[reader.locale];
    const letter = words.newDevice(words.device(deviceWords(userAgent)), momentIn(reader));
    return this.post(tx, reader, letter, '/me/sign-in', `new-device:${id}`);
  }

  passwordChanged(tx: Tx, reader: Reader, key: string): Promise<void> {
    const letter = SAFETY_WORDS[reader.locale].passwordChanged(momentIn(reader));
    return this.post(tx, reader, letter, '/me/sign-in', `password-changed:${key}`);
  }

  /** Any letter about signing in. `because`: why they get it, where not for their account. */
  async post(
    tx: Tx,
    { locale, personId, email }: Reader,
    { subject, lines, button }: Letter,
    path: string,
    key: string,
    voidAt: Date | null = null,
    because = SAFETY_WORDS[locale].because,
  ): Promise<void> {
    const mail = await written(
      <Sheet lang={locale} title={subject}>
        <h1 style={heading}>{subject}</h1>
        {lines.map((line) => (
          <p key={line} style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>
            {line}
          </p>
        ))}
        <p style={{ margin: '16px 0' }}>
          <ButtonLink href={`${this.config.address}${path}`}>{button}</ButtonLink>
        </p>
        <Quiet>{because}</Quiet>
      </Sheet>,
    );
    await this.mails.post(tx, {
      ...mail,
      subject,
      key: `safety:${hashOfSecret(key).toString('hex')}`,
      personId,
      list: 'safety',
      address: email,
      headers: {},
      voidAt,
    });
  }
}
