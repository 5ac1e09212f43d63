import type { Tx } from '../db/db.js';

/** Who is being deleted. */
export interface Leaving {
  personId: string;
  /** Of their account; null where they have none any more. */
  email: string | null;
  /** What they wrote to others stays, under nobody's name; otherwise it goes too. */
  keepsWords: boolean;
}

/** What becomes of what one table holds of a person who is deleted. */
export interface Fate {
  table: string;
  /** The column that names the person; null where the table holds them in another way: by an address, within a text. */
  column: string | null;
  /** `deleted`: the rows go. `unnamed`: they stay, and lead to nobody. `kept`: they stay as they are. */
  becomes: 'deleted' | 'unnamed' | 'kept';
  /** Why, or what exactly; one line. */
  why: string;
  /** The section of one's own export it is in, or why it is in none. */
  exported: string | { not: string };
}

/** What a feature does about its tables when a person is deleted. */
export interface Eraser {
  /** Whose tables they are: a heading of the written table. */
  readonly of: string;
  readonly fates: readonly Fate[];
  /** Holds what whoever writes here holds before they write, so that nobody waits in a ring; before the person's row is held. */
  hold?(tx: Tx, personId: string): Promise<unknown>;
  /** What foreign keys do not do by themselves, before the person's row goes, in the same transaction. */
  erase?(tx: Tx, leaving: Leaving): Promise<void>;
}

/** Rows that go with the person; `column` null where none names them. */
export const gone = (
  table: string,
  why: string,
  exported: Fate['exported'],
  column: string | null = 'person_id',
): Fate => ({ table, column, becomes: 'deleted', why, exported });

/** Rows that stay and lead to nobody. */
export const unnamed = (table: string, column: string, why: string, exported: Fate['exported']): Fate => ({
  table,
  column,
  becomes: 'unnamed',
  why,
  exported,
});
