import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  BreakoutMoveDocument,
  BreakoutsCallBackDocument,
  BreakoutsCloseDocument,
  BreakoutsMakeDocument,
  RoomBreakoutsDocument,
  type BreakoutsLineFragment,
  type BreakoutsMakeInput,
} from '../../gql/room-beside/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { takeBreakouts } from './breakouts.cache.js';

export interface BreakoutActs {
  /** Resolves to whether it was done. */
  make: (input: Omit<BreakoutsMakeInput, 'id' | 'roomId'>) => Promise<boolean>;
  move: (personId: string, to: string) => void;
  callBack: (version: number) => void;
  close: (version: number) => void;
}

/** What whoever runs the session does with small rooms. Nothing is drawn ahead of the server's answer. */
export function useBreakoutActs(
  sessionId: string,
  roomId: string,
  look: () => void,
): { acts: BreakoutActs; busy: boolean; trouble: string | null } {
  const client = useApolloClient();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** The same again after a failure is the same press. */
  const press = useRef({ key: '', id: '' });

  const idOf = (key: string) => {
    if (press.current.key !== key) press.current = { key, id: newId() };
    return press.current.id;
  };
  const run = async (act: () => Promise<BreakoutsLineFragment | undefined>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTrouble(null);
    try {
      const line = await act();
      if (line) takeBreakouts(client.cache, line);
      press.current = { key: '', id: '' };
      return true;
    } catch (error) {
      const why = troubleOf(error);
      const few = why.fields?.some(({ rule }) => rule === 'too_few');
      setTrouble(why.code === 'conflict' ? t('breakouts.movedOn') : few ? t('breakouts.tooFew') : say(why));
      if (why.code === 'conflict') {
        const { data } = await client
          .query({ query: RoomBreakoutsDocument, variables: { sessionId }, fetchPolicy: 'no-cache' })
          .catch(() => ({ data: undefined }));
        if (data?.room.breakouts) takeBreakouts(client.cache, data.room.breakouts);
      } else if (why.code === 'room_closed' || why.code === 'not_allowed') look();
      return false;
    } finally {
      setBusy(false);
    }
  };
  const fetchPolicy = 'no-cache' as const;
  const acts: BreakoutActs = {
    make: (how) =>
      run(async () => {
        const input = { ...how, roomId, id: idOf(JSON.stringify(how)) };
        return (await client.mutate({ mutation: BreakoutsMakeDocument, variables: { input }, fetchPolicy }))
          .data?.breakoutsMake;
      }),
    move: (personId, to) =>
      void run(async () => {
        const input = { roomId, personId, to, id: newId() };
        return (await client.mutate({ mutation: BreakoutMoveDocument, variables: { input }, fetchPolicy }))
          .data?.breakoutMove;
      }),
    callBack: (version) =>
      void run(async () => {
        const input = { roomId, version, id: idOf(`back ${version}`) };
        return (
          await client.mutate({ mutation: BreakoutsCallBackDocument, variables: { input }, fetchPolicy })
        ).data?.breakoutsCallBack;
      }),
    close: (version) =>
      void run(async () => {
        const input = { roomId, version, id: idOf(`close ${version}`) };
        return (await client.mutate({ mutation: BreakoutsCloseDocument, variables: { input }, fetchPolicy }))
          .data?.breakoutsClose;
      }),
  };
  return { acts, busy, trouble };
}
