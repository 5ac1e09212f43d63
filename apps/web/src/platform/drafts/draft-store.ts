const PREFIX = 'hearth.draft';
/** What is kept at a place that begins like this goes when the sign-in ends; other drafts wait for their author. */
export const UNTIL_SIGNED_OUT = 'signed-in:';
/** For browsers that refuse storage, and when it is full: kept as long as the page lives. */
const inMemory = new Map<string, string>();

const keyOf = (personId: string, place: string) => `${PREFIX}.${personId}.${place}`;

/** What this person left unfinished at this place, or null. Written synchronously, so nothing is lost between keystrokes. */
export function readDraft(personId: string, place: string): string | null {
  const key = keyOf(personId, place);
  const held = inMemory.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps what was typed; an empty text forgets it. */
export function writeDraft(personId: string, place: string, text: string): void {
  if (text === '') {
    forgetDraft(personId, place);
    return;
  }
  const key = keyOf(personId, place);
  try {
    localStorage.setItem(key, text);
    inMemory.delete(key);
  } catch {
    inMemory.set(key, text);
  }
}

/** Forgets a draft: it was sent, or thrown away. */
export function forgetDraft(personId: string, place: string): void {
  const key = keyOf(personId, place);
  inMemory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/**
 * Forgets what was kept until its author's sign-in ends, of everyone but `personId`. Said where it is known who is signed
 * in, so it holds however the sign-in has ended; null: nobody is.
 */
export function forgetSignedOut(personId: string | null): void {
  const ended = (key: string) =>
    key.startsWith(`${PREFIX}.`) &&
    key.includes(`.${UNTIL_SIGNED_OUT}`) &&
    !(personId !== null && key.startsWith(`${PREFIX}.${personId}.`));
  for (const key of [...inMemory.keys()].filter(ended)) inMemory.delete(key);
  try {
    for (const key of Object.keys(localStorage).filter(ended)) localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
