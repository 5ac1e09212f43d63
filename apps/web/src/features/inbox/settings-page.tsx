import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect, Radio } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  NotificationSettingsDocument,
  NotificationSettingsSaveDocument,
  type NotificationKind,
  type NotificationPreset,
  type NotificationSettingsAllFragment,
  type NotificationSettingsSaveInput,
} from '../../gql/inbox/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { PushFields } from './push-fields.js';
import { Pause, QuietHours } from './quiet-fields.js';
import classes from './inbox.module.css';

const PRESETS: readonly NotificationPreset[] = ['ALL', 'CONCERNS_ME', 'URGENT'];
const KINDS: readonly NotificationKind[] = [
  'THREAD_REPLY',
  'SESSION_SCHEDULED',
  'SESSION_CHANGED',
  'SESSION_CANCELED',
  'SESSION_REMINDER',
];

interface KindsProps {
  settings: NotificationSettingsAllFragment;
  onSave: (input: NotificationSettingsSaveInput) => void;
}

/** A word about each kind, which goes before the preset. */
function Kinds({ settings, onSave }: KindsProps) {
  const { t } = useWords();
  return (
    <Stack>
      {KINDS.map((kind) => {
        const chosen = settings.mail.find((one) => one.kind === kind);
        return (
          <NativeSelect
            key={kind}
            label={t(`inbox.kind.${kind}`)}
            value={chosen ? (chosen.on ? 'on' : 'off') : ''}
            data={[
              { value: '', label: t('inbox.quiet.asAbove') },
              { value: 'on', label: t('inbox.quiet.always') },
              { value: 'off', label: t('inbox.quiet.never') },
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onSave({ mail: [{ kind, on: value === '' ? null : value === 'on' }] });
            }}
          />
        );
      })}
    </Stack>
  );
}

/** When and of what one is written to. Each choice is kept when it is made. */
export default function SettingsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { email } = useViewer();
  const { data, error, refetch } = useQuery(NotificationSettingsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [save, { error: refused, loading }] = useMutation(NotificationSettingsSaveDocument);
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const settings = data?.notificationSettings;

  const onSave = (input: NotificationSettingsSaveInput) => {
    if (!settings) return;
    setSaved(false);
    // Shown as chosen at once.
    const changes = input.mail ?? [];
    const mail = [
      ...settings.mail.filter((one) => changes.every(({ kind }) => kind !== one.kind)),
      ...changes.flatMap(({ kind, on }) =>
        typeof on === 'boolean' ? [{ __typename: 'NotificationMailChoice' as const, kind, on }] : [],
      ),
    ];
    const preset = input.preset ?? settings.preset;
    const optimisticResponse = { notificationSettingsSave: { ...settings, ...input, preset, mail } };
    save({ variables: { input }, optimisticResponse }).then(
      () => {
        setSaved(true);
        announce(t('inbox.quiet.saved'));
      },
      // Shown below; the choice goes back to what is kept.
      () => undefined,
    );
  };

  return (
    <Column>
      <div>
        <Link to="/inbox" className={classes.back}>
          {t('inbox.title')}
        </Link>
        <PageTitle title={t('inbox.quiet.title')} />
        <p className="quiet">{t('inbox.quiet.what', { email })}</p>
      </div>
      {error && !settings ? (
        <ErrorState what={t('inbox.quiet.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!settings && !error ? <Skeletons count={3} height={160} /> : null}
      {saved && !loading ? <p>{t('inbox.quiet.saved')}</p> : null}
      {refused ? (
        <p role="alert" className={classes.trouble}>
          {say(refused)}
        </p>
      ) : null}
      {settings ? (
        <>
          {settings.addressStopped ? (
            <p className={classes.trouble}>{t('inbox.quiet.stopped', { email })}</p>
          ) : null}
          <Card labelledBy="how-much">
            <h2 id="how-much">{t('inbox.quiet.howMuch')}</h2>
            <Radio.Group
              aria-labelledby="how-much"
              value={settings.preset}
              onChange={(value) => onSave({ preset: PRESETS.find((one) => one === value) })}
            >
              <Stack>
                {PRESETS.map((preset) => (
                  <Radio
                    key={preset}
                    value={preset}
                    label={t(`inbox.preset.${preset}`)}
                    description={t(`inbox.presetWhat.${preset}`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          </Card>
          <Card labelledBy="when">
            <h2 id="when">{t('inbox.quiet.when')}</h2>
            <QuietHours settings={settings} onSave={onSave} />
            <Pause settings={settings} onSave={onSave} />
          </Card>
          <Card labelledBy="of-what">
            <h2 id="of-what">{t('inbox.quiet.ofWhat')}</h2>
            <Kinds settings={settings} onSave={onSave} />
          </Card>
          <PushFields />
        </>
      ) : null}
    </Column>
  );
}
