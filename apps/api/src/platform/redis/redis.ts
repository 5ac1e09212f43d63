import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { createClient } from 'redis';
import { Config } from '../config/config.js';

/**
 * The connection shared by the socket adapter and the rate limits, where REDIS_URL is set. Losing it loses nothing:
 * commands fail at once instead of waiting, sends are stored, heads deliver, and readiness says degraded.
 */
@Injectable()
export class Redis implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('redis');
  readonly client: ReturnType<typeof createClient> | undefined;

  constructor(config: Config) {
    if (!config.REDIS_URL) return;
    this.client = createClient({
      url: config.REDIS_URL,
      disableOfflineQueue: true,
      socket: { connectTimeout: 3_000, reconnectStrategy: (retries) => Math.min(200 * 2 ** retries, 3_000) },
    });
    // The socket adapter reads through duplicates, in a loop that never pauses: where a read failed at once, a lost
    // Redis would spin it and starve the whole process. Its one read may wait.
    const { client } = this;
    const duplicate = client.duplicate.bind(client);
    client.duplicate = (overrides) => duplicate({ disableOfflineQueue: false, ...overrides });
    let told = false;
    this.client.on('error', (error: Error) => {
      if (!told) this.log.warn(`Redis is out of reach: ${error.message}`);
      told = true;
    });
    this.client.on('ready', () => {
      if (told) this.log.log('Redis is back');
      told = false;
    });
  }

  async onModuleInit(): Promise<void> {
    if (!this.client) return;
    const connecting = this.client.connect().catch(() => undefined);
    await Promise.race([connecting, new Promise((resolve) => setTimeout(resolve, 3_000).unref())]);
  }

  /** `off` without REDIS_URL, `lost` while it is out of reach. */
  get state(): 'off' | 'ready' | 'lost' {
    if (!this.client) return 'off';
    return this.client.isReady ? 'ready' : 'lost';
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.client?.isOpen) this.client.destroy();
  }
}
