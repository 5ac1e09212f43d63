import { useApolloClient, useMutation } from '@apollo/client/react';
import type { RunAct } from '@hearth/shared';
import { useCallback, useRef, useState } from 'react';
import {
  ProtocolActDocument,
  RoomProtocolDocument,
  type ProtocolRunFragment,
} from '../../gql/room-beside/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { newId } from '../../platform/ids/new-id.js';
import { takeRun } from './room.cache.js';

export interface ProtocolActs {
  /** Presses; while an answer is waited for, nothing. The same again after a failure is the same press. */
  press: (act: RunAct) => void;
  busy: boolean;
  /** Why the last press did nothing; `conflict` where someone else was quicker. */
  trouble: Trouble | null;
}

/** Moves the protocol of a room. Nothing is drawn ahead of the server's answer: everyone is in the same step. */
export function useProtocolAct(
  sessionId: string,
  run: ProtocolRunFragment,
  /** One may not any more, or the room has closed: ask how things stand. */
  look: () => void,
): ProtocolActs {
  const client = useApolloClient();
  // Not into the cache by itself: by the time of the answer a later state may be there.
  const [act] = useMutation(ProtocolActDocument, { fetchPolicy: 'no-cache' });
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ trouble: Trouble; version: number } | null>(null);
  const press = useRef({ key: '', id: '' });

  const take = useCallback(async () => {
    const { data } = await client.query({
      query: RoomProtocolDocument,
      variables: { sessionId },
      fetchPolicy: 'no-cache',
    });
    if (data?.room.protocol) takeRun(client.cache, data.room.protocol);
  }, [client, sessionId]);

  const send = async (what: RunAct) => {
    const { roomId, version } = run;
    const key = `${what} ${version}`;
    if (press.current.key !== key) press.current = { key, id: newId() };
    const { id } = press.current;
    setBusy(true);
    setFailed(null);
    try {
      const { data } = await act({ variables: { input: { id, roomId, act: what, version } } });
      if (data) takeRun(client.cache, data.protocolAct);
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble.code === 'conflict') await take().catch(() => undefined);
      else if (trouble.code !== 'offline' && trouble.code !== 'internal') look();
      setFailed({ trouble, version });
    } finally {
      setBusy(false);
    }
  };

  // Told until it moves again: what was overtaken is of no interest any more.
  const told = failed && Number(failed.trouble.params?.['version'] ?? failed.version);
  const trouble = failed && told !== null && run.version <= told ? failed.trouble : null;
  return {
    press: (what) => {
      if (!busy) void send(what);
    },
    busy,
    trouble,
  };
}
