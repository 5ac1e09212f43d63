import type { TypePolicies } from '@apollo/client';

/** How the types of this feature are cached. The list of a room's messages is kept by `room.cache.ts` alone. */
export const roomPolicies: TypePolicies = {
  // Its people may move to another room: one of them is no part of the other.
  Breakouts: { fields: { rooms: { merge: false } } },
  Breakout: { fields: { people: { merge: false } } },
  BreakoutRoom: { fields: { people: { merge: false } } },
  Room: { fields: { messages: { keyArgs: false, merge: false }, people: { merge: false } } },
  RoomQuestions: { fields: { nodes: { merge: false } } },
  RoomQuestion: { fields: { viewer: { merge: true } } },
};
