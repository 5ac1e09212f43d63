import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../db/reader.js';

/** A place where something is written, fit to be seen by whoever asked. */
export interface DescribedPlace {
  /** Of the thread, the space or the session. */
  title: string;
  /** Where one goes on writing: a path of the web. */
  path: string;
}

/** What a feature knows of the places where its drafts are written. */
export interface DraftPlaceSource {
  /** First words of the places' names: `thread` of `thread:<id>:reply`. */
  readonly kinds: readonly string[];
  /** Those of these places that the viewer may still see, in one statement. */
  describe(
    reader: Reader,
    viewer: Viewer,
    places: readonly { place: string; kind: string; id: string }[],
  ): Promise<Map<string, DescribedPlace>>;
}
