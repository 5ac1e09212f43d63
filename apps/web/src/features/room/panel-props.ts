import type { RoomQuery } from '../../gql/room/graphql.js';

/** What a panel beside the conversation is given. */
export interface PanelProps {
  sessionId: string;
  room: RoomQuery['room'];
  /** Asks again whether the room is open and what one may do there. */
  look: () => void;
  /** Where the panel's headings have a place of their own: h2, or h3 in a dialog that has its own title. */
  heading: 'h2' | 'h3';
}

/** All of them together. */
export interface SideProps extends PanelProps {
  /** There is a poll that the viewer may answer and has not, or there is none any more. */
  onPollWaits: (waits: boolean) => void;
}
