import type { Viewer } from '../access/viewer.js';
import type { Tx } from '../db/db.js';
import type { Reader } from '../db/reader.js';

/** What a viewer may do with polls at a place. It holds for the viewer alone and is never told of anyone else. */
export interface PollRights {
  /** The place takes answers and new polls. */
  takes: boolean;
  /** They ask here, or keep the place: they make polls, change, close and remove them. */
  makes: boolean;
  /** They keep the place: what they remove is noted, with a reason. */
  keeps: boolean;
  /** The place is theirs, by whatever name they ask there: what they remove of it is noted without a name. */
  asks: boolean;
}

/** Where a poll hangs, held by the transaction. */
export interface HeldPoll extends PollRights {
  /** What the poll goes with, and moves with: of a thread, the post it was asked with. */
  anchorId: string;
  audienceId: string;
}

/** A kind of place where polls are asked. It holds which poll hangs where; polls know no more of it than its name. */
export interface PollHost {
  readonly name: 'thread' | 'room';
  /** The polls of a place that the viewer may see, and what they may do with each. Throws `not_found`. One statement. */
  polls(reader: Reader, viewer: Viewer, placeId: string): Promise<(PollRights & { pollId: string })[]>;
  /** Holds the place for a new poll. Throws `not_found`. `full`: it takes no more of them. */
  holdPlace(tx: Tx, viewer: Viewer, placeId: string): Promise<HeldPoll & { full: boolean }>;
  /** Hangs a new poll up where it is held. */
  attach(tx: Tx, pollId: string, anchorId: string): Promise<void>;
  /** Holds the place of a poll. Throws `not_found` where the viewer may not see it. */
  hold(tx: Tx, viewer: Viewer, pollId: string): Promise<HeldPoll>;
  /** The same for what nobody asks for; null where it is gone. @returns what it hangs on */
  holdUnseen(tx: Tx, pollId: string): Promise<string | null>;
  /** Says to whoever looks on that something of the polls there has changed. The place is held. */
  changed(tx: Tx, anchorId: string): Promise<void>;
}
