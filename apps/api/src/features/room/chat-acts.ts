import type { MessageLine, MessageReactions, MessageTag, PersonLine, ReactionName } from '@hearth/shared';
import type { Named } from '../../foundation/people/named-in.js';
import type { MeasureKind } from '../../foundation/sessions/room-measure.entity.js';
import type { SessionTimes } from '../../foundation/sessions/session-time.js';
import type { SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { Viewer } from '../../platform/access/viewer.js';

/** What someone wants done to a line. */
export interface ChatAct {
  kind: 'send' | 'edit' | 'undo' | 'react';
  /** Of the line; made by the client. */
  id: string;
  /** Empty for `undo` and `react`. */
  body: string;
  personId: string;
  signInId: string;
  /** Of a new line: the earlier one that it answers. */
  replyToNumber?: number | null;
  /** Of a new line, or of an edit that changes them. */
  contentNotes?: string[] | undefined;
  /** For `react` alone. */
  reaction?: { kind: ReactionName; on: boolean };
}

/** What is acknowledged. */
export interface ChatAck {
  rev: number;
  sentAt: string;
}

/** A change as it is pushed. */
export interface ChatChange {
  name: 'message.added' | 'message.edited' | 'message.undone' | 'message.reacted';
  line: MessageLine;
}

/** A line as the database has it, or will. Instants are ISO 8601, UTC. */
export interface StoredLine {
  id: string;
  roomId: string;
  authorId: string | null;
  number: number;
  rev: number;
  addedRev: number;
  replyToNumber: number | null;
  body: string;
  sentAt: string;
  editedAt: string | null;
  undoneAt: string | null;
  contentNotes: string[];
  /** Of a line that someone reacts to in this batch, counted anew from their rows. */
  reactions: MessageReactions | null;
  /** Of the people of this batch, where they react: `<person> <kind>`, as stored. */
  reacted: string[];
  tag: MessageTag | null;
  lessonMark: MessageLine['lessonMark'];
}

/** Someone reacted, or took that back: a row to be there or gone. */
export interface ReactionChange {
  messageId: string;
  personId: string;
  kind: Lowercase<ReactionName>;
  on: boolean;
}

/** All that a batch needs to know, read after the room was locked. */
export interface ChatFacts {
  room: { id: string; rev: number; lastNumber: number };
  session: SessionOwner & SessionTimes;
  /** Null for a main room: whose the breakout is, and who may visit it. */
  breakout: { running: boolean; people: string[]; facilitators: string[] } | null;
  now: Date;
  /** What is sent now counts as this. */
  tag: MessageTag | null;
  /** Lines of the ids that the batch names, of whatever room. */
  lines: StoredLine[];
  /** Those of the content notes which the batch names that there are. */
  notes: string[];
  /** People who may read the room and whose name may stand after an @ in the batch. */
  named: Named[];
  /** What each person sent within the limit's time: how many, and when the first of them, in milliseconds. */
  sent: Record<string, { count: number; first: number | null }>;
  people: Record<string, PersonLine>;
  /** Measures that stand, by person. */
  measured: Record<string, MeasureKind[]>;
  viewers: Map<string, Viewer>;
  /** `count` 0: none. */
  limit: { count: number; windowSeconds: number };
}
