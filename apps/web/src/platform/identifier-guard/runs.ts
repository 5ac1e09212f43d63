import { senseOf } from './name-words.js';
import { AUXILIARY, CHILD, PERSONAL, TITLES } from './vocabulary.js';
import type { Word } from './word.js';

/** Words in a row that could be one name. Never empty. */
export type Run = [Word, ...Word[]];

export const lastOf = (run: Run): Word => run.at(-1) ?? run[0];
export const spelled = (run: Run): string => run.map(({ plain }) => plain).join(' ');

/** Up to `count` words before the run in its sentence, nearest first. */
export function leftOf(words: readonly Word[], run: Run, count: number): Word[] {
  const found: Word[] = [];
  for (let at = run[0]; found.length < count && !at.first;) {
    const next = words[at.index - 1];
    if (!next) break;
    found.push(next);
    at = next;
  }
  return found;
}

export const BY_SPACE = /^[ \t*_]{1,3}$/;
const PARTICLES = new Set(['de', 'la', 'del', 'los', 'las', 'van', 'der', 'von', 'da', 'dos', 'bin', 'al']);
const SPANISH_OPENINGS = new Set(
  'ayer hoy cuando como si y pero anoche manana luego despues entonces hasta desde para por con segun aunque mientras donde porque tambien solo siempre nunca ya antes mi mis su sus el la los las un una al del le les lo me te se nos esta este eso esto hay'.split(
    ' ',
  ),
);
const NEVER_A_NAME = new Set(
  "i i'm i've i'll i'd we you he she it they my our his her their the a an this that these those when then and but so if as at on in".split(
    ' ',
  ),
);
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|july|september|october|november|december|lunes|martes|miercoles|jueves|viernes|sabado|domingo)$/;

const ordinary = (word: Word): boolean =>
  NEVER_A_NAME.has(word.plain) || SPANISH_OPENINGS.has(word.plain) || DAYS.test(word.plain);

/** Names are typed without capitals on a phone; only what is nothing but a name counts then. */
function lowerCaseName(words: readonly Word[], word: Word): boolean {
  if (word.plain.length < 4 || !/^\p{L}+$/u.test(word.text) || senseOf(word.plain) !== 'name') return false;
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  if (before && CHILD.has(before.plain) && BY_SPACE.test(word.gap)) return true;
  if (!after || !BY_SPACE.test(after.gap) || before?.capital) return false;
  return (
    PERSONAL.has(after.plain) || (AUXILIARY.has(after.plain) && (word.first || before?.plain === 'morning'))
  );
}

/** The word that opens a sentence has a capital whatever it is: "Yesterday Marcus". */
function withoutOpening(run: Run): Run | null {
  const [opening, second, ...rest] = run;
  if (!opening.first) return run;
  if (!second) return run;
  const sense = senseOf(opening.plain);
  if (TITLES.has(opening.plain) || sense === 'name' || sense === 'both' || sense === 'family') return run;
  if (sense === 'unknown' && !['name', 'both'].includes(senseOf(second.plain))) return run;
  return [second, ...rest];
}

/** Every run of words that begin with capitals, as names are written, and lone names that lack theirs. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let open: Word[] = [];
  const close = () => {
    while (PARTICLES.has(open.at(-1)?.plain ?? '') && !open.at(-1)?.capital) open.pop();
    const [first, ...rest] = open;
    open = [];
    if (!first) return;
    const run = withoutOpening([first, ...rest]);
    if (run) runs.push(run);
  };
  for (const word of words) {
    const before = open.at(-1);
    const titled = before !== undefined && TITLES.has(before.plain) && /^\. ?$/.test(word.gap);
    if (!before || before.possessive || word.first || !(BY_SPACE.test(word.gap) || titled)) close();
    if (ordinary(word) && !(open.length > 0 && PARTICLES.has(word.plain))) close();
    else if (word.capital) open.push(word);
    else if (open.length > 0 && PARTICLES.has(word.plain) && words[word.index + 1]?.capital) open.push(word);
    else {
      close();
      if (lowerCaseName(words, word)) runs.push([word]);
    }
  }
  close();
  return runs;
}
