import type { ApolloClient } from '@apollo/client';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Area } from './areas.js';
import { loadWords } from './load-words.js';

/** The address one comes to. */
export interface Arrival {
  client: ApolloClient;
  /** Of the route's path. */
  params: Readonly<Record<string, string | undefined>>;
  hash: string;
}

/** What the file of a page exports. */
interface PageFile {
  default: ComponentType;
  /** Asks for what the page will show, before it is drawn and before it is known who is there. */
  ahead?: (arrival: Arrival) => void;
}

/** A page whose code and words come when it is first shown, or prepared. */
export type LazyPage = LazyExoticComponent<ComponentType> & {
  /** Begins to load it, and what it will show, before it is shown. */
  prepare: (arrival: Arrival) => void;
};

/** A page of a feature, loaded when first visited together with the words of its areas. */
export interface FeatureRoute {
  /** As in react-router: `/threads/:threadId`. */
  path: string;
  page: LazyPage;
  /** Fills the whole height without the page's own padding (the room). */
  full?: boolean;
}

/** `page: lazyPage(['forum'], () => import('./thread-page.js'))`, where that file exports its page as default. */
export function lazyPage(areas: readonly Area[], load: () => Promise<PageFile>): LazyPage {
  let coming: Promise<PageFile> | undefined;
  const fetchOnce = () => {
    coming ??= Promise.all([load(), loadWords(areas)]).then(
      ([page]) => page,
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  const prepare = (arrival: Arrival) => {
    // What fails here is tried again, and said, where the page is shown.
    const ignored = () => undefined;
    load().then((page) => page.ahead?.(arrival), ignored);
    fetchOnce().catch(ignored);
  };
  return Object.assign(lazy(fetchOnce), { prepare });
}
