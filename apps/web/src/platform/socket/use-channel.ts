import type { Ack, Changes, Channel, Refusal } from '@hearth/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { OrderedChannel, type ChannelLine, type ChannelState } from './ordered-channel.js';
import { openSocket, type HearthSocket } from './socket.js';

/** How a feature's channel speaks on the socket. A constant outside of components. */
export interface ChannelWire<Line extends ChannelLine> {
  channel: (id: string) => Channel;
  join: (socket: HearthSocket, id: string, afterRev: number) => Promise<Ack<Changes<Line>>>;
  changes: (socket: HearthSocket, id: string, afterRev: number) => Promise<Ack<Changes<Line>>>;
  leave: (socket: HearthSocket, id: string) => void;
  /** Hears the pushed lines of channel `id` (and only of it); returns how to stop. */
  listen: (socket: HearthSocket, id: string, take: (line: Line) => void) => () => void;
}

/** How long a question on the socket waits for its answer, in milliseconds: `socket.timeout(ANSWER_WITHIN)`. */
export const ANSWER_WITHIN = 10_000;

export interface LiveChannel {
  state: ChannelState;
  /** Why one was put out, or not let in. */
  refusal: Refusal | null;
  /** After a refusal: try once more. */
  retry: () => void;
}

interface Options<Line extends ChannelLine> {
  /** Undefined while it is not known yet. */
  id: string | undefined;
  /** The `rev` of the page that was fetched; undefined while it loads. Read once per `id`. */
  rev: number | undefined;
  /** Lines in order, each change once: write them to the cache. */
  apply: (lines: Line[]) => void;
}

/** Whenever the browser has nothing better to do: the socket comes after the first paint. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 1_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(work, 200);
  return () => clearTimeout(timer);
}

function attach<Line extends ChannelLine>(
  socket: HearthSocket,
  wire: ChannelWire<Line>,
  id: string,
  rev: number,
  apply: (lines: Line[]) => void,
  onState: (state: ChannelState, refusal: Refusal | null) => void,
): () => void {
  const name = wire.channel(id);
  const channel = new OrderedChannel<Line>({
    rev,
    apply,
    onState,
    source: {
      join: (afterRev) => wire.join(socket, id, afterRev),
      changes: (afterRev) => wire.changes(socket, id, afterRev),
    },
  });
  const onConnect = () => channel.join();
  const onDisconnect = () => channel.cut();
  const onHead = (body: { channel: Channel; rev: number }) => {
    if (body.channel === name) channel.head(body.rev);
  };
  const onLost = ({ channel: lost, ...refusal }: { channel: Channel } & Refusal) => {
    if (lost === name) channel.refuse(refusal);
  };
  const unlisten = wire.listen(socket, id, (line) => channel.receive(line));
  socket.on('connect', onConnect);
  socket.on('disconnect', onDisconnect);
  socket.on('head', onHead);
  socket.on('access.lost', onLost);
  if (socket.connected) channel.join();
  return () => {
    channel.stop();
    unlisten();
    socket.off('connect', onConnect);
    socket.off('disconnect', onDisconnect);
    socket.off('head', onHead);
    socket.off('access.lost', onLost);
    if (socket.connected) wire.leave(socket, id);
  };
}

/** Keeps what a page shows in step with a live channel, from the `rev` it was fetched at. */
export function useChannel<Line extends ChannelLine>(
  wire: ChannelWire<Line>,
  options: Options<Line>,
): LiveChannel {
  const { id, rev, apply } = options;
  const [attempt, setAttempt] = useState(0);
  // What was said counts for the channel and attempt it was said of; before that one is joining.
  const about = `${id}:${attempt}`;
  const [said, setSaid] = useState<Omit<LiveChannel, 'retry'> & { about: string }>();
  const latest = useRef({ rev, apply });
  useEffect(() => {
    latest.current = { rev, apply };
  });

  const ready = rev !== undefined;
  useEffect(() => {
    if (id === undefined || !ready) return;
    let detach: (() => void) | undefined;
    let gone = false;
    const start = async () => {
      try {
        const socket = await openSocket();
        if (gone) return;
        detach = attach(
          socket,
          wire,
          id,
          latest.current.rev ?? 0,
          (lines) => latest.current.apply(lines),
          (state, refusal) => setSaid({ about, state, refusal }),
        );
      } catch {
        // The socket's code could not be loaded: say so; the page itself works without it.
        if (!gone) setSaid({ about, state: 'away', refusal: null });
      }
    };
    const cancel = whenIdle(() => void start());
    return () => {
      gone = true;
      cancel();
      detach?.();
    };
  }, [wire, id, ready, about]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const { state, refusal } = said?.about === about ? said : { state: 'joining' as const, refusal: null };
  return { state, refusal, retry };
}
