import { Injectable, type OnModuleInit } from '@nestjs/common';
import { COLLECTIVE_AUDIENCE_ID, COLLECTIVE_NAME } from '../../foundation/cohorts/audiences.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { DeskItem, DeskSource } from '../../platform/contributors/desk-source.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import type {
  Concern,
  NotificationFacts,
  NotificationKind,
  NotificationReader,
} from '../../platform/contributors/notification-kind.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import type { Reader } from '../../platform/db/reader.js';
import { canDecideRequests } from './joining.policy.js';
import { requestsWaiting } from './request-read.js';

/** Where the queue is. */
const PATH = '/access-requests';

// Everyone who decides; the mark is the day, so that it is told once in each.
const CONCERNED = `
  SELECT p.id AS "personId", floor(extract(epoch FROM now()) / 86400)::int AS "upTo", now() AS at FROM person p
   WHERE p.deactivated_at IS NULL AND EXISTS (SELECT FROM access_request WHERE state = 'WAITING') AND (
     EXISTS (SELECT FROM site_role r WHERE r.person_id = p.id AND r.role = 'administrator')
     OR EXISTS (SELECT FROM cohort_membership m WHERE m.person_id = p.id AND m.role = 'coordinator' AND m.joined_at <= now()
                  AND (m.left_at IS NULL OR m.left_at > now()))
     OR EXISTS (SELECT FROM program_role r JOIN cohort c ON c.program_id = r.program_id WHERE r.person_id = p.id))`;

/** People who asked for access and wait: on the desk, and once a day in the inbox. It is over when nobody waits. */
@Injectable()
export class JoiningSources implements NotificationKind, DeskSource, OnModuleInit {
  readonly name = 'access_request.waiting';

  constructor(
    private readonly kinds: NotificationKinds,
    private readonly desk: DeskSources,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
    this.desk.register(this);
  }

  concerned(reader: Reader): Promise<Concern[]> {
    return reader.query<Concern>(CONCERNED);
  }

  async facts(reader: Reader, who: NotificationReader): Promise<NotificationFacts[]> {
    if (!canDecideRequests(who)) return [];
    const { count } = await requestsWaiting(reader);
    if (count === 0) return [];
    return [
      {
        subjectId: COLLECTIVE_AUDIENCE_ID,
        need: 'for_me',
        title: COLLECTIVE_NAME,
        place: COLLECTIVE_NAME,
        path: PATH,
        people: [],
        unnamed: false,
        count,
        startsAt: null,
        seen: false,
      },
    ];
  }

  async items(reader: Reader, viewer: Viewer, first: number): Promise<{ items: DeskItem[]; total: number }> {
    if (!canDecideRequests(viewer)) return { items: [], total: 0 };
    const { count, since } = await requestsWaiting(reader);
    if (count === 0) return { items: [], total: 0 };
    const item: DeskItem = {
      kind: 'access_request.waiting',
      subjectId: COLLECTIVE_AUDIENCE_ID,
      title: COLLECTIVE_NAME,
      place: COLLECTIVE_NAME,
      path: PATH,
      since,
      dueAt: null,
      count,
      people: [],
    };
    return { items: first > 0 ? [item] : [], total: 1 };
  }
}
