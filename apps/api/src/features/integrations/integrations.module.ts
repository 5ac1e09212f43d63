import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { IntegrationsResolver } from './integrations.resolver.js';

/** Where administrators keep keys for other programs. */
@Module({ imports: [PeopleModule], providers: [IntegrationsResolver] })
export class IntegrationsModule {}
