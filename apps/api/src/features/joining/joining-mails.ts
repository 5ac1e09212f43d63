import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/db/db.js';
import { Links } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import type { LetterWords } from './default-letters.js';
import { fixedMail, letterMail, type JoiningMail } from './joining-letters.js';
import { JOINING_WORDS } from './joining-words.js';
import { newRequestLink } from './request-held.js';

type Reader = { id: string; email: string; locale: Locale };
export type FixedKind = 'confirm' | 'goOn' | 'again' | 'member';

/** Writes mails about joining into the transaction of what they tell of. */
@Injectable()
export class JoiningMails {
  constructor(
    private readonly config: Config,
    private readonly mails: Mails,
    private readonly links: Links,
  ) {}

  get address(): string {
    return this.config.address;
  }

  /** A mail in the house's words, with the way to the request, or to the door for who is in already. */
  async tell(tx: Tx, request: Reader, what: FixedKind): Promise<void> {
    const path =
      what === 'member' ? '/sign-in' : `/access-request/${await newRequestLink(tx, this.links, request.id)}`;
    const mail = await fixedMail(request.locale, JOINING_WORDS[request.locale][what], this.address + path);
    await this.post(tx, request.email, mail, `access-request:${request.id}:${what}:${randomUUID()}`);
  }

  /** A letter of whoever decides. `path`: where its button leads; left out, to the request. */
  async letter(
    tx: Tx,
    request: Reader,
    letter: LetterWords,
    button: 'see' | 'answer' | 'look' | 'signIn',
    path?: string,
  ): Promise<void> {
    const way = path ?? `/access-request/${await newRequestLink(tx, this.links, request.id)}`;
    const words = JOINING_WORDS[request.locale];
    const mail = await letterMail(request.locale, letter, this.address + way, words[button]);
    await this.post(tx, request.email, mail, `access-request:${request.id}:letter:${randomUUID()}`);
  }

  post(tx: Tx, address: string, mail: JoiningMail, key: string): Promise<void> {
    return this.mails.post(tx, {
      ...mail,
      key,
      personId: null,
      list: 'joining',
      address,
      headers: {},
      voidAt: null,
    });
  }
}
