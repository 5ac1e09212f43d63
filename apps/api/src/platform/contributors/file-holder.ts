import type { Reader } from '../db/reader.js';
import type { Viewer } from '../access/viewer.js';

/** A kind of thing that files stand in, with its own rule of who sees them beside the audience's. */
export interface FileHolder {
  readonly name: 'post' | 'picture' | 'story';
  /** For how many seconds a browser may show it again without asking; asked each time where this is left out. */
  readonly keptFor?: number;
  /** What the file is called where it stands; null where this viewer may not see that, or it stands there no more. */
  nameOf(reader: Reader, viewer: Viewer, fileId: string): Promise<string | null>;
}

/** What may still need a file that stands nowhere: a text that somebody has begun. */
export interface FileKeeper {
  /** Whether something this person has begun names the file. */
  keeps(reader: Reader, personId: string, fileId: string): Promise<boolean>;
}
