import { plainWords, type ReportLine } from './report-lines.js';

/** Someone a line may mean. */
export interface Nameable {
  id: string;
  name: string;
  email: string | null;
}

/** How sure it is whom a line means. */
export type Match = 'email' | 'name' | 'doubtful' | 'unknown';

export interface Matched {
  line: ReportLine;
  match: Match;
  /** By themselves: whom it means. */
  personId: string | null;
  /** Who it might be, most likely first. */
  candidateIds: string[];
}

/** Most people that are offered for one line. */
const MOST_CANDIDATES = 6;

/**
 * Are two words no more than `most` letters apart? Whatever reading goes on alike costs one step a letter: a report may name two
 * thousand, and an audience have three.
 */
export function isNear(one: string, other: string, most: number): boolean {
  let [from, until] = [0, 0];
  while (from < one.length && one[from] === other[from]) from += 1;
  while (until < Math.min(one.length, other.length) - from && one.at(-1 - until) === other.at(-1 - until))
    until += 1;
  const [left, right] = [one.length - until - from, other.length - until - from];
  if (Math.abs(left - right) > most) return false;
  if (left === 0 || right === 0) return true;
  if (most === 0) return false;
  const [a, b] = [one.slice(from, from + left), other.slice(from, from + right)];
  return (
    isNear(a.slice(1), b.slice(1), most - 1) ||
    isNear(a.slice(1), b, most - 1) ||
    isNear(a, b.slice(1), most - 1)
  );
}

const exact = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
/** What tools put in brackets behind a name: pronouns, "Guest", a school. */
const withoutBrackets = (name: string) => name.replace(/\([^)]*\)|\[[^\]]*\]|\|.*$/g, ' ');

/** Says of every line whom it means: by address, then by exactly that name if one alone has it, else who it might be. */
export function matchLines(lines: readonly ReportLine[], people: readonly Nameable[]): Matched[] {
  const byEmail = new Map(
    people.flatMap((one) => (one.email ? [[one.email.toLowerCase(), one] as const] : [])),
  );
  const byName = Map.groupBy(people, ({ name }) => exact(name));
  const known = people.map((one) => {
    const plain = plainWords(one.name);
    const words = plain.split(' ');
    return { id: one.id, plain, words, sorted: [...words].sort().join(' ') };
  });
  return lines.map((line): Matched => {
    const mail = line.email ? byEmail.get(line.email) : undefined;
    if (mail) return { line, match: 'email', personId: mail.id, candidateIds: [mail.id] };
    const named = byName.get(exact(line.name)) ?? [];
    if (named.length === 1 && named[0])
      return { line, match: 'name', personId: named[0].id, candidateIds: [named[0].id] };
    const candidateIds =
      named.length > 1 ? named.map(({ id }) => id).slice(0, MOST_CANDIDATES) : similar(line.name, known);
    return { line, match: candidateIds.length > 0 ? 'doubtful' : 'unknown', personId: null, candidateIds };
  });
}

function similar(
  name: string,
  people: readonly { id: string; plain: string; words: string[]; sorted: string }[],
): string[] {
  const plain = plainWords(withoutBrackets(name));
  if (plain === '') return [];
  const words = plain.split(' ');
  const sorted = [...words].sort().join(' ');
  const long = words.filter((word) => word.length > 2);
  const scored = people.flatMap((one) => {
    if (one.plain === plain) return [{ id: one.id, score: 0 }];
    if (one.sorted === sorted) return [{ id: one.id, score: 1 }];
    if (one.plain[0] === plain[0] && plain.length > 4 && isNear(plain, one.plain, 2))
      return [{ id: one.id, score: 2 }];
    const shared = long.filter((word) => one.words.includes(word)).length;
    if (shared > 0 && (shared === words.length || shared === one.words.length))
      return [{ id: one.id, score: 3 }];
    // "N. Haddad" for Noor Haddad.
    const initials = words[0]?.[0] === one.words[0]?.[0] && words.at(-1) === one.words.at(-1);
    return initials && shared > 0 ? [{ id: one.id, score: 4 }] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}
