/** Figures of one round, by name; units are in the names. */
export type Figures = Record<string, number>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
};

/** The value that `share` (0 to 1) of the values do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

/**
 * Runs the sides in turn, `rounds` times, so that whatever else the machine does falls on all of them; the order turns
 * around with every round. Gives the median of each figure of each side.
 */
export async function inTurn<Side extends string>(
  rounds: number,
  sides: Record<Side, () => Promise<Figures>>,
): Promise<Record<Side, Figures>> {
  const names = Object.keys(sides) as Side[];
  const seen = new Map<Side, Figures[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      seen.get(name)?.push(await sides[name]());
    }
  }
  const medians = (figures: Figures[]): Figures =>
    Object.fromEntries(
      Object.keys(figures[0] ?? {}).map((key) => [
        key,
        median(figures.map((figure) => figure[key] ?? Number.NaN)),
      ]),
    );
  return Object.fromEntries(names.map((name) => [name, medians(seen.get(name) ?? [])])) as Record<
    Side,
    Figures
  >;
}
