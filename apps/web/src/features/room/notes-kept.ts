import { shelf } from '../../platform/shared-device/shelf.js';
import { base64Of, bytesOf } from './base64.js';

const PREFIX = 'hearth.notes';
const prefixOf = (personId: string, roomId: string) => `${PREFIX}.${personId}.${roomId}.`;

/**
 * What was typed into shared notes and is not known to be stored: stands in local storage before the next line of code runs. Each
 * window keeps its own (`by`); whichever is opened next takes over all of it.
 */
export const notesKept = {
  put(personId: string, roomId: string, by: number, update: Uint8Array | null): void {
    const key = `${prefixOf(personId, roomId)}${by}`;
    try {
      shelf.set(key, update && base64Of(update));
    } catch {
      // Full or refused: it is held as long as the page lives.
    }
  },

  /** The server has this update. What was typed since in the same window stays. */
  stored(personId: string, roomId: string, by: number, update: Uint8Array): void {
    const key = `${prefixOf(personId, roomId)}${by}`;
    if (shelf.get(key) === base64Of(update)) shelf.set(key, null);
  },

  /** The rooms of which something of this person's waits here. */
  rooms(personId: string): string[] {
    const prefix = `${PREFIX}.${personId}.`;
    const names = shelf.names().filter((key) => key.startsWith(prefix));
    return [...new Set(names.map((key) => key.slice(prefix.length).split('.')[0] ?? ''))];
  },

  /** All that this person left, by whichever window. */
  all(personId: string, roomId: string): { by: number; update: Uint8Array }[] {
    const prefix = prefixOf(personId, roomId);
    try {
      return shelf
        .names()
        .filter((key) => key.startsWith(prefix))
        .map((key) => ({
          by: Number(key.slice(prefix.length)),
          update: bytesOf(shelf.get(key) ?? ''),
        }))
        .filter(({ update }) => update.length > 0);
    } catch {
      return [];
    }
  },
};
