/** Someone to be put into a group. */
export interface Grouped {
  id: string;
  /** Null where none is known: then they are nobody's neighbor. */
  organizationId: string | null;
}

/** A number from 0 up to 1, again and again; the same for the same seed. */
function chances(seed: string): () => number {
  let state = 2_166_136_261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffled<T>(all: readonly T[], chance: () => number): T[] {
  const mixed = [...all];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/**
 * People in groups of about `size`, by chance, the same for the same seed. Who is left over is spread among the others: nobody
 * is alone, unless there is but one. `apart`: people of one organization are in different groups as far as that goes.
 */
export function groupPeople(
  people: readonly Grouped[],
  { size, seed, apart }: { size: number; seed: string; apart: boolean },
): string[][] {
  const chance = chances(seed);
  const inOrder = shuffled(
    [...people].sort((a, b) => (a.id < b.id ? -1 : 1)),
    chance,
  );
  const count = Math.max(1, Math.min(Math.round(people.length / size), Math.floor(people.length / 2)));
  const dealt = apart ? byOrganization(inOrder) : inOrder;
  const groups = Array.from({ length: count }, (): string[] => []);
  // Dealt like cards: those of one organization follow each other, so they land in one group after the next.
  dealt.forEach(({ id }, at) => groups[at % count]?.push(id));
  return groups;
}

/** Those of the largest organization first, each organization together. */
function byOrganization(people: readonly Grouped[]): Grouped[] {
  const organizations = Map.groupBy(people, ({ id, organizationId }) => organizationId ?? id);
  return [...organizations.values()].sort((a, b) => b.length - a.length).flat();
}
