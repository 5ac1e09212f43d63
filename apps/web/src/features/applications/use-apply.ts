import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import {
  ApplySaveDocument,
  ApplyStatusOfDocument,
  type ApplyCallQuery,
} from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { sayShared } from '../../platform/shared-device/visitor-drafts.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { useTime } from '../../platform/time/use-time.js';
import { emptyForm, forgetKept, formOf, inputOf, isAddress, keep, readKept, type Kept } from './kept.js';

/** One stops writing for so long before the server is given what is there, in milliseconds. */
const QUIET = 1_500;

export type Call = ApplyCallQuery['applicationCall'];

/** An application being written: kept in this browser at once, and on the server as soon as there is an address. */
export function useApply(call: Call) {
  const { locale } = useWords();
  const { viewer } = useSignIn();
  const { zone } = useTime();
  const [kept, setKept] = useState<Kept>(
    () => readKept(call.id) ?? emptyForm(viewer && { name: viewer.person.name, email: viewer.email }),
  );
  const [found] = useState(kept.changedAt > 0);
  /** Instant of the last save, and what was saved. */
  const [saved, setSaved] = useState<{ at: string; changedAt: number } | null>(null);
  const [failed, setFailed] = useState<number | null>(null);
  const [save] = useMutation(ApplySaveDocument);
  const client = useApolloClient();
  const [isShared, setShared] = useState(knownAsShared);
  const latest = useRef({ kept, call, locale, zone });
  useEffect(() => {
    latest.current = { kept, call, locale, zone };
  });

  const set = (next: Kept) => {
    keep(call.id, next);
    setKept(next);
  };
  const change = (some: Partial<Kept>) => set({ ...kept, ...some, changedAt: Date.now() });
  const startOver = () => {
    forgetKept(call.id);
    setKept(emptyForm(viewer && { name: viewer.person.name, email: viewer.email }));
    setSaved(null);
  };

  /** What was sent is changed: where its words are no longer here, as they are with us. */
  const reopen = async () => {
    if (kept.changedAt > 0) return set({ ...kept, sent: false });
    const { secret } = kept;
    const { data } = await client.query({
      query: ApplyStatusOfDocument,
      variables: { secret },
      fetchPolicy: 'network-only',
    });
    if (data?.applicationStatus) set(formOf(data.applicationStatus, secret));
  };
  /** Whoever is signed in has said so where they signed in. */
  const shared = viewer
    ? null
    : {
        on: isShared,
        say: (on: boolean) => {
          sayShared(on);
          setShared(on);
          if (kept.changedAt > 0) keep(call.id, kept);
        },
      };

  const { changedAt, sent, email } = kept;
  const writes = call.open && !sent && changedAt > 0 && isAddress(email);
  useEffect(() => {
    if (!writes) return undefined;
    const timer = setTimeout(() => {
      const now = latest.current;
      save({ variables: { input: inputOf(now.kept, now.call, now.locale, now.zone) } }).then(
        ({ data }) => data && setSaved({ at: data.applicationSave.savedAt, changedAt }),
        () => setFailed(changedAt),
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [writes, changedAt, save]);

  const input = () => inputOf(kept, call, locale, zone);
  const standing =
    saved?.changedAt === changedAt ? ('saved' as const) : failed === changedAt ? ('here' as const) : null;
  return {
    ...{ kept, change, set, startOver, reopen, shared, input, found, standing },
    savedAt: saved?.at ?? null,
  };
}
export type Apply = ReturnType<typeof useApply>;
