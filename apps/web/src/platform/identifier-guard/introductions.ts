import type { Stretch } from './finding.js';
import { BY_SPACE, lastOf, leftOf, type Run } from './runs.js';
import { CHILD, STAFF, TITLES, WORK } from './vocabulary.js';
import type { Word } from './word.js';

interface Place {
  words: readonly Word[];
}

/** How a text says that a name is a student's. */
export interface Introduction {
  /** What can go without loss: the name, with what joins it to "my student". */
  without?: Stretch;
}

const CALLED = new Set(['named', 'called', 'llamado', 'llamada', 'llama', 'llaman', 'nombre']);
const NAME_IS = /^(?:is|es|was|era)$/;
const ONE_OWN = /^(?:my|mi)$/;
const AN_OWNER = /^(?:our|my|the|an?|her|his|their|nuestr[oa]s?|mis?|la|el|una?)$/;
const FAR = 6;

/** Between commas, as one more word for what stands before: "a boy in my class, Thiago, saw". */
function setApart({ words }: Place, run: Run): boolean {
  const next = words[lastOf(run).index + 1];
  return /^, $/.test(run[0].gap) && (next === undefined || /^[,.)]/.test(next.gap));
}

/** Whether, and where, a text introduces a name as a student's. Null where it does not. */
export function introductionOf(place: Place, run: Run): Introduction | null {
  const left = leftOf(place.words, run, FAR);
  const [near, second, third] = left;
  const [first] = run;
  const last = lastOf(run);
  if (!near || TITLES.has(first.plain)) return null;
  const end = last.end;
  const child = left.find(({ plain }) => CHILD.has(plain));
  if (CHILD.has(near.plain) && !near.possessive && (BY_SPACE.test(first.gap) || first.gap === ', ')) {
    if (BY_SPACE.test(first.gap)) return { without: { start: near.end, end } };
    if (!setApart(place, run)) return null;
  } else if (CALLED.has(near.plain) && near.plain !== 'nombre') {
    if (ONE_OWN.test(second?.plain ?? '') || /^(?:me|te)$/.test(second?.plain ?? '')) return null;
    if (child) return { without: { start: child.end, end } };
    return second && /^(?:is|was|he|she|se)$/.test(second.plain) ? {} : null;
  } else if (NAME_IS.test(near.plain) && /^(?:name|nombre)$/.test(second?.plain ?? '')) {
    return ONE_OWN.test(third?.plain ?? '') ? null : {};
  } else if (
    /^(?:him|her|them)$/.test(near.plain) &&
    /^(?:call|called|calls|name|named)$/.test(second?.plain ?? '')
  ) {
    return {};
  }
  if (!setApart(place, run)) return null;
  const role = left.find(({ plain }) => CHILD.has(plain) || STAFF.has(plain));
  if (!role || STAFF.has(role.plain) || role.possessive) return null;
  const next = place.words[last.index + 1];
  return { without: { start: first.start - 2, end: next && /^,/.test(next.gap) ? end + 1 : end } };
}

/** Whether a text says that a name is of one who works with students. */
export function worksHere(place: Place, run: Run): boolean {
  const { words } = place;
  const [first] = run;
  const last = lastOf(run);
  const left = leftOf(place.words, run, FAR);
  const [near] = left;
  if (near && STAFF.has(near.plain) && !near.possessive && /^,? $/.test(first.gap)) return true;
  if (setApart(place, run)) {
    const role = left.find(({ plain }) => CHILD.has(plain) || STAFF.has(plain));
    if (role && STAFF.has(role.plain) && !role.possessive) return true;
  }
  const [next, then, after] = words.slice(last.index + 1, last.index + 4);
  if (
    next &&
    /^(?:and|y)$/.test(next.plain) &&
    then &&
    /^(?:i|yo)$/.test(then.plain) &&
    after &&
    WORK.has(after.plain)
  )
    return true;
  if (!next || !/^,? \(?$|^ \($/.test(next.gap) || !/[,(]/.test(next.gap) || !AN_OWNER.test(next.plain))
    return false;
  for (let at = last.index + 2; at <= last.index + 5; at += 1) {
    const word = words[at];
    if (!word || CHILD.has(word.plain)) return false;
    if (STAFF.has(word.plain)) return true;
    if (!BY_SPACE.test(word.gap)) return false;
  }
  return false;
}
