import type { Kind } from './finding.js';
import { type GuardedText, keyOf, wordsAt } from './guarded-text.js';

/** One line of the list below the text: something found, however often it stands there. */
export interface GuardRow {
  key: string;
  kind: Kind;
  words: string;
  /** How often it stands there. */
  count: number;
  /** What could stand there, or stands there now, instead; empty where the words can just be left out. */
  instead: string;
  /** It was changed as suggested, and that can be undone. */
  isChanged: boolean;
}

/** The lines of one text in its order, without what its author has left as it is. */
export function rowsOf({ text, found, changes }: GuardedText, left: ReadonlySet<string>): GuardRow[] {
  const rows = new Map<string, GuardRow & { at: number }>();
  const take = (row: GuardRow & { at: number }) => {
    const before = rows.get(row.key);
    if (!before) rows.set(row.key, row);
    else if (before.isChanged === row.isChanged) {
      before.count += 1;
      before.instead ||= row.instead;
    }
  };
  // What still stands there counts more than what was changed.
  for (const one of found) {
    const words = wordsAt(text, one);
    const key = keyOf(one.kind, words);
    if (left.has(key)) continue;
    take({
      key,
      kind: one.kind,
      words,
      count: 1,
      instead: one.suggestion.text,
      isChanged: false,
      at: one.start,
    });
  }
  for (const { key, kind, words, start, end } of changes) {
    take({ key, kind, words, count: 1, instead: text.slice(start, end), isChanged: true, at: start });
  }
  return [...rows.values()].sort((one, other) => one.at - other.at).map(({ at: _at, ...row }) => row);
}
