import { characters, LIMITS, NOTES_TEXT } from '@hearth/shared';
import * as Y from 'yjs';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import { cleanText } from '../../platform/graphql/text.js';

/** Whose each Yjs client is, by its number. */
export type Writers = Readonly<Record<string, string>>;

/** So long may one run of what was deleted be: nobody deletes more at once. */
const LONGEST_RUN = 1_000_000;

/** A document from its folded state and what came since. */
export function docOf(state: Uint8Array, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  for (const update of [state, ...updates]) if (update.length > 0) Y.applyUpdate(doc, update);
  return doc;
}

export const textOf = (doc: Y.Doc): string => doc.getText(NOTES_TEXT).toJSON();

const refuse = () => invalidField('update', 'unknown');

/** Which clients wrote in an update, of nothing but plain text. Throws `invalid`. */
function clientsOf(update: Uint8Array): Set<number> {
  const clients = new Set<number>();
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!Number.isSafeInteger(struct.id.clock + struct.length) || struct.length > LONGEST_RUN) throw refuse();
    if (struct instanceof Y.Item) {
      const { content, parentSub } = struct;
      // An id of a parent would be one inside of another: there is only the one text.
      const parent: unknown = struct.parent;
      if (parentSub !== null || (parent !== null && parent !== NOTES_TEXT)) throw refuse();
      const isText = content instanceof Y.ContentString && cleanText(content.str) === content.str;
      if (!isText && !(content instanceof Y.ContentDeleted)) throw refuse();
    }
    clients.add(struct.id.client);
  }
  return clients;
}

/** What an update did to a document. */
export interface Written {
  /** What of it was new, to be stored and passed on; null where all of it was there already. */
  fresh: Uint8Array | null;
  writers: Writers;
}

/**
 * Does to `doc` what someone sent, whatever bytes those are. Refuses with `invalid` what is no change of a plain text, what was
 * written under another's number, what builds on something that is not there, and what makes the text too long; `doc` is then
 * not to be used any more.
 */
export function writeInto(doc: Y.Doc, update: Uint8Array, writers: Writers, personId: string): Written {
  let fresh: Uint8Array | null = null;
  const mine: Record<string, string> = {};
  try {
    for (const client of clientsOf(update)) {
      if ((writers[client] ?? personId) !== personId) throw refuse();
      mine[client] = personId;
    }
    doc.on('update', (bytes: Uint8Array) => {
      fresh = fresh ? Y.mergeUpdates([fresh, bytes]) : bytes;
    });
    Y.applyUpdate(doc, update);
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw refuse();
    if ([...doc.share.keys()].some((name) => name !== NOTES_TEXT)) throw refuse();
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    // Yjs says no in its own ways to bytes that are none of its own.
    throw refuse();
  }
  const length = characters(textOf(doc));
  if (fresh && length > LIMITS.notes) throw invalidField('update', 'too_long', { max: LIMITS.notes, length });
  return { fresh, writers: { ...writers, ...mine } };
}
