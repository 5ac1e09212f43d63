import { useApolloClient, useMutation } from '@apollo/client/react';
import type { TurnAct } from '@hearth/shared';
import { useCallback, useRef, useState } from 'react';
import { RoomTurnsNowDocument, TurnActDocument, type RoomTurnsFragment } from '../../gql/room/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { newId } from '../../platform/ids/new-id.js';
import { takeTurns } from './turns.cache.js';

/** What one does for oneself holds whatever happened meanwhile. */
const OWN: ReadonlySet<TurnAct> = new Set(['RAISE', 'LOWER', 'PASS']);

export interface TurnActs {
  /** Presses; while an answer is waited for, nothing. The same again after a failure is the same press. */
  press: (act: TurnAct, personId?: string) => void;
  busy: boolean;
  /** Why the last press did nothing; `conflict` where someone else was quicker. */
  trouble: Trouble | null;
}

/** Raises hands, gives the floor. Nothing is drawn ahead of the server's answer: everyone sees the same turn. */
export function useTurnAct(
  sessionId: string,
  roomId: string,
  turns: RoomTurnsFragment | null | undefined,
  /** One may not any more, or the room has closed: ask how things stand. */
  look: () => void,
): TurnActs {
  const client = useApolloClient();
  // Not into the cache by itself: by the time of the answer a later state may be there.
  const [act] = useMutation(TurnActDocument, { fetchPolicy: 'no-cache' });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ trouble: Trouble; version: number } | null>(null);
  const last = useRef({ key: '', id: '' });
  const version = turns?.version ?? 0;

  const take = useCallback(async () => {
    const { data } = await client.query({
      query: RoomTurnsNowDocument,
      variables: { sessionId },
      fetchPolicy: 'no-cache',
    });
    if (data?.room.turns) takeTurns(client.cache, data.room.turns);
  }, [client, sessionId]);

  const send = async (what: TurnAct, personId?: string) => {
    const key = `${what} ${personId ?? ''} ${version}`;
    if (last.current.key !== key) last.current = { key, id: newId() };
    setBusy(true);
    setFailed(null);
    try {
      const own = OWN.has(what);
      const { data } = await act({
        variables: {
          input: {
            ...{ id: last.current.id, roomId, act: what },
            ...(personId === undefined ? {} : { personId }),
            ...(own ? {} : { version }),
          },
        },
      });
      if (data) takeTurns(client.cache, data.turnAct);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.code === 'conflict' || trouble.code === 'invalid') await take().catch(() => undefined);
      else if (trouble.code !== 'offline' && trouble.code !== 'internal') look();
      setFailed({ trouble, version });
    } finally {
      setBusy(false);
    }
  };

  // Told until it moves again: what was overtaken is of no interest any more.
  const told = failed && Number(failed.trouble.params?.['version'] ?? failed.version);
  const trouble = failed && told !== null && version <= told ? failed.trouble : null;
  return {
    press: (what, personId) => {
      if (!busy) void send(what, personId);
    },
    busy,
    trouble,
  };
}
