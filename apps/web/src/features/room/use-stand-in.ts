import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  RoomMayStandInDocument,
  RoomStandInDocument,
  RoomStandInEndDocument,
  type RoomLeadFragment,
  type RoomQuery,
} from '../../gql/room/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { takeLead } from './turns.cache.js';

/** While nobody who leads is seen, one asks so often whether one may stand in, in milliseconds. */
const ASK_EVERY = 20_000;

export interface StandIn {
  /** The line of everyone who runs the session has dropped, and one is there to stand in. */
  may: boolean;
  begin: () => void;
  end: () => void;
  busy: boolean;
  trouble: Trouble | null;
}

/** Standing in for those who facilitate. The server alone says whether they are away for long enough. */
export function useStandIn(sessionId: string, room: RoomQuery['room'], look: () => void): StandIn {
  const client = useApolloClient();
  const { facilitators, acting } = room.lead;
  const leading = new Set([...facilitators, ...(acting ? [acting] : [])].map(({ id }) => id));
  const led = !room.open || room.people.some(({ id }) => leading.has(id));
  const asked = useQuery(RoomMayStandInDocument, {
    variables: { sessionId },
    skip: led,
    fetchPolicy: 'no-cache',
    pollInterval: ASK_EVERY,
  });
  const [begin] = useMutation(RoomStandInDocument, { fetchPolicy: 'no-cache' });
  const [end] = useMutation(RoomStandInEndDocument, { fetchPolicy: 'no-cache' });
  const [busy, setBusy] = useState(false);
  // Told until someone else leads: then it is of no interest any more.
  const [failed, setFailed] = useState<{ trouble: Trouble; rev: number } | null>(null);

  const send = async (work: () => Promise<RoomLeadFragment | undefined>) => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    try {
      const lead = await work();
      if (lead) takeLead(client.cache, lead);
    } catch (error) {
      setFailed({ trouble: troubleOf(error), rev: room.lead.rev });
      look();
    } finally {
      setBusy(false);
    }
  };
  const variables = { roomId: room.id };
  return {
    may: !led && asked.data?.room.mayStandIn === true,
    begin: () => void send(async () => (await begin({ variables })).data?.roomStandIn),
    end: () => void send(async () => (await end({ variables })).data?.roomStandInEnd),
    busy,
    trouble: failed?.rev === room.lead.rev ? failed.trouble : null,
  };
}
