import { Injectable } from '@nestjs/common';
import type { ApplicationLetter } from '@hearth/shared';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import { newLinks, type Held } from './by-secret.js';
import { dayIn, decisionMail, filled, houseMail, type Filling } from './letters.js';

export type HouseMail = Parameters<typeof houseMail>[1];

/** What an applicant is told, each in a mail of its own, in their language and zone. */
export const fillingOf = (
  held: Pick<Held, 'name' | 'cohort' | 'program' | 'locale' | 'timeZone' | 'offerUntil'>,
): Filling => ({
  name: held.name,
  cohort: `${held.program}, ${held.cohort}`,
  program: held.program,
  deadline: held.offerUntil ? dayIn(held.locale, held.timeZone, held.offerUntil) : '',
});

/** Writes mails to applicants into the transaction of what they tell of. */
@Injectable()
export class ApplicationMails {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
    private readonly links: Links,
  ) {}

  /** A letter in the coordinator’s words to each. `what`: told apart by it, the same is not sent twice. */
  async letters(
    tx: Tx,
    kind: ApplicationLetter,
    to: readonly Held[],
    what: (held: Held) => string,
  ): Promise<void> {
    const secrets = await newLinks(
      tx,
      this.links,
      to.map(({ id }) => id),
    );
    for (const [index, held] of to.entries()) {
      const letter = filled(held.letters[kind][held.locale], fillingOf(held));
      const link = `${this.config.address}/application/${secrets[index]}`;
      await this.post(tx, held, await decisionMail(held.locale, letter, link, kind === 'OFFER'), what(held));
    }
  }

  /** A mail in the house’s words, with the way to the application. */
  async tell(tx: Tx, held: Held, what: HouseMail, key: string): Promise<void> {
    const [secret = ''] = await newLinks(tx, this.links, [held.id]);
    await this.tellAt(tx, held, what, `/application/${secret}`, key);
  }

  /** The same with another way. */
  async tellAt(tx: Tx, held: Held, what: HouseMail, path: string, key: string): Promise<void> {
    const cohort = `${held.program}, ${held.cohort}`;
    await this.post(
      tx,
      held,
      await houseMail(held.locale, what, cohort, `${this.config.address}${path}`),
      key,
    );
  }

  private post(
    tx: Tx,
    { id, email }: Held,
    mail: { subject: string; html: string; text: string },
    key: string,
  ): Promise<void> {
    return this.mails.post(tx, {
      ...mail,
      key: `application:${id}:${key}`,
      personId: null,
      list: 'application',
      address: email,
      headers: {},
      voidAt: null,
    });
  }
}
