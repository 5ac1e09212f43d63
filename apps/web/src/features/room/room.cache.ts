import type { ApolloCache, Reference } from '@apollo/client';
import type { MessageLine, OtherRoomLine, PersonLine, RoomLine } from '@hearth/shared';
import {
  CaseCardFragmentDoc,
  MessageLineFragmentDoc,
  ProtocolRunFragmentDoc,
  RoomPersonFragmentDoc,
} from '../../gql/room/graphql.js';
import type {
  CaseCardFragment,
  MessageLineFragment,
  ProtocolRunFragment,
  ReactionKind,
  RoomQuery,
} from '../../gql/room/graphql.js';
import { forgetBreakouts, takeBreakout, takeBreakouts, takeNotes } from './breakouts.cache.js';
import { forgetAsked, takeAsked } from './questions.cache.js';
import { leadRef, takeLead, takeTurns, turnsRef } from './turns.cache.js';

// The only writer of rooms and their messages in the cache, besides the first fetch of a room.

interface StoredPage {
  __typename: 'MessagePage';
  hasBefore: boolean;
  nodes: readonly Reference[];
  /** One's own reactions to these. */
  reacted: readonly Reacted[];
}

type Reacted = RoomQuery['room']['messages']['reacted'][number];

const roomRef = (roomId: string) => `Room:${roomId}`;
const messageRef = (id: string) => `Message:${id}`;
const runRef = (roomId: string) => `ProtocolRun:${roomId}`;
const caseRef = (roomId: string) => `CaseCard:${roomId}`;

/**
 * Writes one line, unless a later state of it is there already. The room's own `rev` is left alone: what was answered to
 * oneself may be ahead of lines that are still to come.
 */
export function takeMessage(cache: ApolloCache, data: MessageLineFragment): void {
  const id = messageRef(data.id);
  const there = cache.readFragment({ id, fragment: MessageLineFragmentDoc, fragmentName: 'MessageLine' });
  if (there && there.rev >= data.rev) return;
  cache.writeFragment({ id, fragment: MessageLineFragmentDoc, fragmentName: 'MessageLine', data });
}

/** Writes where the protocol stands, as `takeMessage` does a line. */
export function takeRun(cache: ApolloCache, data: ProtocolRunFragment): void {
  const id = runRef(data.roomId);
  const fragment = { id, fragment: ProtocolRunFragmentDoc, fragmentName: 'ProtocolRun' };
  const there = cache.readFragment(fragment);
  const latest = there && there.rev >= data.rev ? there : data;
  if (latest === data) cache.writeFragment({ ...fragment, data });
  cache.modify<{ protocol: Reference | null }>({
    id: roomRef(data.roomId),
    fields: { protocol: () => (latest.steps.length > 0 ? { __ref: id } : null) },
  });
}

/** Writes what the room sees of its case, as `takeMessage` does a line. */
export function takeCase(cache: ApolloCache, data: CaseCardFragment): void {
  const id = caseRef(data.roomId);
  const fragment = { id, fragment: CaseCardFragmentDoc, fragmentName: 'CaseCard' };
  const there = cache.readFragment(fragment);
  if (!there || there.rev < data.rev) cache.writeFragment({ ...fragment, data });
  cache.modify<{ caseCard: Reference | null }>({
    id: roomRef(data.roomId),
    fields: { caseCard: () => ({ __ref: id }) },
  });
}

function takeOther(cache: ApolloCache, line: OtherRoomLine): void {
  if (line.__typename === 'ProtocolRun') takeRun(cache, line);
  else if (line.__typename === 'RoomTurns') takeTurns(cache, line);
  else if (line.__typename === 'RoomLead') takeLead(cache, line);
  else if (line.__typename === 'CaseCard') takeCase(cache, line);
  else if (line.__typename === 'RoomNotes') takeNotes(cache, line);
  else if (line.__typename === 'Breakouts') takeBreakouts(cache, line);
  else if (line.__typename === 'Breakout') takeBreakout(cache, line);
}

const isMessage = (line: RoomLine): line is MessageLine => line.__typename === 'Message';

/** Takes lines as they were pushed or replayed: each in its place by number, whatever order they come in. */
export function takeLines(cache: ApolloCache, roomId: string, all: readonly RoomLine[]): void {
  const lines = all.filter(isMessage);
  cache.batch({
    update: (batch) => {
      for (const line of lines) takeMessage(batch, line);
      for (const line of all) if (!isMessage(line)) takeOther(batch, line);
      takeAsked(batch, all);
      batch.modify<{ rev: number; lastNumber: number; messages: StoredPage }>({
        id: roomRef(roomId),
        fields: {
          rev: (rev) => Math.max(rev, ...all.map((line) => line.rev)),
          lastNumber: (number) => Math.max(number, ...lines.map((line) => line.number)),
          messages: (page, { readField }) => {
            const stored = page as StoredPage;
            const numberOf = (ref: Reference) => readField<number>('number', ref) ?? 0;
            const first = stored.nodes[0] ? numberOf(stored.nodes[0]) : 0;
            const known = new Set(stored.nodes.map((ref) => ref.__ref));
            // A change of a line older than what was read so far: it is met when one reads back.
            const fresh = lines.filter(
              (line) => !known.has(messageRef(line.id)) && !(stored.hasBefore && line.number < first),
            );
            if (fresh.length === 0) return stored;
            const nodes = [...stored.nodes, ...fresh.map((line) => ({ __ref: messageRef(line.id) }))];
            return { ...stored, nodes: nodes.sort((a, b) => numberOf(a) - numberOf(b)) };
          },
        },
      });
    },
  });
}

/** Puts the page that ends just before what was read so far in front of it. */
export function takeEarlier(
  cache: ApolloCache,
  roomId: string,
  page: Pick<StoredPage, 'hasBefore' | 'reacted'> & { nodes: readonly MessageLineFragment[] },
): void {
  cache.batch({
    update: (batch) => {
      for (const line of page.nodes) takeMessage(batch, line);
      batch.modify<{ messages: StoredPage }>({
        id: roomRef(roomId),
        fields: {
          messages: (existing) => {
            const stored = existing as StoredPage;
            const known = new Set(stored.nodes.map((ref) => ref.__ref));
            const refs = page.nodes.map((line) => ({ __ref: messageRef(line.id) }));
            const fresh = refs.filter((ref) => !known.has(ref.__ref));
            const { hasBefore } = page;
            const reacted = [...page.reacted, ...stored.reacted];
            return { ...stored, hasBefore, reacted, nodes: [...fresh, ...stored.nodes] };
          },
        },
      });
    },
  });
}

/** That one has reacted to a message, or no more. How many there are comes with the line. */
export function takeReacted(
  cache: ApolloCache,
  roomId: string,
  messageId: string,
  kind: ReactionKind,
  on: boolean,
): void {
  cache.modify<{ messages: StoredPage }>({
    id: roomRef(roomId),
    fields: {
      messages: (existing) => {
        const stored = existing as StoredPage;
        const before = stored.reacted.find((one) => one.messageId === messageId)?.kinds ?? [];
        const kinds = [...before.filter((one) => one !== kind), ...(on ? [kind] : [])];
        const others = stored.reacted.filter((one) => one.messageId !== messageId);
        const own: Reacted = { __typename: 'MessageReacted', messageId, kinds };
        return { ...stored, reacted: kinds.length > 0 ? [...others, own] : others };
      },
    },
  });
}

/** How far one has read. */
export function takeRead(cache: ApolloCache, roomId: string, number: number): void {
  cache.modify<{ readNumber: number }>({
    id: roomRef(roomId),
    fields: { readNumber: (before) => Math.max(before, number) },
  });
}

/** Who is in the room now. */
export function takePeople(cache: ApolloCache, roomId: string, people: readonly PersonLine[]): void {
  cache.batch({
    update: (batch) => {
      const refs = people.map((person) => {
        const id = `Person:${person.id}`;
        batch.writeFragment({
          id,
          fragment: RoomPersonFragmentDoc,
          fragmentName: 'RoomPerson',
          data: person,
        });
        return { __ref: id };
      });
      batch.modify<{ people: readonly Reference[] }>({ id: roomRef(roomId), fields: { people: () => refs } });
    },
  });
}

/** Forgets a room one may not see any more, with all that was written in it. */
export function forgetRoom(cache: ApolloCache, roomId: string): void {
  const written: string[] = [];
  cache.modify<{ messages: StoredPage }>({
    id: roomRef(roomId),
    fields: {
      messages: (page) => {
        written.push(...(page as StoredPage).nodes.map((ref) => ref.__ref));
        return page;
      },
    },
  });
  // One by one: a line that came live is held as a root of its own, which sweeping would spare.
  for (const id of written) cache.evict({ id });
  for (const ref of [runRef, turnsRef, leadRef, caseRef]) cache.evict({ id: ref(roomId) });
  forgetBreakouts(cache, roomId);
  forgetAsked(cache, roomId);
  cache.evict({ id: roomRef(roomId) });
  cache.gc();
}
