import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { MentionPeopleDocument } from '../../gql/forum/graphql.js';
import type { FindPeople } from '../../platform/mentions/use-mentions.js';

/** The people of a space, by name; undefined where there is none whose people could be named. */
export function useReaders(spaceId: string | undefined): FindPeople | undefined {
  const client = useApolloClient();
  const find = useCallback<FindPeople>(
    async (named) => {
      const variables = { spaceId: spaceId ?? '', named };
      const { data } = await client.query({ query: MentionPeopleDocument, variables });
      return data?.space.people ?? [];
    },
    [client, spaceId],
  );
  return spaceId === undefined ? undefined : find;
}
