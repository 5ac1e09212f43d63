import { Controller, Get, Headers, Injectable, Res } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import type { Response } from 'express';
import { Public } from '../access/allow.js';
import { notFound } from '../access/refusal-error.js';
import { Config } from '../config/config.js';
import { Db } from '../db/db.js';
import { Redis } from '../redis/redis.js';
import { metrics } from './metrics.js';

/** Whether people may come in: not while the house is being furnished, nor while it closes. */
@Injectable()
export class Doors {
  state: 'opening' | 'open' | 'closing' = 'opening';
}

const sameSecret = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

@Controller()
export class HealthController {
  constructor(
    private readonly db: Db,
    private readonly redis: Redis,
    private readonly config: Config,
    private readonly doors: Doors,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @Public()
  live() {
    return { status: 'ok' };
  }

  /** The process can serve: `ok`, `degraded` (serves, but Redis is lost) or `unavailable` (503). */
  @Get('health/ready')
  @Public()
  async ready(@Res({ passthrough: true }) response: Response) {
    const database = await this.db.query('SELECT 1').then(
      () => 'ready',
      () => 'lost',
    );
    const redis = this.redis.state;
    const available = database === 'ready' && this.doors.state === 'open';
    if (!available) response.status(503);
    return { status: !available ? 'unavailable' : redis === 'lost' ? 'degraded' : 'ok', database, redis };
  }

  /** Prometheus. In production only with METRICS_TOKEN as bearer. */
  @Get('metrics')
  @Public()
  async metrics(@Headers('authorization') authorization: string | undefined, @Res() response: Response) {
    const token = this.config.METRICS_TOKEN;
    if (token ? !sameSecret(authorization ?? '', `Bearer ${token}`) : this.config.production)
      throw notFound();
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  }
}
