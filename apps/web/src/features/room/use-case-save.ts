import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CaseCardKeepDocument,
  CaseCardOfRoomDocument,
  CaseCardSaveDocument,
  CaseCardShowDocument,
  CaseCardWithdrawDocument,
  type CaseCardSaveInput,
  type CaseCardWholeFragment,
  type CasePart,
} from '../../gql/room-beside/graphql.js';
import { troubleOf, type Trouble } from '../../platform/errors/trouble.js';

type Whole = CaseCardWholeFragment;

export interface CaseActs {
  busy: boolean;
  trouble: Trouble | null;
  forgetTrouble: () => void;
  /** Each answers what is stored now; null where it was refused, or while another is under way. */
  save: (input: CaseCardSaveInput) => Promise<Whole | null>;
  show: (part: CasePart) => Promise<Whole | null>;
  keep: (days: number) => Promise<Whole | null>;
  withdraw: () => Promise<Whole | null>;
}

/** What one does with a session's case. After a conflict what the other wrote is fetched. */
export function useCaseSave(sessionId: string): CaseActs {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [save] = useMutation(CaseCardSaveDocument);
  const [show] = useMutation(CaseCardShowDocument);
  const [keep] = useMutation(CaseCardKeepDocument);
  const [withdraw] = useMutation(CaseCardWithdrawDocument);

  const act = async (work: () => Promise<Whole | undefined>): Promise<Whole | null> => {
    if (busy) return null;
    setBusy(true);
    setTrouble(null);
    try {
      return (await work()) ?? null;
    } catch (error) {
      const refused = troubleOf(error);
      setTrouble(refused);
      if (refused.code !== 'offline') {
        await client
          .query({
            query: CaseCardOfRoomDocument,
            variables: { sessionId },
            fetchPolicy: 'network-only',
          })
          .catch(() => undefined);
      }
      return null;
    } finally {
      setBusy(false);
    }
  };
  return {
    ...{ busy, trouble, forgetTrouble: () => setTrouble(null) },
    save: (input) => act(async () => (await save({ variables: { input } })).data?.caseCardSave),
    show: (part) =>
      act(async () => (await show({ variables: { input: { sessionId, part } } })).data?.caseCardShow),
    keep: (days) =>
      act(async () => (await keep({ variables: { input: { sessionId, days } } })).data?.caseCardKeep),
    withdraw: () => act(async () => (await withdraw({ variables: { sessionId } })).data?.caseCardWithdraw),
  };
}
