import type { ProtocolRunFragment, RoomQuery } from '../../gql/room/graphql.js';
import { LateCard } from './late-card.js';
import { LeadNotice } from './lead-notice.js';

interface UpperNoticesProps {
  sessionId: string;
  room: RoomQuery['room'];
  look: () => void;
  /** Null where there is none. */
  run: ProtocolRunFragment | null;
}

/** What is told over the conversation now and then: who leads, and where everyone is for who comes late. */
export function UpperNotices({ run, ...side }: UpperNoticesProps) {
  return (
    <>
      {side.room.breakout ? null : <LeadNotice {...side} />}
      {run && side.room.open ? <LateCard run={run} /> : null}
    </>
  );
}
