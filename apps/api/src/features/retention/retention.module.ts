import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { RetentionResolver } from './retention.resolver.js';

/** Where administrators say how long things are kept. */
@Module({ imports: [PeopleModule], providers: [RetentionResolver] })
export class RetentionSettingsModule {}
