import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Need as NeedName, NotificationKindName } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';

export const NotificationKind = {
  THREAD_REPLY: 'thread.reply',
  THREAD_MENTION: 'thread.mention',
  THREAD_BOOKMARK: 'thread.bookmark',
  SESSION_SCHEDULED: 'session.scheduled',
  SESSION_CHANGED: 'session.changed',
  SESSION_CANCELED: 'session.canceled',
  SESSION_PLACE: 'session.place',
  SESSION_ACCOMMODATION: 'session.accommodation',
  SESSION_REMINDER: 'session.reminder',
  SESSION_HOW_DID_IT_GO: 'session.how_did_it_go',
  TIME_POLL_ASKED: 'time_poll.asked',
  TIME_POLL_REMINDER: 'time_poll.reminder',
  COHORT_JOINED: 'cohort.joined',
  PERSON_LEFT: 'person.left',
  CERTIFICATE_ISSUED: 'certificate.issued',
  ORGANIZATION_DECIDED: 'organization.decided',
  STORY_NEWS: 'story.news',
  MAIL_STOPPED: 'mail.stopped',
  ACCESS_REQUEST_WAITING: 'access_request.waiting',
  THREAD_MODERATED: 'thread.moderated',
  THREAD_LESSON: 'thread.lesson',
  ROOM_LESSON: 'room.lesson',
  ROOM_MENTION: 'room.mention',
  THREAD_UNMASKED: 'thread.unmasked',
  REVIEW_WAITING: 'review.waiting',
  REVIEW_URGENT: 'review.urgent',
} satisfies Record<string, NotificationKindName>;
registerEnumType(NotificationKind, { name: 'NotificationKind' });

export const Need = { NOW: 'now', FOR_ME: 'for_me', NEWS: 'news' } satisfies Record<string, NeedName>;
registerEnumType(Need, { name: 'Need', description: 'How near a notification is to the viewer.' });

/** Words are the client's: it gets what they are made of. */
@ObjectType()
export class Notification {
  @Field(() => ID) id: string;
  @Field(() => NotificationKind) kind: NotificationKindName;
  @Field(() => Need) need: NeedName;
  @Field({ description: 'Of the thread or session it is about' }) title: string;
  @Field({ description: 'The space, cohort or Collective it belongs to' }) place: string;
  @Field({ description: 'Where it leads: a path of this site' }) path: string;
  @Field(() => [Person], { description: 'Who did it openly, latest first, three at most' }) people: Person[];
  @Field(() => Boolean, { description: 'Someone did who wrote as a member' }) unnamed: boolean;
  @Field(() => Int, { description: 'New things behind it' }) count: number;
  @Field(() => DateTime, { nullable: true }) startsAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Until when something is held for the viewer' })
  until?: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was done, in the words of who did it' })
  reason?: string | null;
  @Field(() => DateTime) at: Date;
  @Field(() => Boolean) read: boolean;
}

@ObjectType()
export class Inbox {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => [Notification], { description: 'Unread, nearest need first, then the latest; 100 at most' })
  unread: Notification[];
  @Field(() => [Notification], { description: 'Read in the last 30 days, the latest first; 20 at most' })
  read: Notification[];
}
