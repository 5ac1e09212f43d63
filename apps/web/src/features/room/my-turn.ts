import type { RoomTurnsFragment } from '../../gql/room/graphql.js';

/** Where one stands in the turns of a room. */
export interface MyTurn {
  /** `before`: how many are to be heard before one. */
  is: 'now' | 'next' | 'waiting' | 'none';
  before: number;
  /** In the round that goes on, and it is still to come to one. */
  inRound: boolean;
  handUp: boolean;
}

/** Where this person stands. */
export function myTurn(turns: RoomTurnsFragment | null | undefined, personId: string): MyTurn {
  const place = turns?.hands.findIndex(({ person }) => person.id === personId) ?? -1;
  const handUp = place >= 0;
  const inRound = turns?.round?.people.some(({ person, done }) => person.id === personId && !done) ?? false;
  const base = { before: Math.max(0, place), inRound, handUp };
  if (!turns) return { ...base, is: 'none' };
  if (turns.floor?.id === personId) return { ...base, is: 'now' };
  if (turns.round)
    return { ...base, is: turns.round.nextId === personId ? 'next' : inRound ? 'waiting' : 'none' };
  if (!handUp) return { ...base, is: 'none' };
  return { ...base, is: place === 0 ? 'next' : 'waiting' };
}
