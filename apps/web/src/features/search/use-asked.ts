import { useSearchParams } from 'react-router';
import type { SearchOrder } from '../../gql/search/graphql.js';

/** What is looked for; it stands in the address, so that going back finds it again. */
export interface Asked {
  words: string;
  /** A space's id, or ''. */
  spaceId: string;
  /** A person's id, or ''. */
  byPersonId: string;
  /** Only what is marked as a lesson. */
  lessons: boolean;
  order: SearchOrder;
}

/** What the address asks, and how to ask something else. */
export function useAsked(): [Asked, (change: Partial<Asked>) => void] {
  const [search, setSearch] = useSearchParams();
  const asked: Asked = {
    words: search.get('q') ?? '',
    spaceId: search.get('in') ?? '',
    byPersonId: search.get('by') ?? '',
    lessons: search.get('only') === 'lessons',
    order: search.get('order') === 'newest' ? 'NEWEST' : 'BEST',
  };
  const ask = (change: Partial<Asked>) => {
    const { words, spaceId, byPersonId, lessons, order } = { ...asked, ...change };
    const next = {
      q: words.trim(),
      in: spaceId,
      by: byPersonId,
      only: lessons ? 'lessons' : '',
      order: order === 'NEWEST' ? 'newest' : '',
    };
    setSearch(Object.entries(next).filter(([, value]) => value !== ''));
  };
  return [asked, ask];
}
