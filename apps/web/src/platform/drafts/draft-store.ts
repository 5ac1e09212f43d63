import { forgetSealedUntil, shelf } from '../shared-device/shelf.js';

const PREFIX = 'hearth.draft';
/** What the server is known to have of a draft. */
const SYNCED = 'hearth.draft-synced';
/** What was written at the same place on another device. */
const OTHER = 'hearth.draft-other';
/** What is kept at a place that begins like this goes when the sign-in ends; other drafts wait for their author. */
export const UNTIL_SIGNED_OUT = 'signed-in:';
/** Places that end like this are no drafts: what waits there to be sent goes out from this device. */
const UNSENT = ':unsent';

/** For browsers that refuse storage, and when it is full: kept as long as the page lives. */
const inMemory = new Map<string, string>();

function get(key: string): string | null {
  const held = inMemory.get(key);
  if (held !== undefined) return held;
  try {
    return shelf.get(key);
  } catch {
    return null;
  }
}

function set(key: string, value: string | null): void {
  inMemory.delete(key);
  try {
    shelf.set(key, value);
  } catch {
    if (value !== null) inMemory.set(key, value);
  }
}

/** What stands after `prefix` in the names of all that is kept. */
function namesAfter(prefix: string): string[] {
  const keys = new Set(inMemory.keys());
  try {
    for (const key of shelf.names()) keys.add(key);
  } catch {
    // Nothing is stored.
  }
  return [...keys].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

/** Kept no longer than the page: what is stored under this name would be older than what it belongs to. */
function setInMemory(key: string, value: string | null): void {
  set(key, null);
  if (value !== null) inMemory.set(key, value);
}

const keyOf = (personId: string, place: string) => `${PREFIX}.${personId}.${place}`;

type How = 'typed' | 'taken' | 'other';
type Listener = (how: How) => void;
/** Each with whether it shows the text. */
const listeners = new Map<string, Map<Listener, boolean>>();
const onAny = new Set<(personId: string, place: string) => void>();

function tell(personId: string, place: string, how: How): void {
  for (const listener of [...(listeners.get(keyOf(personId, place))?.keys() ?? [])]) listener(how);
  if (how === 'typed') for (const listener of [...onAny]) listener(personId, place);
}

/**
 * Calls back when the draft of this place changes: `typed` here, `taken` from elsewhere, or `other` texts put beside it. `shows`: its words are on the
 * page. Answers how to stop.
 */
export function watchDraft(personId: string, place: string, listener: Listener, shows: boolean): () => void {
  const key = keyOf(personId, place);
  const here = listeners.get(key) ?? new Map<Listener, boolean>();
  listeners.set(key, here.set(listener, shows));
  return () => {
    here.delete(listener);
    if (here.size === 0) listeners.delete(key);
  };
}

/** Calls back when anything is typed, sent or thrown away, at any place. Answers how to stop. */
export function watchTyping(listener: (personId: string, place: string) => void): () => void {
  onAny.add(listener);
  return () => onAny.delete(listener);
}

/** Whether the words of this draft are on the page. */
export const isShown = (personId: string, place: string): boolean =>
  [...(listeners.get(keyOf(personId, place))?.values() ?? [])].includes(true);

/** What this person left unfinished at this place, or null. Written synchronously, so nothing is lost between keystrokes. */
export const readDraft = (personId: string, place: string): string | null => get(keyOf(personId, place));

function setDraft(personId: string, place: string, body: string | null): void {
  const key = keyOf(personId, place);
  const synced = get(syncedAt(personId, place));
  set(key, body);
  if (inMemory.has(key)) setInMemory(syncedAt(personId, place), synced);
}

// Another tab of this browser writes at the same place: both show the last words.
shelf.onElsewhere((key) => {
  if (!key.startsWith(`${PREFIX}.`)) return;
  const [personId = ''] = key.slice(PREFIX.length + 1).split('.');
  inMemory.delete(key);
  tell(personId, key.slice(`${PREFIX}.${personId}.`.length), 'taken');
});

/** Keeps what was typed; an empty text forgets it. */
export function writeDraft(personId: string, place: string, text: string): void {
  setDraft(personId, place, text === '' ? null : text);
  tell(personId, place, 'typed');
}

/** Forgets a draft: it was sent, or thrown away. */
export function forgetDraft(personId: string, place: string): void {
  writeDraft(personId, place, '');
}

/** What the server has: of which `rev`, and the sum of its text. */
interface Synced {
  /** 0 where no answer has come yet. */
  rev: number;
  sum: string;
  /** Of a text that was sent there and not answered. */
  asked?: string;
}

/** A short sum of a text: the same for the same text, and for two others all but never (FNV-1a over 2 × 32 bits). */
export function sumOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  return `${text.length}.${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}`;
}

function parse<T>(stored: string | null, is: (value: Record<string, unknown>) => boolean): T | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    return typeof value === 'object' && value !== null && is(value as Record<string, unknown>)
      ? (value as T)
      : null;
  } catch {
    return null;
  }
}

const syncedAt = (personId: string, place: string) => `${SYNCED}.${personId}.${place}`;

/** What the server is known to have at this place, or null. */
export const readSynced = (personId: string, place: string): Synced | null =>
  parse(get(syncedAt(personId, place)), ({ rev, sum }) => typeof rev === 'number' && typeof sum === 'string');

/** The server has this text, as `rev`; null: it has none. */
export function writeSynced(
  personId: string,
  place: string,
  has: { rev: number; body: string } | null,
): void {
  const stored = has && JSON.stringify({ rev: has.rev, sum: sumOf(has.body) } satisfies Synced);
  // Where the text itself finds no place, an older one is stored: the server must not be told that it goes on from there.
  if (inMemory.has(keyOf(personId, place))) setInMemory(syncedAt(personId, place), stored);
  else set(syncedAt(personId, place), stored);
}

/** Before the first answer to a text: where it is sent or thrown away meanwhile, what the server has of it is ended. */
export function noteAsked(personId: string, place: string, body: string): void {
  set(syncedAt(personId, place), JSON.stringify({ rev: 0, sum: '', asked: sumOf(body) } satisfies Synced));
}

/** Puts another text in the place of what is here; null: none. Whoever shows it is told. */
export function showDraft(personId: string, place: string, body: string | null): void {
  setDraft(personId, place, body);
  tell(personId, place, 'taken');
}

/** Puts what came from the server in the place of what is here; null: it was sent or thrown away elsewhere. */
export function takeDraft(personId: string, place: string, has: { rev: number; body: string } | null): void {
  writeSynced(personId, place, has);
  showDraft(personId, place, has?.body ?? null);
}

/** Places where what is here and what the server has differ. */
export function unsyncedPlaces(personId: string): string[] {
  const places = new Set([...namesAfter(`${PREFIX}.${personId}.`), ...namesAfter(`${SYNCED}.${personId}.`)]);
  return [...places].filter((place) => !isSynced(personId, place));
}

/** Whether the server has what is here; so it is with what is not for it. */
export function isSynced(personId: string, place: string): boolean {
  if (place.startsWith(UNTIL_SIGNED_OUT) || place.endsWith(UNSENT)) return true;
  const here = readDraft(personId, place);
  const has = readSynced(personId, place);
  return here === null ? has === null : has !== null && has.sum === sumOf(here);
}

/** A text of the same place that was written elsewhere, or put away for the one that is shown. */
export interface OtherDraft {
  body: string;
  /** The `rev` the server has at this place. */
  rev: number;
  /** ISO instant of its writing; null where it was written here. */
  changedAt: string | null;
}

/** So many texts are put by at one place. */
const MOST_OTHERS = 5;

const otherAt = (personId: string, place: string) => `${OTHER}.${personId}.${place}`;

/** The other texts, as they are stored: the same string until they change. */
export const readStoredOthers = (personId: string, place: string): string | null =>
  get(otherAt(personId, place));

export function parseOthers(stored: string | null): OtherDraft[] {
  const list = parse<OtherDraft[]>(stored, (value) => Array.isArray(value)) ?? [];
  return list.filter(({ body, rev }) => typeof body === 'string' && typeof rev === 'number');
}

function setOthers(personId: string, place: string, others: readonly OtherDraft[]): void {
  set(otherAt(personId, place), others.length > 0 ? JSON.stringify(others) : null);
  tell(personId, place, 'other');
}

/** Puts another text beside the one that is shown. One from the server follows the last from there; one put by here stays. */
export function addOther(personId: string, place: string, other: OtherDraft): void {
  const others = parseOthers(readStoredOthers(personId, place)).filter(
    ({ body, changedAt }) => body !== other.body && (other.changedAt === null || changedAt === null),
  );
  setOthers(personId, place, [other, ...others].slice(0, MOST_OTHERS));
}

/** Throws one of the other texts away. */
export function dropOther(personId: string, place: string, body: string): void {
  const others = parseOthers(readStoredOthers(personId, place));
  setOthers(
    personId,
    place,
    others.filter((one) => one.body !== body),
  );
}

/** A form's draft that makes a thing of its own: fields in which it keeps the id of what it makes are empty. */
export function withoutIds(body: string): string {
  if (!body.startsWith('{')) return body;
  try {
    const fields = JSON.parse(body) as Record<string, unknown>;
    for (const name of ['id', 'postId']) if (typeof fields[name] === 'string') fields[name] = '';
    return JSON.stringify(fields);
  } catch {
    return body;
  }
}

/** Up to which `rev` this browser knows what has become of a person's drafts. */
export const readKnown = (personId: string): number =>
  Number(get(`hearth.drafts-known.${personId}`) ?? 0) || 0;
export const writeKnown = (personId: string, rev: number): void =>
  set(`hearth.drafts-known.${personId}`, String(rev));

/**
 * Forgets what was kept until its author's sign-in ends, of everyone but `personId`. Said where it is known who is signed
 * in, so it holds however the sign-in has ended; null: nobody is.
 */
export function forgetSignedOut(personId: string | null): void {
  for (const name of namesAfter(`${PREFIX}.`)) {
    const ended =
      name.includes(`.${UNTIL_SIGNED_OUT}`) && !(personId !== null && name.startsWith(`${personId}.`));
    if (ended) set(`${PREFIX}.${name}`, null);
  }
  forgetSealedUntil(personId);
}
