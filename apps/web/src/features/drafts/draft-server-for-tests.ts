import type { DraftWire } from './draft-sync.js';

export const AT = '2026-11-25T15:00:00.000Z';

/** The server's part, as `drafts.ts` there has it. */
export class Server {
  rows = new Map<string, { body: string | null; rev: number }>();
  rev = 0;
  isDown = false;
  asked: string[] = [];

  #store(place: string, body: string | null) {
    this.rev += 1;
    this.rows.set(place, { body, rev: this.rev });
    return this.rev;
  }

  #answer<T>(what: string, work: () => T): Promise<T> {
    this.asked.push(what);
    return this.isDown ? Promise.reject(new Error('The line is cut')) : Promise.resolve(work());
  }

  readonly wire: DraftWire = {
    keep: ({ place, body, base }) =>
      this.#answer(`keep ${place}`, () => {
        const now = this.rows.get(place);
        if (now?.body === body) return { __typename: 'DraftKept', rev: now.rev, other: null };
        if (now && now.body !== null && now.rev !== base) {
          const other = { __typename: 'Draft' as const, place, body: now.body, rev: now.rev, changedAt: AT };
          return { __typename: 'DraftKept', rev: now.rev, other };
        }
        return { __typename: 'DraftKept', rev: this.#store(place, body), other: null };
      }),
    forget: (place, base) =>
      this.#answer(`forget ${place}`, () => {
        const now = this.rows.get(place);
        if (!now || now.body === null || now.rev > base) return now?.rev ?? 0;
        return this.#store(place, null);
      }),
    changes: (after) =>
      this.#answer('changes', () => {
        const rows = [...this.rows].filter(([, { rev }]) => rev > after);
        return {
          __typename: 'DraftChanges',
          drafts: rows.flatMap(([place, { body, rev }]) =>
            body === null ? [] : [{ __typename: 'Draft' as const, place, body, rev, changedAt: AT }],
          ),
          gone: rows
            .filter(([, { body }]) => body === null)
            .map(([place, { rev }]) => ({ __typename: 'GoneDraft' as const, place, rev })),
          upTo: this.rev,
          more: false,
        };
      }),
  };
}
