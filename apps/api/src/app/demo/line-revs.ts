/** A post or a message: when it was added, and when it was changed for the last time. */
export interface LineTimes {
  addedAt: Date;
  changedAt: Date | null;
}

/**
 * Gives each change of a thread or room its `rev` in the order of time, as posting and editing live would have.
 * Returns each line's latest `rev`, the one at which it was added, and the counter at the end.
 */
export function lineRevs(lines: LineTimes[]): { revs: number[]; addedRevs: number[]; head: number } {
  const changes = lines.flatMap(({ addedAt, changedAt }, line) => [
    { line, at: addedAt.getTime() },
    ...(changedAt ? [{ line, at: changedAt.getTime() }] : []),
  ]);
  changes.sort((a, b) => a.at - b.at);
  const revs = lines.map(() => 0);
  const addedRevs = lines.map(() => 0);
  changes.forEach(({ line }, index) => {
    revs[line] = index + 1;
    addedRevs[line] ||= index + 1;
  });
  return { revs, addedRevs, head: changes.length };
}
