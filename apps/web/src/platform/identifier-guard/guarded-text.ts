import type { Finding, Kind, Stretch } from './finding.js';
import { type Edit, editBetween, moved } from './follow-text.js';

/** A finding that was changed as suggested; the stretch is what stands there now. */
export interface Change extends Stretch {
  key: string;
  kind: Kind;
  /** The words that were found. */
  words: string;
  /** What stood there in all. */
  was: string;
  finding: Finding;
}

/** A text with what was found in it, and what was changed because of that, each where it stands now. */
export interface GuardedText {
  text: string;
  found: readonly Finding[];
  changes: readonly Change[];
}

/** Names one thing that was found, however often it stands in the text. */
export const keyOf = (kind: Kind, words: string): string => `${kind} ${words.toLowerCase()}`;

export const untouched = (text: string): GuardedText => ({ text, found: [], changes: [] });

const shifted = (one: Finding, by: number): Finding => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
  suggestion: { ...one.suggestion, start: one.suggestion.start + by, end: one.suggestion.end + by },
});

/** The text with one stretch replaced; what the edit touched is no finding any more, everything else moves along. */
function edited(from: GuardedText, edit: Edit, text: string): GuardedText {
  const found = from.found.flatMap((one) => {
    const at = moved(one, edit);
    const instead = moved(one.suggestion, edit);
    return at && instead ? [{ ...one, ...at, suggestion: { ...one.suggestion, ...instead } }] : [];
  });
  const changes = from.changes.flatMap((one) => {
    const at = moved(one, edit);
    return at ? [{ ...one, ...at }] : [];
  });
  return { text, found, changes };
}

/** After typing. */
export const followed = (from: GuardedText, text: string): GuardedText =>
  text === from.text ? from : edited(from, editBetween(from.text, text), text);

function replaced(from: GuardedText, { start, end }: Stretch, put: string): GuardedText {
  const text = from.text.slice(0, start) + put + from.text.slice(end);
  return edited(from, { start, end, put: put.length }, text);
}

/** With what a reading of the text has found, where the text may have moved on since. */
export function reread(from: GuardedText, readText: string, found: readonly Finding[]): GuardedText {
  const now = followed({ text: readText, found, changes: [] }, from.text);
  return { ...from, found: now.found };
}

/** The words of a finding. */
export const wordsAt = (text: string, { start, end }: Stretch): string => text.slice(start, end);

/** Changes everything of a key as suggested. */
export function changed(from: GuardedText, key: string): GuardedText {
  const isMeant = (one: Finding) => keyOf(one.kind, wordsAt(from.text, one)) === key;
  // From the end, so that what comes before stays where it is.
  return from.found.filter(isMeant).reduceRight<GuardedText>((now, finding) => {
    const { suggestion, kind } = finding;
    const next = replaced(now, suggestion, suggestion.text);
    const change: Change = {
      key,
      kind,
      words: wordsAt(now.text, finding),
      was: wordsAt(now.text, suggestion),
      finding: shifted(finding, -suggestion.start),
      start: suggestion.start,
      end: suggestion.start + suggestion.text.length,
    };
    return { ...next, changes: [change, ...next.changes] };
  }, from);
}

/** Puts back what the changes of a key replaced, as far as that still stands there. */
export function undone(from: GuardedText, key: string): GuardedText {
  const back = from.changes.filter((one) => one.key === key).sort((one, other) => one.start - other.start);
  const others = { ...from, changes: from.changes.filter((one) => one.key !== key) };
  return back.reduceRight<GuardedText>((now, change) => {
    const next = replaced(now, change, change.was);
    const found = [...next.found, shifted(change.finding, change.start)];
    return { ...next, found: found.sort((one, other) => one.start - other.start) };
  }, others);
}
