import { useApolloClient } from '@apollo/client/react';
import type { PersonLine, Refusal, RoomLine, ServerMessages } from '@hearth/shared';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { RoomAgainDocument, RoomEarlierDocument, type RoomQuery } from '../../gql/room/graphql.js';
import type { Outbox } from '../../platform/outbox/outbox.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import { useOutbox } from '../../platform/outbox/use-outbox.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import type { ChannelState } from '../../platform/socket/ordered-channel.js';
import { openSocket } from '../../platform/socket/socket.js';
import { useChannel } from '../../platform/socket/use-channel.js';
import { useLine } from '../../platform/socket/use-line.js';
import { takeEarlier, takeLines, takePeople } from './room.cache.js';
import { placeOf, roomOutbox } from './room-outbox.js';
import { ROOM_WIRE } from './room-wire.js';

export interface LiveRoom {
  state: ChannelState;
  /** Why one was put out, or not let in. */
  refusal: Refusal | null;
  outbox: Outbox;
  place: string;
  /** One's own messages that are not among the stored ones yet, in the order written. */
  unsent: readonly OutboxEntry[];
  /** Reads the page before what is known. Rejects where that did not work. */
  loadEarlier: () => Promise<void>;
  /** Asks again whether the room is open and what its session says. */
  look: () => void;
}

/** Hears who is in the room. */
function usePeople(roomId: string, take: (people: readonly PersonLine[]) => void): void {
  useEffect(() => {
    let off: (() => void) | undefined;
    let gone = false;
    const hear: ServerMessages['room.people'] = (body) => {
      if (body.roomId === roomId) take(body.people);
    };
    openSocket().then(
      (socket) => {
        if (gone) return;
        socket.on('room.people', hear);
        off = () => socket.off('room.people', hear);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      off?.();
    };
  }, [roomId, take]);
}

/** Hears that the room was closed, or what its session says has changed; asks when the line is back, too. */
function useSessionNews(roomId: string, look: () => void): void {
  const line = useLine();
  const been = useRef(false);
  const away = useRef(false);
  useEffect(() => {
    if (line !== 'live') {
      away.current = been.current;
      return;
    }
    been.current = true;
    if (!away.current) return;
    away.current = false;
    look();
  }, [line, look]);
  useEffect(() => {
    let off: (() => void) | undefined;
    let gone = false;
    const hear: ServerMessages['room.session'] = (body) => {
      if (body.roomId === roomId) look();
    };
    openSocket().then(
      (socket) => {
        if (gone) return;
        socket.on('room.session', hear);
        off = () => socket.off('room.session', hear);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      off?.();
    };
  }, [roomId, look]);
}

/** Keeps a room that was fetched in step with what happens in it, unless one has stepped out, and one's own messages on their way. */
export function useLiveRoom(sessionId: string, room: RoomQuery['room'], out = false): LiveRoom {
  const client = useApolloClient();
  const viewer = useViewer();
  const [outbox] = useState(() => roomOutbox(viewer.id));
  const roomId = room.id;
  const line = useLine();

  const apply = useCallback((lines: RoomLine[]) => takeLines(client.cache, roomId, lines), [client, roomId]);
  const channel = useChannel(ROOM_WIRE, { id: out ? undefined : roomId, rev: room.rev, apply });
  const takeNow = useCallback(
    (people: readonly PersonLine[]) => takePeople(client.cache, roomId, people),
    [client, roomId],
  );
  const breakoutId = room.breakout?.id ?? null;
  const look = useCallback(() => {
    client
      .query({
        query: RoomAgainDocument,
        variables: { sessionId, in: breakoutId },
        fetchPolicy: 'network-only',
      })
      .catch(() => undefined);
  }, [client, sessionId, breakoutId]);
  usePeople(roomId, takeNow);
  useSessionNews(roomId, look);

  // Refused for want of a sign-in only: once it is back, so are we.
  const { refusal, retry } = channel;
  useEffect(() => {
    if (refusal?.code === 'signed_out' && line === 'live') retry();
  }, [refusal, line, retry]);

  const place = placeOf(sessionId, breakoutId);
  const entries = useOutbox(outbox, place);
  const { nodes } = room.messages;
  const stored = useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  useEffect(() => {
    const arrived = entries.filter(({ id }) => stored.has(id)).map(({ id }) => id);
    if (arrived.length > 0) outbox.forget(arrived);
  }, [entries, stored, outbox]);
  const unsent = useMemo(() => entries.filter(({ id }) => !stored.has(id)), [entries, stored]);

  const before = nodes[0]?.number;
  const loadEarlier = useCallback(async () => {
    if (before === undefined) return;
    // Not into the cache by itself: a line may change while its page is on the way.
    const { data } = await client.query({
      query: RoomEarlierDocument,
      variables: { sessionId, in: breakoutId, before },
      fetchPolicy: 'no-cache',
    });
    if (data) takeEarlier(client.cache, roomId, data.room.messages);
  }, [client, sessionId, breakoutId, roomId, before]);

  return { state: channel.state, refusal, outbox, place, unsent, loadEarlier, look };
}
