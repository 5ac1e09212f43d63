import type { ApolloCache, Reference } from '@apollo/client';
import { RoomLeadFragmentDoc, RoomTurnsFragmentDoc } from '../../gql/room/graphql.js';
import type { RoomLeadFragment, RoomTurnsFragment } from '../../gql/room/graphql.js';

export const turnsRef = (roomId: string) => `RoomTurns:${roomId}`;
export const leadRef = (roomId: string) => `RoomLead:${roomId}`;

/** Writes whose turn it is, unless a later state of it is there already. The room's own `rev` is left alone. */
export function takeTurns(cache: ApolloCache, data: RoomTurnsFragment): void {
  const id = turnsRef(data.roomId);
  const fragment = { id, fragment: RoomTurnsFragmentDoc, fragmentName: 'RoomTurns' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ turns: Reference | null }>({
    id: `Room:${data.roomId}`,
    fields: { turns: () => ({ __ref: id }) },
  });
}

/** Writes who leads, as `takeTurns` does. */
export function takeLead(cache: ApolloCache, data: RoomLeadFragment): void {
  const id = leadRef(data.roomId);
  const fragment = { id, fragment: RoomLeadFragmentDoc, fragmentName: 'RoomLead' };
  const there = cache.readFragment(fragment);
  if (there && there.rev >= data.rev) return;
  cache.writeFragment({ ...fragment, data });
}
