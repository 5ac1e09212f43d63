import type { Stretch } from './finding.js';

/** One edit of a text: what stood from `start` to `end` was replaced by `put` code units. */
export interface Edit extends Stretch {
  put: number;
}

/** The smallest single edit that makes one text of the other. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1;
  return { start, end: before.length - same, put: after.length - same - start };
}

/** Where a stretch stands after an edit; null where the edit changed it. */
export function moved({ start, end }: Stretch, edit: Edit): Stretch | null {
  if (end <= edit.start) return { start, end };
  if (start < edit.end) return null;
  const by = edit.put - (edit.end - edit.start);
  return { start: start + by, end: end + by };
}
