import type { ApolloCache } from '@apollo/client';
import type { Profile_OwnFragment } from '../../gql/profile/graphql.js';

/** One's picture beside one's name in the menu, at once. */
export function shownInMenu(cache: ApolloCache, { id, picture }: Profile_OwnFragment): void {
  cache.modify({
    id: `Viewer:${id}`,
    fields: { pictureId: () => picture?.smallId ?? null },
  });
}
