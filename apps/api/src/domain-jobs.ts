import type { NotificationKindName } from '@hearth/shared';

/** Everything that must still be done, with what it needs. A job is a row written in the transaction that asks for it. */
export interface DomainJobs {
  /** Blanks the text of a deleted post once it can no longer be taken back. */
  'forum.purge-post': { postId: string };
  /** Lets go of files that an edited post names no more, once that cannot be taken back. */
  'forum.release-files': { postId: string };
  /** Posts what came of a session, as its author approved it. */
  'forum.follow-up': { sessionId: string };
  /** Counts what a poll came to, at the instant it closes by itself. */
  'polls.close': { pollId: string };
  /** Forgets who needed a minute in rooms that have shut. */
  'room.forget-minutes': Record<string, never>;
  /** Counts what the polls of a room came to, once it has closed: `at`, as its session stood (ISO 8601). */
  'room.count-polls': { roomId: string; at: string };
  /** Removes what is stored under this key, unless it stands somewhere. */
  'files.sweep': { storedAs: string };
  /** Tells the people whom something concerns. `by`: who did it openly; they are not told. */
  'notification.spread': { kind: NotificationKindName; subjectId: string; by: string | null };
  /** Mails a person what waits for them, all of it in one. */
  'notification.mail': { personId: string };
  /** Lets go of the sign-ins of guests whose room has shut. */
  'guests.tidy': Record<string, never>;
  /** Plans what reminders of near sessions are missing. */
  'sessions.remind': Record<string, never>;
  /** Deletes the words of case cards whose time is up. */
  'cases.purge': Record<string, never>;
  /** Closes a session that nobody closed by hand, once its room has shut. */
  'sessions.close': { sessionId: string };
  /** Lets offers of places lapse that ran out, and offers what is free to the next. */
  'places.settle': { sessionId: string };
  /** The same for all coming sessions: people may have left. */
  'places.look-over': Record<string, never>;
  /** Forgets milestones that were taken away and can no longer be put back. */
  'rosters.tidy': Record<string, never>;
  /** Ends an offer of a place whose day has passed. */
  'application.expire': { applicationId: string };
  /** Mails whoever reads at the address of an application that was sent. */
  'application.sent': { applicationId: string };
  /** Deletes the words of applications that came to nothing, once their time is up. */
  'applications.purge': Record<string, never>;
  /** Mails whoever reads at the address of a request for access that was sent. */
  'access-request.sent': { accessRequestId: string };
  /** Tells those who decide that people wait for access; never that nobody does. */
  'access-requests.nudge': Record<string, never>;
  /** Brings the calendars of everyone concerned up to date with a session, or with all of a series; or one person's with all of theirs. */
  'calendar.tell': { sessionId: string } | { seriesId: string } | { personId: string };
  /** Looks once more at calendars: what changed with time alone, such as a membership that ended. */
  'calendar.keep': Record<string, never>;
  /** Fills in the school holidays of this year and the next. */
  'breaks.fill': Record<string, never>;
  /** Tells a person's devices what is new, at once or not at all. */
  'notification.push': { personId: string };
  /** Hands a message about these notifications (and how far each was told before) to one device, until that instant. */
  'push.send': { deviceId: string; told: { id: string; since: number }[]; until: string };
  /** Mails whoever has this address a link to sign in or to choose a password; nobody has it: nothing. */
  'sign-in.mail': { email: string; kind: 'sign-in' | 'password'; isShared: boolean; next: string | null };
  /** Writes to both addresses of an account that is to move. */
  'email-change.mail': { changeId: string };
  /** Writes to the new address alone, a day after the old one was told. */
  'email-change.confirm': { changeId: string };
  /** Forgets browsers nobody signed in with for long. */
  'devices.tidy': Record<string, never>;
  /** Deletes a person who asked for it, once their day has come. */
  'my-data.erase': { personId: string };
  /** The same for all whose day has passed; and what exports that ended have left. */
  'my-data.tidy': Record<string, never>;
  /** What an earlier key has sealed moves to the key of now. */
  'secrets.reseal': Record<string, never>;
  /** Hands a mail to the server that sends it. */
  'mail.send': { mailId: string };
  /** Deletes all that has been kept as long as it is to be. */
  'retention.purge': Record<string, never>;
  /** Goes on with a long task. */
  'tasks.run': { taskId: string };
  /** Does what a mail that came in asks for. */
  'mail.receive': { inboundMailId: string };
}
export type DomainJobName = keyof DomainJobs;
