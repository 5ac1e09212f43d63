import { Injectable, Logger } from '@nestjs/common';
import type { DomainEventName, DomainEvents } from '../../domain-events.js';

type Listener = (event: never) => void | Promise<void>;

/** Tells what happened to whoever listens in this process, after the commit. A listener's fault stays its own. */
@Injectable()
export class DomainEventBus {
  private readonly log = new Logger('events');
  private readonly listeners = new Map<DomainEventName, Listener[]>();

  on<Name extends DomainEventName>(
    name: Name,
    listener: (event: DomainEvents[Name]) => void | Promise<void>,
  ): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  tell<Name extends DomainEventName>(name: Name, event: DomainEvents[Name]): void {
    for (const listener of this.listeners.get(name) ?? []) {
      void this.hear(name, listener as (event: DomainEvents[Name]) => void | Promise<void>, event);
    }
  }

  private async hear<Name extends DomainEventName>(
    name: Name,
    listener: (event: DomainEvents[Name]) => void | Promise<void>,
    event: DomainEvents[Name],
  ): Promise<void> {
    try {
      await listener(event);
    } catch (error) {
      this.log.error({ event: name, err: error }, 'a listener failed');
    }
  }
}
