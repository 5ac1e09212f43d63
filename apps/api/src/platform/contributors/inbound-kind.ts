import type { Reader } from '../db/reader.js';
import type { Tx } from '../db/db.js';

/** What a mail server, or the provider of a mailbox, reports of a mail of ours. */
export interface MailReport {
  is: 'bounce' | 'complaint';
  /** For a bounce: nobody can be reached there, for good. */
  nobody: boolean;
  /** In the words of whoever reports. */
  why: string;
  /** The secret in the sender of the mail it is about, where the report holds that. */
  about: string | null;
}

/** A mail that came to one of the house's own addresses, read. */
export interface InboundMail {
  id: string;
  /** The secret in the address it came to. */
  token: string;
  /** As its writer's mail program named it; made of its bytes where that did not. */
  messageId: string;
  /** Whom it says it is from, in small letters. */
  from: readonly string[];
  /** Nobody sat down to write it: an answering machine, a list, a bounce, or we ourselves. */
  automatic: boolean;
  /** What was typed, without what it quotes and without its signature. */
  text: string;
  /** Files that came with it. */
  files: number;
  report: MailReport | null;
}

/** What a mail asks for cannot be done. All that was done for it is rolled back, and its kind is asked to answer. */
export class InboundRefusal extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** What mail to `name+<secret>@REPLY_DOMAIN` does, contributed by the feature it is for. */
export interface InboundKind {
  readonly name: string;
  /** Is there such an address? Asked before anything is taken. */
  knows(reader: Reader, token: string): Promise<boolean>;
  /** Does what the mail asks for, in the transaction that notes it as handled; says what came of it. May throw an `InboundRefusal`. */
  receive(tx: Tx, mail: InboundMail): Promise<string>;
  /** Answers a mail that was refused, in a transaction of its own. */
  refuse(tx: Tx, mail: InboundMail, reason: string): Promise<void>;
}
