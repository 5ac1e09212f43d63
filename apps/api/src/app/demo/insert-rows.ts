import type { EntityManager } from 'typeorm';

export type Cell = string | number | boolean | Date | null;

/** Inserts all rows with one statement. `columns` gives each column's PostgreSQL type. */
export async function insertRows<Column extends string>(
  manager: EntityManager,
  table: string,
  columns: Record<Column, string>,
  rows: Record<Column, Cell>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names: Column[] = [];
  for (const name in columns) names.push(name);
  const arrays = names.map((name, index) => `$${index + 1}::${columns[name]}[]`);
  await manager.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
    names.map((name) => rows.map((row) => row[name])),
  );
}
