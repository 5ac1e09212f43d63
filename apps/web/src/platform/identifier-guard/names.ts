import type { Stretch } from './finding.js';
import { senseOf } from './name-words.js';
import { introductionOf, worksHere } from './introductions.js';
import { PUBLIC_FIGURES, THINGS_BY_NAME } from './known-names.js';
import { BY_SPACE, lastOf, leftOf, runsOf, spelled, type Run } from './runs.js';
import {
  AUXILIARY,
  FAMILY,
  GREETING,
  IN_PLACE,
  LEARNED_FROM,
  OF_A_CHILD,
  OF_THING,
  OWN_NAME,
  PERSONAL,
  SPEAKS_TO,
  THING,
  THOUGHT,
  TIME_BEFORE,
  TIMES,
  TITLES,
  TO_SOMEONE,
  WHERE,
} from './vocabulary.js';
import { plain, type Word } from './word.js';

/** A name that may be a student's or a student's family's. */
export interface FoundName extends Stretch {
  /** What may go together with the name: "my student Ana" still says enough as "my student". */
  without?: Stretch;
}

const FAMOUS = new Set([...PUBLIC_FIGURES, ...THINGS_BY_NAME]);
const SPOKEN_TO =
  /^(?:i|you|could|can|would|thank|thanks|this|that|your|what|how|we|yes|so|do|did|please|gracias|tu|yo|esto|eso|como|que|por)$/;
const AUTHOR_YEAR = /^(?:,? \((?:19|20)\d\d\))/;
const INITIALS = /^\p{Lu}\.\p{Lu}(?:\.\p{Lu})?$/u;

type Verdict = 'found' | 'clean' | 'open';

interface Reading {
  words: readonly Word[];
  text: string;
  /** Who works here, by a part of the name: given, or said in the text. */
  colleagues: Set<string>;
  /** Whom the text introduces as a student. */
  students: Set<string>;
  titleCase: (word: Word) => boolean;
}

const nextTo = ({ words }: Reading, run: Run): Word | undefined => {
  const next = words[lastOf(run).index + 1];
  return next && !next.first ? next : undefined;
};

const endsWithOneOf = (left: Word[], phrases: readonly string[]): boolean => {
  const said = left
    .map(({ plain }) => plain)
    .reverse()
    .join(' ');
  return phrases.some((phrase) => said === phrase || said.endsWith(` ${phrase}`));
};

/** One is greeted, thanked or answered, signs, or says one's own name. */
function spokenTo(reading: Reading, run: Run): boolean {
  const { text, words } = reading;
  const [first] = run;
  const end = lastOf(run).end;
  const left = leftOf(reading.words, run, 3);
  const [near] = left;
  if (/@$/.test(first.gap)) return true;
  if (near && GREETING.has(near.plain)) return near.plain !== 'you' || left[1]?.plain === 'thank';
  if (endsWithOneOf(left, ['thanks to', 'gracias a', 'good morning', 'good afternoon', 'good evening']))
    return true;
  if (endsWithOneOf(left, OWN_NAME)) return true;
  const next = words[lastOf(run).index + 1];
  if (first.first && next && /^, $/.test(next.gap) && SPOKEN_TO.test(next.plain)) return true;
  // A name alone on the last line is a signature.
  return (
    words.length > run.length &&
    !next &&
    /\n\s*[-—–]*\s*$/.test(first.gap) &&
    text.slice(end).trim().length < 2
  );
}

/** A street, a school, a law, a book: no person, though a name may be in it. */
function isThing(reading: Reading, run: Run): boolean {
  const [first, second] = run;
  const last = lastOf(run);
  const name = spelled(run);
  if (
    FAMOUS.has(name) ||
    (run.length > 1 &&
      FAMOUS.has(
        run
          .slice(0, 2)
          .map(({ plain: one }) => one)
          .join(' '),
      ))
  )
    return true;
  if (run.length > 1 && (THING.has(last.plain) || OF_THING.has(first.plain))) return true;
  if (run.some((word) => THING.has(word.plain)) && senseOf(first.plain) !== 'name') return true;
  const next = nextTo(reading, run);
  if (next && THING.has(next.plain) && BY_SPACE.test(next.gap) && !last.possessive) return true;
  if (last.possessive && next && THOUGHT.has(next.plain)) return true;
  if (endsWithOneOf(leftOf(reading.words, run, 3), LEARNED_FROM)) return true;
  if (AUTHOR_YEAR.test(reading.text.slice(last.end, last.end + 9))) return true;
  const shouted = !second && first.text.length > 1 && first.text === first.text.toUpperCase();
  return shouted && !INITIALS.test(first.text) && senseOf(first.plain) !== 'name';
}

const ofFamily = (reading: Reading, run: Run): boolean => {
  const last = lastOf(run);
  const next = nextTo(reading, run);
  if (last.possessive && next && (FAMILY.has(next.plain) || OF_A_CHILD.has(next.plain))) return true;
  const [near, far] = leftOf(reading.words, run, 2);
  return (near?.plain === 'of' || near?.plain === 'de') && far !== undefined && FAMILY.has(far.plain);
};

/** Whether the words around a name speak of a person. */
function meant(reading: Reading, run: Run, sure: boolean): boolean {
  const next = nextTo(reading, run);
  const [near] = leftOf(reading.words, run, 1);
  const verb = next && BY_SPACE.test(next.gap) && !lastOf(run).possessive ? next.plain : '';
  if (PERSONAL.has(verb) || (sure && AUXILIARY.has(verb))) return true;
  if (near && SPEAKS_TO.has(near.plain)) return true;
  if (near && TO_SOMEONE.has(near.plain) && (sure || /^(?:about|with|sat|seat)$/.test(near.plain)))
    return true;
  return (
    next !== undefined && /^,/.test(next.gap) && /^(?:who|she|he|they|whose|ella|quien)$/.test(next.plain)
  );
}

/** What a name means that nothing around it has settled. */
function byItself(reading: Reading, run: Run): Verdict {
  const [first] = run;
  const senses = run.map(({ plain: one }) => senseOf(one));
  const [near] = leftOf(reading.words, run, 1);
  if (run.length === 1 && senses[0] === 'place') return 'clean';
  if (near && IN_PLACE.has(near.plain) && (senses[0] !== 'name' || senses.includes('place'))) return 'clean';
  if (senses[0] === 'name') return 'found';
  if (reading.titleCase(first)) return 'clean';
  if (run.length > 1) {
    if (senses.every((sense) => sense === 'place' || sense === 'word')) return 'clean';
    if (senses[0] === 'both' && ['family', 'name', 'unknown', 'both'].includes(senses[1] ?? ''))
      return 'found';
    const person = senses.some((sense) => sense === 'family' || sense === 'name');
    return person || meant(reading, run, !first.first)
      ? senses.includes('word')
        ? 'clean'
        : 'found'
      : 'clean';
  }
  if (INITIALS.test(first.text)) return meant(reading, run, true) ? 'found' : 'clean';
  if (senses[0] === 'word') return 'clean';
  const plainName = first.plain;
  if (TIMES.has(plainName) && near && TIME_BEFORE.has(near.plain)) return 'clean';
  if (WHERE.has(plainName)) {
    if (near && /^(?:to|from|of|de|a|for|the|and|is|was)$/.test(near.plain)) return 'clean';
    return meant(reading, run, true) ? 'found' : 'clean';
  }
  if (senses[0] === 'both') {
    if (!first.first && !TIMES.has(plainName)) return 'found';
    return meant(
      reading,
      run,
      !/^(?:hope|faith|grace|joy|patience|peace|love|honor|justice|mercy|summer|may|april|june|august|case|page|history|journey|story)$/.test(
        plainName,
      ),
    )
      ? 'found'
      : 'clean';
  }
  // A word we do not know: a plural is hardly a name.
  if (senses[0] === 'unknown' && /[^aeious]s$/.test(plainName)) return 'clean';
  return meant(reading, run, !first.first && senses[0] === 'unknown' && !TIMES.has(plainName))
    ? 'found'
    : 'clean';
}

function judge(reading: Reading, run: Run): Verdict {
  const [first] = run;
  const [near, far] = leftOf(reading.words, run, 2);
  if (spokenTo(reading, run)) return 'clean';
  const introduced = introductionOf(reading, run);
  if (introduced) return 'found';
  if (isThing(reading, run)) return 'clean';
  if (TITLES.has(first.plain) && run.length > 1) {
    const kin = [near, far].some((word) => word !== undefined && FAMILY.has(word.plain));
    const after = reading.words.slice(lastOf(run).index + 1, lastOf(run).index + 4);
    return kin || (/^,/.test(after[0]?.gap ?? '') && after.some((word) => FAMILY.has(word.plain)))
      ? 'found'
      : 'clean';
  }
  if (worksHere(reading, run)) return 'clean';
  if (reading.students.has(first.plain)) return 'found';
  if (reading.colleagues.has(first.plain)) return 'clean';
  if (near && /^(?:the|a|an|this|el|la|los|las|un|una)$/.test(near.plain) && BY_SPACE.test(first.gap)) {
    const next = nextTo(reading, run);
    return next && FAMILY.has(next.plain) && senseOf(first.plain) !== 'place' ? 'found' : 'clean';
  }
  if (ofFamily(reading, run) && senseOf(first.plain) !== 'place' && senseOf(first.plain) !== 'word')
    return 'found';
  return byItself(reading, run);
}

/** Lines in which nearly every word has a capital: there a capital says nothing. */
function titleLines(words: readonly Word[]): (word: Word) => boolean {
  const lines: { all: number; capital: number }[] = [];
  const lineOf = words.map((word) => {
    if (lines.length === 0 || word.gap.includes('\n')) lines.push({ all: 0, capital: 0 });
    const line = lines.at(-1);
    if (line) {
      line.all += 1;
      if (word.capital) line.capital += 1;
    }
    return line;
  });
  return ({ index }) => {
    const line = lineOf[index];
    return line !== undefined && line.all > 3 && line.capital / line.all > 0.6;
  };
}

const TOGETHER = /^(?:,? (?:and|y|e|&) |, )$/;

/** All names in a text that may be a student's. `known` are the names of people who write here. */
export function namesIn(text: string, words: readonly Word[], known: readonly string[]): FoundName[] {
  const colleagues = new Set(
    known.flatMap((name) => plain(name).split(' ')).filter((part) => part.length > 1),
  );
  const reading: Reading = {
    words,
    text,
    colleagues,
    students: new Set(),
    titleCase: titleLines(words),
  };
  const runs = runsOf(words);
  for (const run of runs) {
    if (introductionOf(reading, run)) reading.students.add(run[0].plain);
    else if (worksHere(reading, run)) for (const word of run) colleagues.add(word.plain);
  }
  const verdicts = runs.map((run) => judge(reading, run));
  // "Beth and Ruth, our nurses"; "Ethan, Logan and Chloe": what stands side by side is of one kind.
  const sideBySide = (one: Run, other: Run) => TOGETHER.test(text.slice(lastOf(one).end, other[0].start));
  for (let index = runs.length - 2; index >= 0; index -= 1) {
    const [run, next] = [runs[index], runs[index + 1]];
    if (run && next && sideBySide(run, next) && worksHere(reading, next)) verdicts[index] = 'clean';
  }
  return runs.flatMap((run, index) => {
    const [before, next] = [runs[index - 1], runs[index + 1]];
    const beside = [
      before && sideBySide(before, run) && verdicts[index - 1],
      next && sideBySide(run, next) && verdicts[index + 1],
    ];
    const named =
      ['both', 'unknown'].includes(senseOf(run[0].plain)) && run[0].text !== run[0].text.toUpperCase();
    if (
      verdicts[index] !== 'found' &&
      !(
        named &&
        beside.includes('found') &&
        !isThing(reading, run) &&
        !spokenTo(reading, run) &&
        !reading.colleagues.has(run[0].plain) &&
        !TIMES.has(run[0].plain) &&
        !WHERE.has(run[0].plain) &&
        !reading.titleCase(run[0])
      )
    )
      return [];
    const introduced = introductionOf(reading, run);
    return [{ start: run[0].start, end: lastOf(run).end, without: introduced?.without }];
  });
}
