import { Injectable } from '@nestjs/common';
import { found } from '../access/refusal-error.js';
import type { PollHost } from './poll-host.js';

/** Every kind of place where polls are asked; features register theirs. */
@Injectable()
export class PollHosts {
  private readonly hosts = new Map<string, PollHost>();

  register(host: PollHost): void {
    this.hosts.set(host.name, host);
  }

  /** The host of this name. Throws `not_found` where no feature brings it. */
  get(name: string): PollHost {
    return found(this.hosts.get(name));
  }
}
