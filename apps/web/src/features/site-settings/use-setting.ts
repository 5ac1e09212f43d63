import { useApolloClient, useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react';
import { useEffect, useRef, useState } from 'react';
import {
  SiteSettingSaveDocument,
  SiteSettingsDocument,
  type SettingFragment,
  type SiteSettingSaveInput,
} from '../../gql/site-settings/graphql.js';
import { readDraft, watchDraft } from '../../platform/drafts/draft-store.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { wear } from './wear.js';

type Values = Record<string, string | number | boolean | null>;

export interface SettingForm<T extends Values> {
  fields: T;
  change: (some: Partial<T>) => void;
  /** Something was written here and not saved. */
  isChanged: boolean;
  busy: boolean;
  /** What was refused last, but for a conflict. */
  error: unknown;
  /** Someone else saved meanwhile: what stands is `setting`, which shows theirs. */
  isBehind: boolean;
  saved: 'saved' | 'usual' | null;
  save: () => Promise<void>;
  /** Back to what comes with the house. */
  toUsual: () => Promise<void>;
  /** Forgets what was written here for what stands. */
  takeTheirs: () => void;
}

/**
 * One setting being changed. What is written is kept as a draft, with the version it began from: two who save at once are told.
 * `of`: the fields of what stands; `inputOf`: what is sent.
 */
export function useSetting<T extends Values>(
  setting: SettingFragment,
  of: (setting: SettingFragment) => T,
  inputOf: (fields: T) => Omit<SiteSettingSaveInput, 'name' | 'version' | 'usual'>,
): SettingForm<T> {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const [send] = useMutation(SiteSettingSaveDocument);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState<SettingForm<T>['saved']>(null);
  const underWay = useRef(false);
  const stands = { ...of(setting), version: setting.version };
  const [start] = useState(stands);
  const { id: viewerId } = useViewer();
  const place = `site:${setting.name}`;
  const form = useDraftForm(place, start);
  // What was never written in shows what stands, whoever set it.
  const [isChanged, setWritten] = useState(form.wasKept);
  useEffect(
    () =>
      watchDraft(
        viewerId,
        place,
        (how) => {
          if (how === 'taken') setWritten(readDraft(viewerId, place) !== null);
        },
        false,
      ),
    [viewerId, place],
  );
  const fields = isChanged ? form.fields : stands;

  const act = async (
    input: Omit<SiteSettingSaveInput, 'name' | 'version'>,
    said: 'saved' | 'usual',
    version: number,
  ) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setError(null);
    setSaved(null);
    try {
      const { data } = await send({ variables: { input: { ...input, name: setting.name, version } } });
      if (data) wear(i18n, data.siteSettingSave);
      form.forget();
      setWritten(false);
      setSaved(said);
    } catch (refused) {
      const { code } = troubleOf(refused);
      setError(code === 'conflict' ? null : refused);
      // What the other wrote is shown beside it.
      if (code === 'conflict')
        await client
          .query({ query: SiteSettingsDocument, fetchPolicy: 'network-only' })
          .catch(() => undefined);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };

  const isBehind = isChanged && fields.version < setting.version;
  return {
    fields,
    change: (some) => {
      setSaved(null);
      setError(null);
      setWritten(true);
      form.change({ ...(isChanged ? {} : stands), ...some } as Partial<T & { version: number }>);
    },
    isChanged,
    busy,
    error,
    isBehind,
    saved,
    // Once theirs is on the screen, saving means mine.
    save: () =>
      act({ ...inputOf(fields), usual: false }, 'saved', isBehind ? setting.version : fields.version),
    toUsual: () => act({ usual: true }, 'usual', setting.version),
    takeTheirs: () => {
      form.forget();
      setWritten(false);
      setError(null);
    },
  };
}
