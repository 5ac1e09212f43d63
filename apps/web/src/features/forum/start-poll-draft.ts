import type { PollInput } from '../../gql/forum/graphql.js';

/** The poll of a thread that is about to start. */
export interface StartPoll {
  input: PollInput;
  texts: { text: string; onChange: (text: string) => void }[];
  /** Says what is wrong with it, beside its fields. @returns whether it is right */
  look: () => boolean;
  forget: () => void;
}

/** Where the poll of a thread one is about to start is kept. */
export const startPollPlace = (spaceId: string) => `space:${spaceId}:new:poll`;
