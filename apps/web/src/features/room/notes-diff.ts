/** What was done to a text between two looks at it: so many characters out at a place, these in. Units of UTF-16. */
export interface TextChange {
  at: number;
  removed: number;
  inserted: string;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/**
 * The one change that leads from `before` to `after`; null where they are the same. `caret` is where the caret stands now: of
 * equal letters those before it are the ones just typed. A character of two units is never cut in half.
 */
export function changeOf(before: string, after: string, caret: number = after.length): TextChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let tail = 0;
  const upTo = Math.min(most, Math.max(0, after.length - caret));
  while (tail < upTo && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  let at = 0;
  while (at < most - tail && before[at] === after[at]) at += 1;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (at > 0 && isHigh(before.charCodeAt(at - 1))) at -= 1;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail -= 1;
  return { at, removed: before.length - at - tail, inserted: after.slice(at, after.length - tail) };
}

/** Where a place in a text is once others have changed it, by what Yjs says they did. */
export function placeAfter(
  place: number,
  delta: readonly { retain?: number; insert?: unknown; delete?: number }[],
): number {
  let moved = place;
  let at = 0;
  for (const { retain, insert, delete: gone } of delta) {
    if (retain !== undefined) at += retain;
    else if (typeof insert === 'string') {
      if (at < moved) moved += insert.length;
      at += insert.length;
    } else if (gone !== undefined && at < moved) moved = Math.max(at, moved - gone);
    if (at >= moved && retain !== undefined) break;
  }
  return moved;
}
