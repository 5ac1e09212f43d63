import { mayRead, type Viewer } from '../../platform/access/viewer.js';
import { canReview } from '../../platform/contributors/flaggable.js';

/** What the rules ask about a file. */
export interface FileFacts {
  /** What kind of thing it stands in; null while it stands nowhere. */
  holder: string | null;
  /** The audience of what it stands in; null while it stands nowhere, and where what it stands in has none (a profile). */
  audienceId: string | null;
  /** The viewer brought it, and it stands nowhere yet. */
  brought: boolean;
}

/**
 * What stands nowhere is seen by whoever brought it; what stands somewhere, by the audience of that and by whoever reviews what
 * was flagged, if what it stands in shows it to them as well. Where that has no audience it alone says who sees it.
 */
export const canSeeFile = (viewer: Viewer, file: FileFacts): boolean =>
  file.audienceId === null
    ? file.brought || file.holder !== null
    : mayRead(viewer, file.audienceId) || canReview(viewer);
