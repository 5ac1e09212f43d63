import { Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Id } from '../../platform/graphql/inputs.js';
import { FORMATS, TABLES } from './table-export.js';

const enumOfNames = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name.toUpperCase(), name]));

export const TableName = enumOfNames(TABLES);
registerEnumType(TableName, { name: 'TableName', description: 'What can be taken along of a cohort' });
export const TableFormat = enumOfNames(FORMATS);
registerEnumType(TableFormat, { name: 'TableFormat' });

@InputType()
export class TableExportInput {
  @Id() id: string;
  @Id() cohortId: string;
  @Field(() => TableName) table: (typeof TABLES)[number];
  @Field(() => TableFormat) format: (typeof FORMATS)[number];
}
