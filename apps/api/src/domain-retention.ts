import { JOINING_LIMITS } from '@hearth/shared';

const { keep, keepInvitations } = JOINING_LIMITS;

/** How long something is kept: for so many days unless an administrator says otherwise, within bounds. */
export interface Kept {
  usual: number;
  least: number;
  /** As the least: nobody can change it, because people were told so many days. */
  most: number;
  /** What is deleted, and from when the days are counted. As `docs/retention.md` has it. */
  what: string;
}

/**
 * Everything that is deleted by its age, with who may see how long in words: `/admin/retention` (`apps/web/src/locales/{en,es}/retention.json`).
 * What people are told on a form when they give it (requests for access) can be kept for less long, never for longer.
 */
export const RETENTION = {
  mails_sent: {
    usual: 90,
    least: 30,
    most: 365,
    what: 'That a mail was sent, to whom and under which subject. Its text is deleted as soon as it is sent.',
  },
  mails_received: {
    usual: 90,
    least: 14,
    most: 365,
    what: 'That a reply by mail came in. Its text is deleted as soon as it is handled; what cannot be handled, after 14 days.',
  },
  sign_ins_ended: {
    usual: 90,
    least: 30,
    most: 365,
    what: 'Sign-ins that have ended: revoked, signed out, run out or long unused.',
  },
  devices_known: {
    usual: 400,
    least: 90,
    most: 400,
    what: 'Browsers somebody signed in with, since they were last seen. A sign-in from a browser that is not known is told by mail.',
  },
  address_changes_unconfirmed: {
    usual: 7,
    least: 1,
    most: 7,
    what: 'Addresses an account was to move to, since nobody had answered the letter in time.',
  },
  address_changes: {
    usual: 400,
    least: 180,
    most: 730,
    what: 'Which address an account had before, since it moved: so what was written under it can be exported and deleted.',
  },
  notifications_read: {
    usual: 180,
    least: 30,
    most: 730,
    what: 'Notifications, since they were read.',
  },
  notifications_unread: {
    usual: 400,
    least: 180,
    most: 730,
    what: 'Notifications nobody read.',
  },
  requests_unconfirmed: {
    usual: keep.unconfirmed,
    least: 7,
    most: keep.unconfirmed,
    what: 'Requests for access whose address was never confirmed.',
  },
  requests_undecided: {
    usual: keep.undecided,
    least: 30,
    most: keep.undecided,
    what: 'Requests for access nobody decided, since they were confirmed.',
  },
  requests_declined: {
    usual: keep.declined,
    least: 14,
    most: keep.declined,
    what: 'Requests for access that were declined, since then.',
  },
  requests_invited: {
    usual: keep.invited,
    least: 14,
    most: keep.invited,
    what: 'Requests for access that led to an invitation, since then.',
  },
  invitations_ended: {
    usual: keepInvitations.ended,
    least: 30,
    most: 365,
    what: 'Invitations that ran out or were taken back, since then.',
  },
  invitations_accepted: {
    usual: keepInvitations.accepted,
    least: 30,
    most: 730,
    what: 'Invitations that were accepted, since then.',
  },
  applications_unsent: {
    usual: 30,
    least: 7,
    most: 30,
    what: 'Applications that were never sent or never confirmed, since they were last saved and the call has closed.',
  },
  story_consents: {
    usual: 730,
    least: 365,
    most: 1095,
    what: 'That somebody agreed that their story is shown, since they took it back or changed it. Its words were deleted then.',
  },
  departures: {
    usual: 365,
    least: 90,
    most: 1095,
    what: 'That somebody left a cohort or the Collective by themselves. That they were in a cohort, and until when, stays.',
  },
  pauses_ended: {
    usual: 90,
    least: 30,
    most: 365,
    what: 'When somebody was away last, since they came back.',
  },
  guests: {
    usual: 30,
    least: 1,
    most: 90,
    what: 'Guests of a session: their names, pronouns and by which link they came, since it ended. What they wrote in its room stays, under nobody’s name.',
  },
  audit: {
    usual: 1095,
    least: 366,
    most: 3650,
    what: 'Entries of the audit log. The database itself lets none go that is younger than a year.',
  },
  tasks: {
    usual: 7,
    least: 7,
    most: 7,
    what: 'Long tasks and the files they made.',
  },
  imports: {
    usual: 7,
    least: 7,
    most: 7,
    what: 'Rosters, attendance reports and lists of people to invite that were brought in as files.',
  },
} as const satisfies Record<string, Kept>;
export type RetentionName = keyof typeof RETENTION;
export const RETENTION_NAMES = Object.keys(RETENTION) as RetentionName[];
