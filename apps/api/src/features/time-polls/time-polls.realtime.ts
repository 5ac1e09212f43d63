import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import { Db } from '../../platform/db/db.js';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';

// Whoever coordinates there, and nobody who is in the audience and coordinates elsewhere: for them a poll may not even be.
const RUN_BY = `
  SELECT who.id FROM time_poll t CROSS JOIN LATERAL (${audiencePeople('t.audience_id')}) who
   WHERE t.id = $1 AND (
     EXISTS (SELECT FROM program_role r JOIN cohort c ON c.program_id = r.program_id
              WHERE r.person_id = who.id AND (t.cohort_id IS NULL OR c.id = t.cohort_id))
     OR EXISTS (SELECT FROM cohort_membership m WHERE m.person_id = who.id AND m.role = 'coordinator' AND m.joined_at <= now()
                   AND (m.left_at IS NULL OR m.left_at > now()) AND (t.cohort_id IS NULL OR m.cohort_id = t.cohort_id)))`;

/** The push face: says to those who may run a poll that its answers have changed; they ask for them. */
@Injectable()
export class TimePollsRealtime implements OnModuleInit {
  private readonly log = new Logger('time-polls');

  constructor(
    private readonly realtime: Realtime,
    private readonly bus: DomainEventBus,
    private readonly db: Db,
  ) {}

  onModuleInit(): void {
    this.bus.on('time_poll.changed', ({ pollId }) => {
      void this.tell(pollId).catch((error: unknown) =>
        this.log.warn({ err: error }, 'a change of a time poll was not told'),
      );
    });
  }

  private async tell(pollId: string): Promise<void> {
    const people = await this.db.query<{ id: string }>(RUN_BY, [pollId]);
    const channels = people.map(({ id }) => channelOf('person', id));
    if (channels.length > 0) this.realtime.emit(channels, 'time_poll.changed', { pollId });
  }
}
