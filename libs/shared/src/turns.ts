/**
 * What is done with turns. For oneself: `RAISE`, `LOWER`, `PASS` (one's turn or one's place, never with a reason), `DONE`. For the
 * room, by whoever facilitates: `LOWER` and `DONE` for another, `GIVE` the floor, and a listening round.
 */
export const TURN_ACTS = [
  'RAISE',
  'LOWER',
  'PASS',
  'DONE',
  'GIVE',
  'ROUND_START',
  'ROUND_NEXT',
  'ROUND_END',
] as const;
export type TurnAct = (typeof TURN_ACTS)[number];

/** What a person may be in one session beside being there. */
export const ROOM_ROLES = ['FACILITATOR', 'PRESENTER'] as const;
export type RoomRole = (typeof ROOM_ROLES)[number];

/** Once nobody who runs a session was seen in its open room for so long, someone else may stand in. */
export const UNLED_SECONDS = 60;
