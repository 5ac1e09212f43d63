import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { NativeSelect, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { PreferencesSaveDocument, type PreferencesSaveInput } from '../../gql/shell/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { capital } from '../../platform/i18n/capital.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { letsIn, reviews, useViewer } from '../../platform/sign-in/viewer-context.js';
import { browserZone } from '../../platform/time/zone.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { PersonLine } from '../../ui/person-line.js';
import { MyNoticesLater } from '../shell/my-notices-later.js';
import { SiteFootLater } from '../shell/site-foot-later.js';
import { SignOutButton } from '../shell/sign-out-button.js';
import { useMinute } from '../../platform/time/use-minute.js';

/** The zones of the six states and of where people travel first; one's own is always among them. */
const ZONES = [
  'America/New_York',
  'America/Halifax',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

function schemeOf(value: string): MantineColorScheme {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/** Who I am here, and how I like it: language, time zone, light or dark. Each is saved when it is chosen. */
export default function MePage() {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const viewer = useViewer();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [save, { loading, error }] = useMutation(PreferencesSaveDocument);
  const [saved, setSaved] = useState<keyof PreferencesSaveInput | null>(null);

  const choose = async (input: PreferencesSaveInput, what: keyof PreferencesSaveInput) => {
    setSaved(null);
    try {
      await save({ variables: { input } });
      setSaved(what);
    } catch {
      // Shown below; the choice goes back to what is kept.
    }
  };
  const note = (what: keyof PreferencesSaveInput) =>
    saved === what && !loading ? t('home.me.saved') : undefined;

  const now = new Date(useMinute()).toISOString();
  const zones = [...new Set([viewer.timeZone, browserZone(), ...ZONES])];
  return (
    <Column>
      <PageTitle title={t('home.me.title')} />
      <MyNoticesLater />
      <Card>
        <PersonLine person={viewer.person} size="medium" picture={viewer.pictureId} />
        <p className="quiet small">{viewer.email}</p>
        {viewer.cohorts.length > 0 ? (
          <p className="quiet small">
            {viewer.cohorts.map(({ cohort }) => `${cohort.program.name}, ${cohort.name}`).join('; ')}
          </p>
        ) : null}
        <Row>
          <ButtonLink to="/me/profile" variant="default">
            {t('home.me.profile')}
          </ButtonLink>
          <Link to={`/people/${viewer.id}`}>{t('home.me.page')}</Link>
        </Row>
      </Card>
      <Card labelledBy="preferences">
        <h2 id="preferences">{t('home.me.preferences')}</h2>
        {error ? <p role="alert">{say(error)}</p> : null}
        <NativeSelect
          label={t('home.me.language')}
          description={note('locale')}
          value={viewer.locale}
          data={[
            { value: 'EN', label: 'English' },
            { value: 'ES', label: 'Español' },
          ]}
          onChange={(event) =>
            void choose({ locale: event.currentTarget.value === 'ES' ? 'ES' : 'EN' }, 'locale')
          }
        />
        <NativeSelect
          label={t('home.me.zone')}
          description={note('timeZone') ?? t('home.me.zoneWhy', { time: time.clock(now) })}
          value={viewer.timeZone}
          data={zones.map((zone) => ({
            value: zone,
            label: `${capital(time.zoneName(now, zone), locale)} (${zone.replaceAll('_', ' ')})`,
          }))}
          onChange={(event) => void choose({ timeZone: event.currentTarget.value }, 'timeZone')}
        />
        <NativeSelect
          label={t('home.me.theme')}
          value={colorScheme}
          data={[
            { value: 'auto', label: t('home.me.themeSystem') },
            { value: 'light', label: t('shell.light') },
            { value: 'dark', label: t('shell.dark') },
          ]}
          onChange={(event) => setColorScheme(schemeOf(event.currentTarget.value))}
        />
      </Card>
      {viewer.siteRoles.length > 0 ? (
        <p>
          <Link to="/directory">{t('shell.directory')}</Link>
        </p>
      ) : null}
      {viewer.can.scheduleSessions ? (
        <p>
          <Link to="/desk">{t('shell.desk')}</Link>
        </p>
      ) : null}
      {letsIn(viewer) ? (
        <p>
          <Link to="/access-requests">{t('home.me.requests')}</Link>
        </p>
      ) : null}
      {reviews(viewer) ? (
        <p>
          <Link to="/review">{t('home.me.review')}</Link>
        </p>
      ) : null}
      {viewer.siteRoles.includes('ADMINISTRATOR') ? (
        <p>
          <Link to="/admin">{t('home.me.admin')}</Link>
        </p>
      ) : null}
      <Row>
        <ButtonLink to="/me/sign-in" variant="default">
          {t('home.me.safety')}
        </ButtonLink>
        <ButtonLink to="/me/data" variant="default">
          {t('home.me.data')}
        </ButtonLink>
        <ButtonLink to="/drafts" variant="default">
          {t('home.me.drafts')}
        </ButtonLink>
        {viewer.cohorts.length > 0 ? (
          <ButtonLink to="/me/stories" variant="default">
            {t('home.me.stories')}
          </ButtonLink>
        ) : null}
        <ButtonLink to="/calendars" variant="default">
          {t('home.me.calendars')}
        </ButtonLink>
        <ButtonLink to="/me/stay" variant="default">
          {t('home.me.stay')}
        </ButtonLink>
        <ButtonLink to="/certificates" variant="default">
          {t('home.me.hours')}
        </ButtonLink>
        <SignOutButton />
      </Row>
      <SiteFootLater />
    </Column>
  );
}
