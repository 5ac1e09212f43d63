import type { PersonLine, Refusal, RoomLine, ServerMessages } from '@hearth/shared';
import { useCallback, useEffect, useState } from 'react';
import { TextOnlyEarlierDocument, TextOnlyRoomDocument } from '../../../gql/text-only/graphql.js';
import { troubleOf, type Trouble } from '../../../platform/errors/trouble.js';
import { openSocket } from '../../../platform/socket/socket.js';
import { useChannel } from '../../../platform/socket/use-channel.js';
import { useLine } from '../../../platform/socket/use-line.js';
import { ROOM_WIRE } from '../room-wire.js';
import { useCareChanges } from '../care/use-care-changes.js';
import { ask } from './ask.js';
import { withEarlier, withFetched, withLines, withPeople, type RoomNow } from './room-lines.js';

export interface TextOnlyRoom {
  /** Null until it is known, and where there is trouble. */
  room: RoomNow | null;
  trouble: Trouble | Refusal | null;
  /** Is the line cut? */
  away: boolean;
  /** Asks for everything anew. */
  look: () => void;
  /** Reads the page before what is known. Rejects where that did not work. */
  loadEarlier: () => Promise<void>;
  /** Those whom one muted for oneself. */
  muted: ReadonlySet<string>;
  /** Takes what was answered to something one did. */
  take: (change: (room: RoomNow) => RoomNow) => void;
}

/** A session's room, kept in step with what happens in it: the big page's channel, without its cache. */
export function useRoom(sessionId: string): TextOnlyRoom {
  const [room, setRoom] = useState<RoomNow | null>(null);
  const [muted, setMuted] = useState<ReadonlySet<string>>(new Set());
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  const line = useLine();

  useEffect(() => {
    let gone = false;
    ask(TextOnlyRoomDocument, { sessionId }).then(
      (data) => {
        if (gone) return;
        setTrouble(null);
        setMuted(new Set(data.personMutes.map(({ id }) => id)));
        setRoom((before) => withFetched(before, data.room));
      },
      (error: unknown) => {
        if (!gone) setTrouble(troubleOf(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [sessionId, attempt]);

  const apply = useCallback(
    (lines: RoomLine[]) => setRoom((before) => before && withLines(before, lines)),
    [],
  );
  const roomId = room?.id;
  const channel = useChannel(ROOM_WIRE, { id: roomId, rev: room?.rev, apply });
  const { refusal, retry } = channel;
  useEffect(() => {
    if (refusal?.code === 'signed_out' && line === 'live') retry();
  }, [refusal, line, retry]);

  useEffect(() => {
    if (roomId === undefined) return;
    let off: (() => void) | undefined;
    let gone = false;
    const hear: ServerMessages['room.people'] = (body: { roomId: string; people: PersonLine[] }) => {
      if (body.roomId === roomId) setRoom((before) => before && withPeople(before, body.people));
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
  }, [roomId]);

  const look = useCallback(() => setAttempt((count) => count + 1), []);
  useCareChanges(sessionId, () => {
    if (room) look();
  });
  const before = room?.messages.nodes[0]?.number;
  const loadEarlier = useCallback(async () => {
    if (before === undefined) return;
    const data = await ask(TextOnlyEarlierDocument, { sessionId, before });
    setRoom((now) => now && withEarlier(now, data.room.messages));
  }, [sessionId, before]);
  const take = useCallback((change: (room: RoomNow) => RoomNow) => setRoom((now) => now && change(now)), []);

  const out = refusal && refusal.code !== 'signed_out' ? refusal : null;
  return {
    room: trouble && trouble.code !== 'offline' ? null : room,
    trouble: out ?? trouble,
    away: channel.state === 'away',
    muted,
    look,
    loadEarlier,
    take,
  };
}
