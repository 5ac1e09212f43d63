import type { ApolloCache, Reference } from '@apollo/client';
import {
  BreakoutLineFragmentDoc,
  BreakoutsLineFragmentDoc,
  RoomNotesFragmentDoc,
} from '../../gql/room/graphql.js';
import type {
  BreakoutLineFragment,
  BreakoutsLineFragment,
  RoomNotesFragment,
} from '../../gql/room/graphql.js';

const roomRef = (roomId: string) => `Room:${roomId}`;
const notesRef = (roomId: string) => `RoomNotes:${roomId}`;
const breakoutsRef = (roomId: string) => `Breakouts:${roomId}`;
const breakoutRef = (roomId: string) => `Breakout:${roomId}`;

/** Writes whether the notes are locked, as `takeRun` does. */
export function takeNotes(cache: ApolloCache, data: RoomNotesFragment): void {
  const id = notesRef(data.roomId);
  const fragment = { id, fragment: RoomNotesFragmentDoc, fragmentName: 'RoomNotes' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ notes: Reference | null }>({
    id: roomRef(data.roomId),
    fields: { notes: () => ({ __ref: id }) },
  });
}

/** Writes how the breakouts of a main room stand, as `takeRun` does. */
export function takeBreakouts(cache: ApolloCache, data: BreakoutsLineFragment): void {
  const id = breakoutsRef(data.roomId);
  const fragment = { id, fragment: BreakoutsLineFragmentDoc, fragmentName: 'BreakoutsLine' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ breakouts: Reference | null }>({
    id: roomRef(data.roomId),
    fields: { breakouts: () => ({ __ref: id }) },
  });
}

/** Writes how the round of a breakout stands, as `takeRun` does. */
export function takeBreakout(cache: ApolloCache, data: BreakoutLineFragment): void {
  const id = breakoutRef(data.roomId);
  const fragment = { id, fragment: BreakoutLineFragmentDoc, fragmentName: 'BreakoutLine' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ breakout: Reference | null }>({
    id: roomRef(data.roomId),
    fields: { breakout: () => ({ __ref: id }) },
  });
}

/** Forgets the notes and breakouts of a room one may not see any more. */
export function forgetBreakouts(cache: ApolloCache, roomId: string): void {
  for (const ref of [notesRef, breakoutsRef, breakoutRef]) cache.evict({ id: ref(roomId) });
}
