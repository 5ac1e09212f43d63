import { useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import {
  PersonMuteDocument,
  PersonMutesDocument,
  RoomCareDocument,
  type PersonBitsFragment,
  type RoomMinuteBitsFragment,
  type RoomQuery,
} from '../../../gql/room/graphql.js';
import { useCareChanges } from './use-care-changes.js';

export type Minute = RoomMinuteBitsFragment;

/** How the viewer of a room looks after themselves, and whoever runs it after others. */
export interface RoomCare {
  sessionId: string;
  roomId: string;
  /** Those whom the viewer muted for themselves, and their ids. */
  mutedPeople: readonly PersonBitsFragment[];
  muted: ReadonlySet<string>;
  /** Mutes them for the viewer, or not any more. May reject. */
  mute: (personId: string, on: boolean) => Promise<void>;
  /** Those whose writing the viewer may pause, or whom they may put out: everyone but these; null where they may not. */
  spared: ReadonlySet<string> | null;
  minutes: readonly Minute[];
  takeMinute: (minute: Minute | undefined) => void;
  /** Steps out, having told of it or not. */
  minuteOut: () => void;
  /** Opens the way there. */
  needMinute: () => void;
}

const NONE: RoomCare = {
  sessionId: '',
  roomId: '',
  mutedPeople: [],
  muted: new Set(),
  mute: () => Promise.resolve(),
  spared: null,
  minutes: [],
  takeMinute: () => undefined,
  minuteOut: () => undefined,
  needMinute: () => undefined,
};

export const RoomCareContext = createContext<RoomCare>(NONE);

/** The care of the room one is in. */
export const useCare = (): RoomCare => useContext(RoomCareContext);

export interface CareOfRoom {
  care: RoomCare;
  /** The dialog is open in which one says that one needs a minute. */
  asking: boolean;
  stopAsking: () => void;
}

/** Everything about care in a room: kept in step with the server, and what is open on the screen. */
export function useRoomCare(
  sessionId: string,
  { id: roomId, open, can, session }: RoomQuery['room'],
  me: string,
  { look, onAsk, onOut }: { look: () => void; onAsk: () => void; onOut: (out: boolean) => void },
): CareOfRoom {
  const client = useApolloClient();
  const mutes = useQuery(PersonMutesDocument, { fetchPolicy: 'cache-first' });
  const mutedPeople = mutes.data?.personMutes ?? NONE.mutedPeople;
  const [minutes, setMinutes] = useState<readonly Minute[]>([]);
  const [asking, setAsking] = useState(false);

  const askCare = useCallback(async () => {
    const { data } = await client.query({
      query: RoomCareDocument,
      variables: { sessionId },
      fetchPolicy: 'no-cache',
    });
    if (data) setMinutes(data.roomCare.minutes);
  }, [client, sessionId]);
  const quietly = () => {
    if (open) askCare().catch(() => undefined);
  };
  useCareChanges(
    sessionId,
    () => {
      quietly();
      look();
    },
    // Nothing can wait for anyone else before they have asked.
    can.care ? quietly : undefined,
  );

  const mute = useCallback(
    async (personId: string, on: boolean) => {
      const { data } = await client.mutate({
        mutation: PersonMuteDocument,
        variables: { input: { personId, on } },
      });
      if (data)
        client.cache.writeQuery({ query: PersonMutesDocument, data: { personMutes: data.personMute } });
    },
    [client],
  );
  const takeMinute = useCallback((minute: Minute | undefined) => {
    if (minute) setMinutes((all) => [minute, ...all.filter(({ id }) => id !== minute.id)]);
  }, []);
  const minuteOut = useCallback(() => {
    setAsking(false);
    onOut(true);
  }, [onOut]);
  const needMinute = useCallback(() => {
    onAsk();
    setAsking(true);
  }, [onAsk]);
  const { facilitators } = session;
  const care = useMemo<RoomCare>(
    () => ({
      sessionId,
      roomId,
      mutedPeople,
      muted: new Set(mutedPeople.map(({ id }) => id)),
      mute,
      spared: can.care && open ? new Set([me, ...facilitators.map(({ id }) => id)]) : null,
      minutes,
      takeMinute,
      minuteOut,
      needMinute,
    }),
    [
      sessionId,
      roomId,
      mutedPeople,
      mute,
      can.care,
      open,
      me,
      facilitators,
      minutes,
      takeMinute,
      minuteOut,
      needMinute,
    ],
  );
  const stopAsking = useCallback(() => setAsking(false), []);
  return { care, asking, stopAsking };
}
