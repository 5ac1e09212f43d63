import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { AccessRequestSaveDocument } from '../../gql/joining/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { emptyForm, forgetKept, inputOf, isAddress, keep, readKept, type Kept } from './request-kept.js';

/** One stops writing for so long before the server is given what is there, in milliseconds. */
const QUIET = 1_500;

/** A request being written: kept in this browser at once, and on the server as soon as there is an address. */
export function useRequest() {
  const { locale } = useWords();
  const { zone } = useTime();
  const [kept, setKept] = useState<Kept>(() => readKept() ?? emptyForm());
  const [found] = useState(kept.changedAt > 0);
  /** Instant of the last save, and what was saved. */
  const [saved, setSaved] = useState<{ at: string; changedAt: number } | null>(null);
  const [failed, setFailed] = useState<number | null>(null);
  const [save] = useMutation(AccessRequestSaveDocument);
  const latest = useRef({ kept, locale, zone });
  useEffect(() => {
    latest.current = { kept, locale, zone };
  });

  const set = (next: Kept) => {
    keep(next);
    setKept(next);
  };
  const change = (some: Partial<Kept>) => set({ ...kept, ...some, changedAt: Date.now() });
  const startOver = () => {
    forgetKept();
    setKept(emptyForm());
    setSaved(null);
  };

  const { changedAt, sent, email } = kept;
  const writes = !sent && changedAt > 0 && isAddress(email);
  useEffect(() => {
    if (!writes) return undefined;
    const timer = setTimeout(() => {
      const now = latest.current;
      save({ variables: { input: inputOf(now.kept, now.locale, now.zone) } }).then(
        ({ data }) => data && setSaved({ at: data.accessRequestSave.savedAt, changedAt }),
        () => setFailed(changedAt),
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [writes, changedAt, save]);

  const input = () => inputOf(kept, locale, zone);
  const standing =
    saved?.changedAt === changedAt ? ('saved' as const) : failed === changedAt ? ('here' as const) : null;
  return { kept, change, set, startOver, input, found, savedAt: saved?.at ?? null, standing };
}
export type Writing = ReturnType<typeof useRequest>;
