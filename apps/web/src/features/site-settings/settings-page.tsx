import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { LIMITS } from '@hearth/shared';
import { SiteSettingsDocument, type SettingFragment } from '../../gql/site-settings/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ColorSetting } from './color-setting.js';
import { LogoSetting } from './logo-setting.js';
import { QuietSetting } from './quiet-setting.js';
import { SupportSetting } from './support-setting.js';
import { WordsSetting } from './words-setting.js';

/** The form that belongs to a setting. */
function Setting({ setting }: { setting: SettingFragment }) {
  switch (setting.name) {
    case 'name':
      return <WordsSetting setting={setting} max={LIMITS.siteName} />;
    case 'logo':
      return <LogoSetting setting={setting} />;
    case 'color':
      return <ColorSetting setting={setting} />;
    case 'support':
      return <SupportSetting setting={setting} />;
    case 'welcome':
      return <WordsSetting setting={setting} max={LIMITS.siteWelcome} rows={4} />;
    case 'footer':
      return <WordsSetting setting={setting} max={LIMITS.siteFooter} rows={3} />;
    case 'agreements':
    case 'privacy':
      return <WordsSetting setting={setting} max={LIMITS.siteText} rows={8} />;
    case 'quiet':
      return <QuietSetting setting={setting} />;
  }
}

/** Name, picture, color and words of the house. Each is saved by itself and counts at once. */
export default function SettingsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(SiteSettingsDocument, { fetchPolicy: 'cache-and-network' });
  const settings = data?.siteSettings;
  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('siteSettings.title')} />
        <p className="quiet">{t('siteSettings.what')}</p>
      </div>
      {error && !settings ? (
        <ErrorState what={t('siteSettings.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!settings && !error ? <Skeletons count={4} height={180} /> : null}
      {settings?.map((setting) => (
        <Setting key={setting.id} setting={setting} />
      ))}
    </Column>
  );
}
