import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { RefusalError } from '../../platform/access/refusal-error.js';
import { Config } from '../../platform/config/config.js';
import { tooMany, WorkThreads } from '../../platform/threads/work-threads.js';
import { HASH_OF_NOBODY, PASSWORD_COST } from './passwords.js';

type Asked = { plain: string; cost: typeof PASSWORD_COST } | { plain: string; stored: string };

/**
 * Work on passwords, in a line and in threads that give way: it is made slow on purpose, and a crowd at the door must not take
 * the processors from those who are inside. Refuses with `too_many` where the line is full.
 */
@Injectable()
export class PasswordWork implements OnApplicationShutdown {
  private readonly threads: WorkThreads<Asked, string | boolean>;

  constructor(config: Config) {
    const script = new URL('./argon-worker.js', import.meta.url);
    this.threads = new WorkThreads(script, config.PASSWORDS_AT_ONCE, config.PASSWORDS_WAITING);
  }

  /** The refusal where the line is full, or full of this network's: a crowd costs no more than that. */
  noRoom(network: string): RefusalError | null {
    return this.threads.isFull(network) ? tooMany() : null;
  }

  async hash(plain: string): Promise<string> {
    return String(await this.threads.do({ plain: plain.normalize('NFKC'), cost: PASSWORD_COST }));
  }

  /**
   * `stored` null (no such account) takes as long and is always false. `network`: whence a stranger asks; others find room beside
   * theirs.
   */
  async verify(stored: string | null, plain: string, network?: string): Promise<boolean> {
    const asked = { plain: plain.normalize('NFKC'), stored: stored ?? HASH_OF_NOBODY };
    const matches = await this.threads.do(asked, network);
    return stored !== null && matches === true;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.end();
  }
}
