import { TextInput } from '@mantine/core';
import type { SettingFragment } from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { SettingCard } from './setting-card.js';
import { useSetting } from './use-setting.js';

const fieldsOf = ({ email }: SettingFragment) => ({ email: email ?? '' });

/** Where one writes when one needs people. */
export function SupportSetting({ setting }: { setting: SettingFragment }) {
  const { t } = useWords();
  const { fault } = useTroubleWords();
  const form = useSetting(setting, fieldsOf, ({ email }) => ({ email: email.trim() }));
  return (
    <SettingCard setting={setting} form={form} theirs={<p>{setting.email ?? t('siteSettings.nowhere')}</p>}>
      <TextInput
        type="email"
        label={t('siteSettings.address')}
        autoComplete="off"
        value={form.fields.email}
        error={fault(form.error, 'email')}
        onChange={(event) => form.change({ email: event.currentTarget.value })}
      />
    </SettingCard>
  );
}
