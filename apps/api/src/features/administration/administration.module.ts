import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { AdministrationResolver } from './administration.resolver.js';
import { AuditFileController } from './audit-file.controller.js';
import { PeopleAdministration } from './people.js';

/** What administrators do: people and their roles, and what was done. */
@Module({
  imports: [PeopleModule],
  controllers: [AuditFileController],
  providers: [AdministrationResolver, PeopleAdministration],
})
export class AdministrationModule {}
