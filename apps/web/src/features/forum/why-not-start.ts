import type { SpaceKeptFragment } from '../../gql/forum/graphql.js';
import type { WordId } from '../../platform/i18n/areas.js';

/** Why the reader starts no thread in a space that says so. */
export const whyNotStart = ({ archived, starters }: SpaceKeptFragment): WordId => {
  if (archived) return 'forum.space.archivedWhy';
  return starters === 'KEEPERS' ? 'forum.space.keepersWhy' : 'forum.space.readOnlyWhy';
};
