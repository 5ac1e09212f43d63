import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableName = (table: Table | string) =>
  (typeof table === 'string' ? table : table.name).replace(/^.*\./, '');
const joined = (columns: string[]) => columns.map(snake).join('_');

/** PostgreSQL's own names for columns and constraints, so that entities and hand-written migrations agree. */
export class PostgresNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override tableName(target: string, custom?: string): string {
    return custom ?? snake(target.replace(/Entity$/, ''));
  }
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return `${tableName(table)}_pkey`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${tableName(table)}_${joined(columns)}_fkey`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${tableName(table)}_${joined(columns)}_key`;
  }
}
