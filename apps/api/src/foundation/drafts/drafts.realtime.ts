import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';

/** The push face of drafts: says to their author's devices that one has changed; they ask for it. */
@Injectable()
export class DraftsRealtime implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.bus.on('draft.changed', ({ personId }) => {
      this.realtime.emit([channelOf('person', personId)], 'draft.changed');
    });
  }
}
