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

/** How many letters apart two words are, and no further than `most`. */
function apart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1)
      now[at] = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1),
      );
    before = now;
  }
  return before[other.length] ?? most + 1;
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
    return { id: one.id, plain, words: plain.split(' ') };
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

function similar(name: string, people: readonly { id: string; plain: string; words: string[] }[]): string[] {
  const plain = plainWords(withoutBrackets(name));
  if (plain === '') return [];
  const words = plain.split(' ');
  const sorted = [...words].sort().join(' ');
  const scored = people.flatMap((one) => {
    if (one.plain === plain) return [{ id: one.id, score: 0 }];
    if ([...one.words].sort().join(' ') === sorted) return [{ id: one.id, score: 1 }];
    if (one.plain[0] === plain[0] && plain.length > 4 && apart(plain, one.plain, 2) <= 2)
      return [{ id: one.id, score: 2 }];
    const shared = words.filter((word) => word.length > 2 && one.words.includes(word)).length;
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
