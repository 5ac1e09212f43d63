import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainEventBus } from '../../platform/db/domain-event-bus.js';
import { channelOf } from '../../platform/realtime/channel-kind.js';
import { Realtime } from '../../platform/realtime/realtime.js';

/** The push face of the inbox: says that it has changed; the client asks what is in it. */
@Injectable()
export class InboxRealtime implements OnModuleInit {
  constructor(
    private readonly realtime: Realtime,
    private readonly bus: DomainEventBus,
  ) {}

  onModuleInit(): void {
    this.bus.on('inbox.changed', ({ personIds }) => {
      this.realtime.emit(
        personIds.map((id) => channelOf('person', id)),
        'inbox.changed',
      );
    });
  }
}
