import { useSearchParams } from 'react-router';
import type { ThreadNeed, ThreadView } from '../../gql/forum/graphql.js';
import { NEEDS } from './need-words.js';

export const VIEWS: readonly ThreadView[] = [
  'LATEST',
  'UNREAD',
  'UNANSWERED',
  'MINE',
  'FOLLOWED',
  'LESSONS',
  'ARCHIVED',
];

export interface ThreadFilter {
  view: ThreadView;
  tag: string | null;
  need: ThreadNeed | null;
}

/** The address of a list with some of the filter changed; what is as usual is left out. */
export function filterSearch({ view, tag, need }: ThreadFilter, usual: ThreadView | null = 'LATEST'): string {
  const search = new URLSearchParams();
  if (view !== usual) search.set('view', view.toLowerCase());
  if (tag !== null) search.set('tag', tag);
  if (need !== null) search.set('need', need.toLowerCase());
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** Which threads the address asks for; what it says in words unknown here is left out. */
export function useThreadFilter(): ThreadFilter & { asked: boolean } {
  const [search] = useSearchParams();
  const among = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const word = search.get(name)?.toUpperCase();
    return known.find((one) => one === word);
  };
  const view = among('view', VIEWS);
  const need = among('need', NEEDS);
  const tag = search.get('tag')?.trim();
  return {
    view: view ?? 'LATEST',
    need: need ?? null,
    tag: tag ? tag : null,
    asked: Boolean(view ?? need ?? tag),
  };
}
