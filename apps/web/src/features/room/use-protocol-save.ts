import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ProtocolOfSessionDocument,
  ProtocolSaveDocument,
  type ProtocolRunFragment,
  type ProtocolSaveInput,
} from '../../gql/room-beside/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';
import { contentOf } from './protocol-fields.js';
import { takeRun } from './room.cache.js';

type Run = ProtocolRunFragment | null;

export interface ProtocolSaves {
  /** The session's protocol as far as it is known here, without steps where there is none. */
  run: Run;
  busy: boolean;
  trouble: Trouble | null;
  /** Answers what is stored now; null where it was refused. `base`: what the form was made from. */
  save: (input: ProtocolSaveInput, base: string) => Promise<Run>;
  /** Nothing is said of the last try any more. */
  forgetTrouble: () => void;
}

/**
 * Stores a session's protocol. That it went on meanwhile is no conflict: what it says is the same. Where someone changed what
 * it says, theirs is fetched and `trouble` is a conflict.
 */
export function useProtocolSave(sessionId: string, fetched: Run): ProtocolSaves {
  const client = useApolloClient();
  const [run, setRun] = useState(fetched);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [mutate] = useMutation(ProtocolSaveDocument, { fetchPolicy: 'no-cache' });

  const store = async (input: ProtocolSaveInput): Promise<Run> => {
    const { data } = await mutate({ variables: { input } });
    const saved = data?.protocolSave ?? null;
    if (saved) takeRun(client.cache, saved);
    setRun(saved);
    return saved;
  };
  const read = async (): Promise<Run> => {
    const { data } = await client.query({
      query: ProtocolOfSessionDocument,
      variables: { sessionId },
      fetchPolicy: 'no-cache',
    });
    const now = data?.protocolOfSession ?? null;
    setRun(now);
    return now;
  };

  const save = async (input: ProtocolSaveInput, base: string): Promise<Run> => {
    if (busy) return null;
    setBusy(true);
    setTrouble(null);
    try {
      try {
        return await store(input);
      } catch (error) {
        const refused = troubleOf(error);
        if (refused.code !== 'conflict') throw error;
        const now = await read();
        if (contentOf(now) !== base) throw error;
        const version = now?.version ?? Number(refused.params?.['version'] ?? 0);
        return await store({ ...input, version });
      }
    } catch (error) {
      setTrouble(troubleOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, trouble, save, forgetTrouble: () => setTrouble(null) };
}
