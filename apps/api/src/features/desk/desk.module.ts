import { Module } from '@nestjs/common';
import { DeskResolver } from './desk.resolver.js';
import { DeskTablesResolver } from './desk-tables.resolver.js';
import { TableExport } from './table-export.js';
import { QuietPeople } from './quiet-people.js';

/** What needs a coordinator today, and what a person can do next. */
@Module({ providers: [DeskResolver, DeskTablesResolver, QuietPeople, TableExport] })
export class DeskModule {}
