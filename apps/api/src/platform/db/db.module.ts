import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Db } from './db.js';
import { DomainEventBus } from './domain-event-bus.js';

/** The database: one pool a process, closed last. */
@Module({})
export class DbModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static of(entities: MixedList<Function | string | EntitySchema>): DynamicModule {
    return {
      module: DbModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          useFactory: (config: Config) =>
            createDataSource(config.DATABASE_URL, entities, config.DATABASE_POOL).initialize(),
          inject: [Config],
        },
        DomainEventBus,
        Db,
      ],
      exports: [DataSource, Db, DomainEventBus],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
