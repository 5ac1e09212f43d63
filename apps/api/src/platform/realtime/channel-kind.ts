import type { Channel } from '@hearth/shared';
import type { Viewer } from '../access/viewer.js';

/** Where a channel stands: its counter, and an epoch that moves when who may hear it may have changed. */
export interface Head {
  id: string;
  rev: number;
  epoch: string;
}

/** A kind of channel, contributed by the feature that owns it. */
export interface ChannelKind {
  readonly prefix: 'room' | 'thread' | 'notes' | 'guests';
  /** Asks the policy; throws a refusal (`not_found` for what one may not see). */
  admit(viewer: Viewer, id: string): Promise<void>;
  /** The heads of these, in one statement. What is gone is left out. */
  heads(ids: readonly string[]): Promise<Head[]>;
  /** Something to do at every beat for the channels this process has listeners on, such as presence. */
  beat?(ids: readonly string[]): Promise<void>;
  /** A socket has entered. */
  entered?(socketId: string, id: string, viewer: Viewer): Promise<void>;
  /** A socket left or was put out. */
  left?(socketId: string, id: string): Promise<void>;
}

export const channelOf = (prefix: ChannelKind['prefix'] | 'person', id: string): Channel => `${prefix}:${id}`;
