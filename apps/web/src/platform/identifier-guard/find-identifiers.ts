import type { Locale } from '@hearth/shared';
import { type Finding, type Kind, overlap, type Stretch } from './finding.js';
import { namesIn } from './names.js';
import { insteadOf } from './instead.js';
import { byForm } from './numbers.js';
import { readable } from './readable.js';
import { schoolsIn } from './school.js';
import { languagesOf } from './text-language.js';
import { plain, wordsOf } from './word.js';

/**
 * What in a text may identify a student, in the order of the text, never overlapping. Pure; the text goes nowhere.
 * `locale` counts where the text does not tell its language; `known` are names of people who write here, who are no students.
 */
export function findIdentifiers(text: string, locale: Locale, known: readonly string[] = []): Finding[] {
  const prose = readable(text);
  const found: (Stretch & { kind: Kind; without?: Stretch })[] = [];
  const free = (one: Stretch) => !found.some((other) => overlap(one, other));
  for (const one of byForm(prose)) if (free(one)) found.push(one);
  for (const one of schoolsIn(prose)) if (free(one)) found.push({ kind: 'school', ...one });
  // Names stand apart from each other.
  const names = namesIn(prose, wordsOf(prose), known).filter(free);
  found.push(...names.map((one) => ({ kind: 'name' as const, ...one })));

  const languageAt = languagesOf(prose, locale);
  const named = new Set<string>();
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ kind, start, end, without }) => {
      const language = languageAt(start);
      const name = plain(text.slice(start, end));
      const again = named.has(name);
      named.add(name);
      const suggestion = without
        ? { start: without.start, end: without.end, text: '' }
        : { start, end, text: insteadOf(kind, language, text, start, end, again) };
      return { kind, start, end, suggestion };
    });
}
