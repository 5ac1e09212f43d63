import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Area } from './areas.js';
import { loadWords } from './load-words.js';

/** A page whose code and words come when it is first shown, or prepared. */
export type LazyPage = LazyExoticComponent<ComponentType> & {
  /** Begins to load it before it is shown. */
  prepare: () => void;
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
export function lazyPage(areas: readonly Area[], load: () => Promise<{ default: ComponentType }>): LazyPage {
  let coming: Promise<{ default: ComponentType }> | undefined;
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
  const prepare = () => {
    // What fails here is tried again, and said, where the page is shown.
    fetchOnce().catch(() => undefined);
  };
  return Object.assign(lazy(fetchOnce), { prepare });
}
