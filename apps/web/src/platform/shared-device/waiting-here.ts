import { draftExcerpt } from '../drafts/draft-excerpt.js';
import { isSynced, UNTIL_SIGNED_OUT } from '../drafts/draft-store.js';
import { outboxStore } from '../outbox/outbox-store.js';
import { shelf } from './shelf.js';

/** Something a person wrote that is in this browser alone. */
export interface Waiting {
  /** Its own. */
  name: string;
  kind: 'draft' | 'message' | 'reply' | 'notes' | 'answers' | 'here';
  /** How it begins, or nothing where it has no words. */
  words: string;
}

/** So many characters are enough to know it by. */
const ENOUGH = 120;
const beginning = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length > ENOUGH
    ? `${characters
        .slice(0, ENOUGH)
        .join('')
        .replace(/\s+\S*$/, '')} …`
    : text.trim();
};

const kindAt = (place: string): Waiting['kind'] => {
  if (place.startsWith(UNTIL_SIGNED_OUT)) return 'here';
  if (!place.endsWith(':unsent')) return 'draft';
  return place.startsWith('thread:') ? 'reply' : 'answers';
};

function wordsOf(kind: Waiting['kind'], text: string): string {
  if (kind === 'answers') return '';
  if (kind !== 'reply') return beginning(draftExcerpt(text));
  try {
    const replies = JSON.parse(text) as { markdown?: unknown }[];
    return beginning(replies.map(({ markdown }) => String(markdown ?? '')).join(' '));
  } catch {
    return '';
  }
}

/** What this person would lose if this browser forgot everything now. */
export async function waitingHere(personId: string): Promise<Waiting[]> {
  const drafts = `hearth.draft.${personId}.`;
  const notes = `hearth.notes.${personId}.`;
  const waiting: Waiting[] = [];
  for (const name of shelf.names()) {
    if (name.startsWith(notes)) waiting.push({ name, kind: 'notes', words: '' });
    if (!name.startsWith(drafts)) continue;
    const place = name.slice(drafts.length);
    const kind = kindAt(place);
    if (kind === 'draft' && isSynced(personId, place)) continue;
    const words = wordsOf(kind, shelf.get(name) ?? '');
    // A form that was opened and left as it was holds nobody's words.
    if (words !== '' || kind === 'answers') waiting.push({ name, kind, words });
  }
  for (const { id, state, body } of await outboxStore.all(personId)) {
    if (state !== 'sent') waiting.push({ name: id, kind: 'message', words: beginning(body) });
  }
  return waiting.sort((a, b) => (a.name < b.name ? -1 : 1));
}
