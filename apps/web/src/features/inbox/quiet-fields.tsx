import { Checkbox, NativeSelect } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { clockOf } from '../../platform/time/calendar.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useTime } from '../../platform/time/use-time.js';
import { Row } from '../../ui/column.js';
import { hoursWith, type SettingsProps } from './settings-fields.js';

/** In minutes of the day: from eight in the evening to seven in the morning. */
const USUAL = { quietFrom: 1_200, quietTo: 420 };
const DAY = 86_400_000;
/** How long one may pause, in days. */
const PAUSES = [1, 7, 30] as const;

/** The hours in which no mail comes, by one's own clock. */
export function QuietHours({ settings, onSave }: SettingsProps) {
  const { t, locale } = useWords();
  const { quietFrom, quietTo } = settings;
  const on = typeof quietFrom === 'number' && typeof quietTo === 'number';
  const hours = (own: number, without: number) =>
    hoursWith(own)
      .filter((minute) => minute !== without)
      .map((minute) => ({ value: String(minute), label: clockOf(INTL_LOCALE[locale], minute) }));
  return (
    <>
      <Checkbox
        label={t('inbox.quiet.hours')}
        description={t('inbox.quiet.hoursWhat')}
        checked={on}
        onChange={(event) => onSave(event.currentTarget.checked ? USUAL : { quietFrom: null, quietTo: null })}
      />
      {on ? (
        <Row>
          <NativeSelect
            label={t('inbox.quiet.from')}
            value={String(quietFrom)}
            data={hours(quietFrom, quietTo)}
            onChange={(event) => onSave({ quietFrom: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('inbox.quiet.to')}
            value={String(quietTo)}
            data={hours(quietTo, quietFrom)}
            onChange={(event) => onSave({ quietTo: Number(event.currentTarget.value) })}
          />
        </Row>
      ) : null}
    </>
  );
}

/** No mail at all for a while; it ends by itself. */
export function Pause({ settings, onSave }: SettingsProps) {
  const { t } = useWords();
  const time = useTime();
  const { pausedUntil } = settings;
  const standing = pausedUntil
    ? [{ value: 'standing', label: t('inbox.quiet.pausedUntil', { when: time.moment(pausedUntil) }) }]
    : [];
  return (
    <NativeSelect
      label={t('inbox.quiet.pause')}
      description={t('inbox.quiet.pauseWhat')}
      value={pausedUntil ? 'standing' : ''}
      data={[
        ...standing,
        { value: '', label: t('inbox.quiet.noPause') },
        ...PAUSES.map((days) => ({ value: String(days), label: t('inbox.quiet.pauseFor', { days }) })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (value === 'standing') return;
        const until = value === '' ? null : new Date(Date.now() + Number(value) * DAY).toISOString();
        onSave({ pausedUntil: until });
      }}
    />
  );
}
