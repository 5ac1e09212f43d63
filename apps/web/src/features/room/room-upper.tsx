import type { ProtocolRunFragment, RoomQuery } from '../../gql/room/graphql.js';
import { later, useLater } from '../../ui/later.js';
import { BreakoutBar } from './breakout-bar.js';
import { ProtocolBar } from './protocol-bar.js';
import { RoomHeader } from './room-header.js';
import classes from './room.module.css';

const NOTICES = later(async () => (await import('./upper-notices.js')).UpperNotices);

interface RoomUpperProps {
  sessionId: string;
  room: RoomQuery['room'];
  look: () => void;
  /** Null where there is none. */
  run: ProtocolRunFragment | null;
  /** Whoever facilitates, while the room is open. */
  canRun: boolean;
  /** Shows what stands beside the conversation, where it is narrow. */
  onSide: () => void;
}

/** What stands over the conversation: what goes on, where one is, and what everyone is asked now. */
export function RoomUpper({ run, canRun, onSide, ...side }: RoomUpperProps) {
  const { room, sessionId, look } = side;
  const { Piece: Notices } = useLater(NOTICES, true);
  return (
    <div className={classes.upper}>
      <RoomHeader
        session={room.session}
        open={room.open}
        // Whoever sees an open room is in it, also before that has come back.
        peopleCount={Math.max(room.people.length, 1)}
        onPeople={onSide}
      />
      <BreakoutBar {...side} />
      {run && room.open ? <ProtocolBar sessionId={sessionId} run={run} canRun={canRun} look={look} /> : null}
      {Notices ? <Notices {...side} run={run} /> : null}
    </div>
  );
}
