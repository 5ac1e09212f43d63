import { useQuery } from '@apollo/client/react';
import { MyDataDocument } from '../../gql/my-data/graphql.js';
import { GoingCard } from './going-card.js';

/** That one's account is about to be deleted, beside what else one set; nothing where it is not. */
export function GoingNotice() {
  const { data } = useQuery(MyDataDocument, { fetchPolicy: 'cache-and-network' });
  const erasure = data?.myData.erasure;
  if (!erasure) return null;
  return (
    <GoingCard
      erasure={erasure}
      // The pressed button is gone: one goes on at the top.
      onKept={() => setTimeout(() => document.querySelector('h1')?.focus())}
    />
  );
}
