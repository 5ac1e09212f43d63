/** Why a reply by mail is not posted. */
export const REPLY_REFUSALS = [
  /** The thread is gone, or not for them any more. */
  'out_of_reach',
  /** It takes no more posts. */
  'locked',
  'too_long',
  /** Nothing typed was found. */
  'empty',
  /** It came from another address than theirs. */
  'sender',
  /** They wrote in the thread as a member, and a mail bears their name. */
  'as_member',
  /** More within an hour than anyone writes. */
  'too_many',
] as const;
export type ReplyRefusal = (typeof REPLY_REFUSALS)[number];

/** Every word of an answer to a reply by mail in one language. */
export interface ReplyWords {
  /** Tells nothing confidential. */
  subject: Record<'refused' | 'files', string>;
  /** What happened, and what to do. */
  why: Record<ReplyRefusal | 'files', string>;
  /** Where the words are now. */
  kept: string;
  /** They cannot be shown there. */
  inYourMail: string;
  open: string;
  thatIsAll: string;
}
