import { Injectable, type OnModuleInit } from '@nestjs/common';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
  Told,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import { helpersOf, stoppedFor } from './stopped.queries.js';

const MINUTE = 60_000;

/** Tells who may help that mail to someone is refused for good; over once it is tried again. */
@Injectable()
export class StoppedNotifications implements NotificationKind, OnModuleInit {
  readonly name = 'mail.stopped';

  constructor(private readonly kinds: NotificationKinds) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async concerned(reader: Reader, subjectId: string): Promise<Concern[]> {
    const helpers = await helpersOf(reader, subjectId);
    // An address that is stopped again later is told of again.
    return helpers.map((helper) => ({ ...helper, upTo: Math.floor(helper.at.getTime() / MINUTE) }));
  }

  async facts(reader: Reader, who: NotificationReader, told: readonly Told[]): Promise<NotificationFacts[]> {
    const rows = await stoppedFor(
      reader,
      who,
      told.map(({ subjectId }) => subjectId),
    );
    return rows.map(({ person, place }) => ({
      subjectId: person.id,
      need: 'for_me',
      title: person.name,
      place,
      path: '/inbox/stopped',
      people: [],
      unnamed: false,
      count: 1,
      startsAt: null,
      seen: false,
    }));
  }
}
