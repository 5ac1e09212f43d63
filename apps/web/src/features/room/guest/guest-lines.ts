import type { PersonLine, RoomLine } from '@hearth/shared';
import type { MessageLineFragment, ProtocolRunFragment } from '../../../gql/room/graphql.js';

/** What a guest knows of the room. */
export interface GuestRoomNow {
  lines: readonly MessageLineFragment[];
  run: ProtocolRunFragment | null;
  people: readonly PersonLine[];
}

export const NOTHING_YET: GuestRoomNow = { lines: [], run: null, people: [] };

/** The room once these lines have come; each counts in its latest state. */
export function withGuestLines(room: GuestRoomNow, fresh: readonly RoomLine[]): GuestRoomNow {
  const lines = new Map(room.lines.map((line) => [line.id, line]));
  let { run } = room;
  for (const line of fresh) {
    if (line.__typename === 'Message') {
      const there = lines.get(line.id);
      if (!there || there.rev < line.rev) lines.set(line.id, line);
    } else if (line.__typename === 'ProtocolRun' && (!run || run.rev < line.rev)) run = line;
  }
  return { ...room, run, lines: [...lines.values()].sort((a, b) => a.number - b.number) };
}
