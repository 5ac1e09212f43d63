import { useMutation } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { SpacesOrderDocument, type SpaceArrangedFragment } from '../../gql/forum/graphql.js';

export interface SpaceOrder {
  /** In the order that was chosen last, told or not. */
  standing: SpaceArrangedFragment[];
  /** Puts one at a place, from 0. Rejects where it was not kept: then the order is the server's again. */
  move: (id: string, to: number) => Promise<void>;
}

/** The order of a place's spaces: shown at once, told one after the other, so that the last holds. */
export function useSpaceOrder(placeId: string, spaces: readonly SpaceArrangedFragment[]): SpaceOrder {
  const [tell] = useMutation(SpacesOrderDocument);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const way = useRef<Promise<unknown>>(Promise.resolve());
  const told = useRef(0);
  const rank = (id: string) => {
    const at = chosen?.indexOf(id) ?? -1;
    return at < 0 ? spaces.length : at;
  };
  const standing = spaces
    .filter(({ archived }) => !archived)
    .sort((one, other) => rank(one.id) - rank(other.id));
  const now = standing.map(({ id }) => id);
  const move = useCallback(
    async (id: string, to: number) => {
      const ids = now.filter((one) => one !== id);
      ids.splice(to, 0, id);
      setChosen(ids);
      told.current += 1;
      const mine = told.current;
      const sent = way.current.then(() => tell({ variables: { input: { placeId, ids } } }));
      way.current = sent.catch(() => undefined);
      try {
        await sent;
      } finally {
        if (told.current === mine) setChosen(null);
      }
    },
    [now, placeId, tell],
  );
  return { standing, move };
}
