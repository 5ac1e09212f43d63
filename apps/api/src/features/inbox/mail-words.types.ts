import type { Need, NotificationKindName } from '@hearth/shared';

/** What a line about one notification is made of. */
export interface LineFacts {
  /** Names of who wrote openly, and a word for who did not: "Rosa Medina and a member". Empty: nobody to name. */
  who: string;
  /** There may be more than these. */
  amongThem: boolean;
  count: number;
  /** One of these posts answers the reader. */
  answered: boolean;
  place: string;
  /** Day, hour and zone, in the reader's own. */
  when: string;
  /** Until when something is held for the reader; empty where nothing is. */
  until: string;
  /** Why it was done, in the words of who did it; empty where none are told. */
  reason: string;
}

/** Every word of a notification's mail in one language. A word that is missing does not compile. */
export interface MailWords {
  /** Tells nothing confidential: kind and count, never a title or a name. `soon`: within two days. */
  subject: Record<
    NotificationKindName,
    (facts: { count: number; answered: boolean; soon: boolean }) => string
  >;
  subjectOfSeveral: (count: number) => string;
  subjectOfDigest: (facts: { daily: boolean; count: number }) => string;
  /** The headings of a digest, as they stand in the inbox. */
  need: Record<Need, string>;
  line: Record<NotificationKindName, (facts: LineFacts) => string>;
  open: Record<NotificationKindName, string>;
  /** Why one gets it. */
  because: Record<NotificationKindName, string>;
  becauseDigest: string;
  /** What the list is called, within a sentence. */
  list: Record<NotificationKindName, string>;
  aMember: string;
  someone: string;
  thatIsAll: string;
  /** Beside a time that is asked about: it answers yes. */
  timeYes: string;
  /** Which zone the times are in, and what the links do. */
  timesIn: (zone: string) => string;
  /** One may answer by replying to the mail. */
  answerByMail: string;
  stop: (list: string) => string;
  stopDigest: string;
  inbox: string;
  leave: {
    title: string;
    ask: (lists: string) => string;
    askDigest: string;
    button: string;
    done: (lists: string) => string;
    doneDigest: string;
    ended: string;
    endedHelp: string;
  };
}
