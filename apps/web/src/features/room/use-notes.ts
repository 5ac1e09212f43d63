import type { NoteLine } from '@hearth/shared';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useChannel, type LiveChannel } from '../../platform/socket/use-channel.js';
import { useLine } from '../../platform/socket/use-line.js';
import { NotesSync, type NotesView } from './notes-sync.js';
import { NOTES_WIRE, sendNotes } from './notes-wire.js';

const LOOK_EVERY = 10_000;

export interface Notes {
  sync: NotesSync;
  view: NotesView;
  channel: LiveChannel;
}

/** The notes of one room, live; for a component that is keyed by the room. */
export function useNotes(roomId: string, locked: boolean): Notes {
  const { id: viewerId, person } = useViewer();
  const [sync] = useState(
    () => new NotesSync({ roomId, personId: person.id, send: (update) => sendNotes(roomId, update) }),
  );
  const view = useSyncExternalStore(sync.subscribe, sync.read);
  const apply = useCallback((lines: NoteLine[]) => sync.take(lines), [sync]);
  const channel = useChannel(NOTES_WIRE, { id: roomId, rev: 0, apply });
  const line = useLine();
  const { state, refusal, retry } = channel;

  useEffect(() => sync.lock(locked), [sync, locked]);
  useEffect(() => {
    if (state === 'live') sync.ready();
  }, [sync, state]);
  useEffect(() => {
    if (line === 'live') sync.wake();
  }, [sync, line]);
  // Refused for want of a sign-in only: once it is back, so are we.
  useEffect(() => {
    if (refusal?.code === 'signed_out' && line === 'live') retry();
  }, [refusal, line, retry, viewerId]);
  useEffect(() => {
    const timer = setInterval(() => sync.look(), LOOK_EVERY);
    return () => {
      clearInterval(timer);
      // What was typed last goes out though the panel closes.
      sync.wake();
    };
  }, [sync]);
  return { sync, view, channel };
}
