import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEventBus } from '../db/domain-event-bus.js';
import { channelOf } from '../realtime/channel-kind.js';
import { Realtime } from '../realtime/realtime.js';

/** The push face of tasks: says to the devices of whoever began one that it has come further; they ask how far. */
@Injectable()
export class TasksRealtime implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.bus.on('task.changed', ({ personId, taskId }) => {
      this.realtime.emit([channelOf('person', personId)], 'task.changed', { taskId });
    });
  }
}
