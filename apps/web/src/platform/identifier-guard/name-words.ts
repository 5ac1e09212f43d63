import nlp from 'compromise/two';
import { GIVEN_NAMES, NAMES_AND_WORDS } from './names-given.js';
import { PLACES } from './known-names.js';

/** What a word can be: a name and nothing else, a name that is a word too, a place or a time, another word, or nothing we know. */
export type Sense = 'name' | 'both' | 'family' | 'place' | 'word' | 'unknown';

type Lexicon = Record<string, string | string[] | undefined>;

function lexiconOf(model: object): Lexicon {
  const one: unknown = Reflect.get(model, 'one');
  const lexicon: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'lexicon') : undefined;
  if (typeof lexicon !== 'object' || lexicon === null) throw new Error('The library has no list of words');
  return lexicon as Lexicon;
}

// Its tagger takes a tenth of a second for a long post; its list of 24,000 words, with what each can be, takes nothing.
const lexicon = lexiconOf(nlp.model());
const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName']);
const WHERE_OR_WHEN = new Set([
  'Place',
  'City',
  'Region',
  'Country',
  'Month',
  'WeekDay',
  'Date',
  'Organization',
  'SportsTeam',
  'Demonym',
]);

/** What a word in lower case, without accents, can be. */
export function senseOf(plain: string): Sense {
  if (NAMES_AND_WORDS.has(plain)) return 'both';
  if (GIVEN_NAMES.has(plain)) return 'name';
  const entry = Object.hasOwn(lexicon, plain) ? lexicon[plain] : undefined;
  const tags = entry === undefined ? [] : [entry].flat();
  if (tags.some((tag) => GIVEN.has(tag))) return PLACES.has(plain) ? 'both' : 'name';
  if (PLACES.has(plain) || tags.some((tag) => WHERE_OR_WHEN.has(tag))) return 'place';
  if (tags.includes('LastName')) return 'family';
  if (tags.includes('Person')) return 'both';
  return tags.length > 0 ? 'word' : 'unknown';
}
