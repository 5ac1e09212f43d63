import { createContext, useContext } from 'react';
import type { MessageLineFragment, NoteChoice, ReactionKind } from '../../gql/room/graphql.js';

/** What one can do with any line of a room; the same object for as long as one is there. */
export interface RoomDeeds {
  /** One answers and reacts here: not as a guest. */
  answers: boolean;
  reply: (message: MessageLineFragment) => void;
  /** Goes to a line by its number, and fetches what is before it as far as that. */
  go: (number: number) => void;
  /** Rejects, or answers a refusal, where it was not done. */
  react: (message: MessageLineFragment, kind: ReactionKind, on: boolean) => Promise<unknown>;
  /** The names of content notes, as one text. */
  noteNames: (keys: readonly string[]) => string;
  choiceOf: (key: string) => NoteChoice;
}

const ALONE: RoomDeeds = {
  answers: true,
  reply: () => undefined,
  go: () => undefined,
  react: () => Promise.resolve(),
  noteNames: (keys) => keys.join(', '),
  choiceOf: () => 'ASK',
};

/** A guest reads and writes. */
export const GUEST_DEEDS: RoomDeeds = { ...ALONE, answers: false };

export const RoomDeedsContext = createContext<RoomDeeds>(ALONE);

export const useDeeds = (): RoomDeeds => useContext(RoomDeedsContext);
