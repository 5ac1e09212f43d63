import { useQuery } from '@apollo/client/react';
import { SendsMailDocument } from '../../gql/sign-in/graphql.js';

/** Can a link come by mail? Taken for granted until the house says no. */
export function useSendsMail(): boolean {
  const { data } = useQuery(SendsMailDocument, { context: { quiet: true } });
  return data?.sendsMail !== false;
}
