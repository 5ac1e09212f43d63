import { useMutation, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import {
  PushDeviceAddDocument,
  PushDeviceChangeDocument,
  PushDeviceRemoveDocument,
  PushSettingsDocument,
  type PushSettingsAllFragment,
} from '../../gql/inbox/graphql.js';
import { pushStanding, subscribe, unsubscribe, type PushStanding } from '../../platform/push/this-browser.js';

export type PushDevice = PushSettingsAllFragment['devices'][number];

export interface Push {
  settings: PushSettingsAllFragment | undefined;
  /** How this browser stands; null while it is asked. On: the house knows it, too. */
  standing: PushStanding | null;
  error: unknown;
  retry: () => void;
  /** Each resolves to whether it was done; turning on asks the person first. Rejects as a mutation, or as the browser does. */
  turnOn: () => Promise<boolean>;
  remove: (device: PushDevice) => Promise<boolean>;
  showKind: (device: PushDevice, showsKind: boolean) => Promise<boolean>;
}

/** Which devices are told at once, and whether this is one of them. */
export function usePush(): Push {
  const { data, error, refetch } = useQuery(PushSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const [add] = useMutation(PushDeviceAddDocument);
  const [change] = useMutation(PushDeviceChangeDocument);
  const [drop] = useMutation(PushDeviceRemoveDocument);
  const [browser, setBrowser] = useState<PushStanding | null>(null);
  const settings = data?.pushSettings;
  const publicKey = settings?.publicKey;

  const look = useCallback(async () => {
    if (publicKey !== undefined) setBrowser(await pushStanding(publicKey));
  }, [publicKey]);
  useEffect(() => {
    if (publicKey === undefined) return;
    let gone = false;
    const show = (standing: PushStanding) => void (gone || setBrowser(standing));
    pushStanding(publicKey).then(show, () => show({ is: 'off' }));
    return () => {
      gone = true;
    };
  }, [publicKey]);

  const known = settings?.devices.some(({ here }) => here) ?? false;
  return {
    settings,
    standing: browser?.is === 'on' && !known ? { is: 'off' } : browser,
    error: data ? null : (error ?? null),
    retry: () => void refetch().catch(() => undefined),
    turnOn: async () => {
      try {
        const input = publicKey === undefined ? null : await subscribe(publicKey);
        if (input) await add({ variables: { input } });
        return input !== null;
      } finally {
        await look();
      }
    },
    remove: async ({ id, here }) => {
      await drop({ variables: { id } });
      // The house tells it no more, whatever the browser does.
      if (here) await unsubscribe().catch(() => undefined);
      await look();
      return true;
    },
    showKind: async ({ id }, showsKind) => {
      await change({ variables: { input: { id, showsKind } } });
      return true;
    },
  };
}
