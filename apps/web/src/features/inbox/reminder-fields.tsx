import { Checkbox } from '@mantine/core';
import { capital } from '../../platform/i18n/capital.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Fold } from '../../ui/fold.js';
import type { SettingsProps } from './settings-fields.js';

const STAGES = ['remindWeek', 'remindDay', 'remindHour'] as const;

/** How long before a session one is reminded, each by itself. */
export function ReminderFields({ settings, onSave }: SettingsProps) {
  const { t, locale } = useWords();
  const on = STAGES.filter((stage) => settings[stage]).map((stage) => t(`inbox.short.${stage}`));
  const list = new Intl.ListFormat(INTL_LOCALE[locale], { type: 'conjunction' }).format(on);
  return (
    <Fold
      title={t('inbox.quiet.reminders')}
      now={
        on.length > 0
          ? capital(t('inbox.quiet.remindersNow', { list }), locale)
          : t('inbox.quiet.noReminders')
      }
    >
      <p className="quiet small">{t('inbox.quiet.remindersWhat')}</p>
      {STAGES.map((stage) => (
        <Checkbox
          key={stage}
          label={t(`inbox.remind.${stage}`)}
          checked={settings[stage]}
          onChange={(event) => onSave({ [stage]: event.currentTarget.checked })}
        />
      ))}
    </Fold>
  );
}
