import type { NotificationKindName } from '@hearth/shared';

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
}

/** Every word of a notification's mail in one language. A word that is missing does not compile. */
export interface MailWords {
  /** Tells nothing confidential: kind and count, never a title or a name. */
  subject: Record<NotificationKindName, (facts: { count: number; answered: boolean }) => string>;
  subjectOfSeveral: (count: number) => string;
  line: Record<NotificationKindName, (facts: LineFacts) => string>;
  open: Record<NotificationKindName, string>;
  /** Why one gets it. */
  because: Record<NotificationKindName, string>;
  /** What the list is called, within a sentence. */
  list: Record<NotificationKindName, string>;
  aMember: string;
  someone: string;
  thatIsAll: string;
  /** One may answer by replying to the mail. */
  answerByMail: string;
  stop: (list: string) => string;
  inbox: string;
  leave: {
    title: string;
    ask: (lists: string) => string;
    button: string;
    done: (lists: string) => string;
    ended: string;
    endedHelp: string;
  };
}
