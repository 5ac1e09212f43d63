import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { useMutation, useQuery } from '@apollo/client/react';
import { Radio } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  NotificationSettingsDocument,
  NotificationSettingsSaveDocument,
  type NotificationPreset,
  type NotificationSettingsSaveInput,
} from '../../gql/inbox/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { reviews, useViewer } from '../../platform/sign-in/viewer-context.js';
import { useTime } from '../../platform/time/use-time.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { BreakFields } from './break-fields.js';
import { DigestFields } from './digest-fields.js';
import { KindChoices } from './kind-choices.js';
import { PushFields } from './push-fields.js';
import { Pause, QuietHours } from './quiet-fields.js';
import { ReminderFields } from './reminder-fields.js';
import { settingsWith } from './settings-fields.js';
import classes from './inbox.module.css';

const PRESETS: readonly NotificationPreset[] = ['ALL', 'CONCERNS_ME', 'URGENT'];
/** When and of what one is written to. Each choice is kept when it is made. */
export default function SettingsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const viewer = useViewer();
  const { email } = viewer;
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
    const optimisticResponse = { notificationSettingsSave: settingsWith(settings, input) };
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
            {settings.awayUntil ? (
              <p>
                {t('inbox.quiet.away', { when: time.day(settings.awayUntil) })}{' '}
                <Link to="/me/stay">{t('inbox.quiet.awayLink')}</Link>
              </p>
            ) : null}
            <QuietHours settings={settings} onSave={onSave} />
            <Pause settings={settings} onSave={onSave} />
          </Card>
          <Card labelledBy="more">
            <h2 id="more">{t('inbox.quiet.more')}</h2>
            <div>
              <DigestFields settings={settings} onSave={onSave} />
              <KindChoices settings={settings} onSave={onSave} reviews={reviews(viewer)} />
              <ReminderFields settings={settings} onSave={onSave} />
              <BreakFields settings={settings} onSave={onSave} />
            </div>
            <p>
              {t('inbox.quiet.calendarsWhat')} <Link to="/calendars">{t('inbox.quiet.calendars')}</Link>
            </p>
          </Card>
          <PushFields />
        </>
      ) : null}
    </Column>
  );
}
