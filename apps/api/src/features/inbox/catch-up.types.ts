import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Need as NeedName, NotificationKindName } from '@hearth/shared';
import { Person } from '../../foundation/people/people.types.js';
import { DateTime } from '../../platform/graphql/date-time.js';
import { Need, NotificationKind } from './inbox.types.js';

@ObjectType({ description: 'One thing that waits, with what its words are made of.' })
export class CatchUpItem {
  @Field(() => ID, { description: 'Of the thread or session it is about' }) id: string;
  @Field(() => NotificationKind, { description: 'What it is told as' }) kind: NotificationKindName;
  @Field(() => Need) need: NeedName;
  @Field({ description: 'Of the thread or session' }) title: string;
  @Field({ description: 'The space, cohort or Collective it belongs to' }) place: string;
  @Field({ description: 'Where it leads: a path of this site' }) path: string;
  @Field(() => [Person], { description: 'Who did it openly, latest first, three at most' }) people: Person[];
  @Field(() => Boolean, { description: 'Someone did who wrote as a member' }) unnamed: boolean;
  @Field(() => Int, { description: 'New things behind it' }) count: number;
  @Field(() => DateTime, { nullable: true }) startsAt: Date | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when something is held for the viewer; then it waits no longer',
  })
  until?: Date | null;
  @Field(() => DateTime) at: Date;
  @Field(() => Boolean, { description: 'It asks whether one comes: `rsvpSave` settles it' })
  asksToCome: boolean;
  @Field(() => Int, { description: 'Minutes it takes, rounded up' }) minutes: number;
  @Field(() => [ID], { description: 'In the inbox: `inboxMark` settles it; empty where it is not there' })
  notificationIds: string[];
  @Field(() => Int, { nullable: true, description: 'Of a thread: the last new post, for `threadMarkRead`' })
  upTo: number | null;
}

@ObjectType({ description: 'What waits for the viewer and fits into five minutes.' })
export class CatchUp {
  @Field(() => ID, { description: "The viewer's id" }) id: string;
  @Field(() => [CatchUpItem], { description: 'Nearest need first' }) items: CatchUpItem[];
  @Field(() => Int, {
    description: 'Minutes all of it takes, rounded up; more than 5 only for one single item',
  })
  minutes: number;
  @Field(() => Boolean, { description: 'Something waits that did not fit' }) longer: boolean;
}
