import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type PersonViewer, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import {
  InboundRefusal,
  type InboundKind,
  type InboundMail,
} from '../../platform/contributors/inbound-kind.js';
import { InboundKinds } from '../../platform/contributors/inbound-kinds.js';
import type { Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { inputPipe } from '../../platform/graphql/inputs.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { Links, type LinkSubjects } from '../../platform/links/links.js';
import { Mails } from '../../platform/mail/mails.js';
import { PostReplyInput } from './forum.inputs.js';
import { postReply } from './post-reply.js';
import { isHiddenIn, REPLY } from './reply-address.js';
import { keepReply } from './reply-draft.js';
import { answerLetter } from './reply-letter.js';
import type { ReplyRefusal } from './reply-words.types.js';
import { renderWritten } from './written-text.js';

type Subject = LinkSubjects['thread.reply'];

/** An answer that could not be sent for so long helps nobody, in milliseconds. */
const STALE = 2 * 86_400_000;

/** The id of the post that a mail becomes: the same mail is the same post, by whatever way it comes. */
export function postIdOf({ personId, threadId }: Subject, { messageId }: InboundMail): string {
  const hash = createHash('sha256').update(`${personId} ${threadId} ${messageId}`).digest('hex');
  // A UUID of version 8: made of a digest.
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
}

/** Why the forum refuses a reply, for the words of an answer; faults of ours have none. */
function reasonOf({ refusal: { code, fields } }: RefusalError): ReplyRefusal | null {
  if (code === 'not_found') return 'out_of_reach';
  if (code === 'locked' || code === 'too_many') return code;
  if (code !== 'invalid') return null;
  return fields?.some(({ rule }) => rule === 'too_long') ? 'too_long' : 'empty';
}

const refuse = (reason: ReplyRefusal): never => {
  throw new InboundRefusal(reason);
};

/** What someone answers by mail stands in the thread, as if they had written it there; or they learn why it does not. */
@Injectable()
export class ForumInbound implements InboundKind, OnModuleInit {
  readonly name = REPLY;

  constructor(
    private readonly config: Config,
    private readonly kinds: InboundKinds,
    private readonly links: Links,
    private readonly viewers: ViewerSource,
    private readonly limits: RateLimits,
    private readonly mails: Mails,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async knows(reader: Reader, token: string): Promise<boolean> {
    return (await this.links.look(reader, 'thread.reply', token)) !== null;
  }

  async receive(tx: Tx, mail: InboundMail): Promise<string> {
    if (mail.automatic) return 'written by nobody';
    const known = await this.writer(tx, mail);
    if (!known) return 'nobody to answer for it';
    const { subject, viewer } = known;
    // The address is the proof; that it stands in a mail of somebody else's is a mistake of someone's.
    if (mail.from.length !== 1 || mail.from[0] !== viewer.email.toLowerCase()) return refuse('sender');
    if (await isHiddenIn(tx, subject.personId, subject.threadId)) return refuse('as_member');
    try {
      await this.limits.take('mail-reply', subject.personId);
      await this.post(tx, viewer, subject, mail);
    } catch (error) {
      const reason = error instanceof RefusalError ? reasonOf(error) : null;
      if (reason) return refuse(reason);
      throw error;
    }
    if (mail.files > 0) await this.answer(tx, viewer, subject, mail, 'files');
    return 'posted';
  }

  async refuse(tx: Tx, mail: InboundMail, reason: string): Promise<void> {
    const known = await this.writer(tx, mail);
    if (!known) return;
    const { subject, viewer } = known;
    if (mail.text !== '') await keepReply(tx, { id: postIdOf(subject, mail), ...subject, text: mail.text });
    try {
      await this.limits.take('mail-refusal', subject.personId);
    } catch {
      // They were told often enough within the hour; their words are kept all the same.
      return;
    }
    await this.answer(tx, viewer, subject, mail, reason as ReplyRefusal);
  }

  /** Whose address it is, with the rights they have now. */
  private async writer(
    tx: Tx,
    { token }: InboundMail,
  ): Promise<{ subject: Subject; viewer: PersonViewer } | null> {
    const subject = await this.links.look(tx, 'thread.reply', token);
    const viewer = subject && (await this.viewers.byPersons([subject.personId], tx)).get(subject.personId);
    return subject && viewer ? { subject, viewer } : null;
  }

  /** By the same checks of the input, the same policy and the same statements as a reply on the page. */
  private async post(tx: Tx, person: PersonViewer, subject: Subject, mail: InboundMail): Promise<void> {
    // There is no sign-in behind a mail.
    const viewer: Viewer = { ...person, signInId: '' };
    const written = {
      id: postIdOf(subject, mail),
      threadId: subject.threadId,
      markdown: mail.text,
      asMember: false,
      contentNotes: [],
    };
    const input = inputPipe.transform(written, {
      type: 'custom',
      metatype: PostReplyInput,
    }) as PostReplyInput;
    await postReply(tx, viewer, input, renderWritten(input.markdown));
  }

  /** One answer for each mail. It is answered to by nobody: it names no address of the house. */
  private async answer(
    tx: Tx,
    viewer: PersonViewer,
    { threadId }: Subject,
    mail: InboundMail,
    what: ReplyRefusal | 'files',
  ): Promise<void> {
    const { personId, locale, email, audienceIds } = viewer;
    const readable = await tx.query(
      `SELECT FROM thread WHERE id = $1 AND audience_id = ANY($2::uuid[]) AND deleted_at IS NULL`,
      [threadId, audienceIds],
    );
    const house = this.config.address;
    const letter = await answerLetter({
      locale,
      what,
      kept: what !== 'files' && mail.text !== '',
      link: readable.length > 0 ? `${house}/threads/${threadId}` : null,
    });
    const root = /^<[\x21-\x7e]+>$/.test(mail.messageId) ? mail.messageId : null;
    await this.mails.post(tx, {
      ...letter,
      key: `mail.reply:${mail.id}`,
      personId,
      list: 'mail.reply',
      address: email,
      headers: {
        'Auto-Submitted': 'auto-replied',
        ...(root && { 'In-Reply-To': root, References: root }),
      },
      voidAt: new Date(Date.now() + STALE),
    });
  }
}
