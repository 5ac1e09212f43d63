import type { RoomLine, ServerMessages } from '@hearth/shared';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { VisitFragment } from '../../../gql/guest/graphql.js';
import { useOutbox } from '../../../platform/outbox/use-outbox.js';
import { openSocket } from '../../../platform/socket/socket.js';
import { useChannel } from '../../../platform/socket/use-channel.js';
import { placeOf, roomOutbox } from '../room-outbox.js';
import { NOTHING_YET, withGuestLines } from './guest-lines.js';
import { GUEST_WIRE } from './guest-wire.js';

/** Hears who is in the room, and that one was put out. */
function useGuestNews(roomId: string, hear: ServerMessages['room.people'], onOut: () => void): void {
  useEffect(() => {
    let off: (() => void) | undefined;
    let gone = false;
    const people: ServerMessages['room.people'] = (body) => {
      if (body.roomId === roomId) hear(body);
    };
    openSocket().then(
      (socket) => {
        if (gone) return;
        socket.on('room.people', people);
        socket.on('signed.out', onOut);
        off = () => {
          socket.off('room.people', people);
          socket.off('signed.out', onOut);
        };
      },
      () => undefined,
    );
    return () => {
      gone = true;
      off?.();
    };
  }, [roomId, hear, onOut]);
}

/** A guest's room, kept in step with what happens in it, and their own messages on their way. */
export function useGuestRoom({ id, sessionId, roomId }: VisitFragment, onOut: () => void) {
  const [outbox] = useState(() => roomOutbox(id));
  const [room, setRoom] = useState(NOTHING_YET);
  const apply = useCallback((lines: RoomLine[]) => setRoom((before) => withGuestLines(before, lines)), []);
  const { state, refusal } = useChannel(GUEST_WIRE, { id: roomId, rev: 0, apply });
  const hear = useCallback<ServerMessages['room.people']>(
    ({ people }) => setRoom((before) => ({ ...before, people })),
    [],
  );
  useGuestNews(roomId, hear, onOut);

  // The line may be cut because one was put out: then there is no visit any more.
  useEffect(() => {
    if (state === 'away' || refusal) onOut();
  }, [state, refusal, onOut]);

  const place = placeOf(sessionId);
  const entries = useOutbox(outbox, place);
  const stored = useMemo(() => new Set(room.lines.map((line) => line.id)), [room.lines]);
  useEffect(() => {
    const arrived = entries.filter((entry) => stored.has(entry.id)).map((entry) => entry.id);
    if (arrived.length > 0) outbox.forget(arrived);
  }, [entries, stored, outbox]);
  const unsent = useMemo(() => entries.filter((entry) => !stored.has(entry.id)), [entries, stored]);
  return { room, state, outbox, place, unsent };
}
