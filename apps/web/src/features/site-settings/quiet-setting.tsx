import { Checkbox, NativeSelect } from '@mantine/core';
import type { SettingFragment } from '../../gql/site-settings/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { clockOf } from '../../platform/time/calendar.js';
import { Row } from '../../ui/column.js';
import { SettingCard } from './setting-card.js';
import { useSetting } from './use-setting.js';

const EVENING = 1_200;
const MORNING = 420;
/** Every half hour of a day. */
const HOURS = Array.from({ length: 48 }, (_, half) => half * 30);

const fieldsOf = ({ quiet }: SettingFragment) => ({
  on: typeof quiet?.from === 'number',
  from: quiet?.from ?? EVENING,
  to: quiet?.to ?? MORNING,
});

/** When mail waits for whoever comes anew. */
export function QuietSetting({ setting }: { setting: SettingFragment }) {
  const { t, locale } = useWords();
  const { fault } = useTroubleWords();
  const form = useSetting(setting, fieldsOf, ({ on, from, to }) => ({
    quietFrom: on ? from : null,
    quietTo: on ? to : null,
  }));
  const { fields, change, error } = form;
  const clock = (minute: number) => clockOf(INTL_LOCALE[locale], minute);
  const hours = (own: number, without: number) =>
    [...new Set([...HOURS, own])]
      .filter((minute) => minute !== without)
      .sort((a, b) => a - b)
      .map((minute) => ({ value: String(minute), label: clock(minute) }));
  const { quiet } = setting;
  return (
    <SettingCard
      setting={setting}
      form={form}
      theirs={
        <p>
          {typeof quiet?.from === 'number' && typeof quiet.to === 'number'
            ? t('siteSettings.fromTo', { from: clock(quiet.from), to: clock(quiet.to) })
            : t('siteSettings.noQuiet')}
        </p>
      }
    >
      <Checkbox
        label={t('siteSettings.quietOn')}
        checked={fields.on}
        onChange={(event) => change({ on: event.currentTarget.checked })}
      />
      {fields.on ? (
        <Row>
          <NativeSelect
            label={t('siteSettings.from')}
            value={String(fields.from)}
            data={hours(fields.from, fields.to)}
            error={fault(error, 'quietFrom')}
            onChange={(event) => change({ from: Number(event.currentTarget.value) })}
          />
          <NativeSelect
            label={t('siteSettings.to')}
            value={String(fields.to)}
            data={hours(fields.to, fields.from)}
            error={fault(error, 'quietTo')}
            onChange={(event) => change({ to: Number(event.currentTarget.value) })}
          />
        </Row>
      ) : null}
    </SettingCard>
  );
}
