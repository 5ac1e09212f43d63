/** Whatever runs a reading statement: the database, or a transaction. */
export interface Reader {
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}
