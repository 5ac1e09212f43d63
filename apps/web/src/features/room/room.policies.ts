import type { TypePolicies } from '@apollo/client';

/** How the types of this feature are cached. The list of a room's messages is kept by `room.cache.ts` alone. */
export const roomPolicies: TypePolicies = {
  Room: { fields: { messages: { keyArgs: false, merge: false }, people: { merge: false } } },
  RoomQuestions: { fields: { nodes: { merge: false } } },
  RoomQuestion: { fields: { viewer: { merge: true } } },
};
