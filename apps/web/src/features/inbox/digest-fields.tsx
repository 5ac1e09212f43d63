import { NativeSelect } from '@mantine/core';
import type { Digest } from '../../gql/inbox/graphql.js';
import { capital } from '../../platform/i18n/capital.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { clockOf, format } from '../../platform/time/calendar.js';
import { Row } from '../../ui/column.js';
import { Fold } from '../../ui/fold.js';
import { hoursWith, type SettingsProps } from './settings-fields.js';

const DIGESTS: readonly Digest[] = ['OFF', 'DAILY', 'WEEKLY'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const DAY = 86_400_000;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** How often what can wait comes together, on which day and at which hour. */
export function DigestFields({ settings, onSave }: SettingsProps) {
  const { t, locale } = useWords();
  const { digest, digestWeekday, digestAt, choices } = settings;
  const intl = INTL_LOCALE[locale];
  const weekday = (day: number) =>
    format(intl, { timeZone: 'UTC', weekday: 'long' }).format(MONDAY + (day - 1) * DAY);
  const idle = digest === 'OFF' && choices.some(({ mail }) => mail === 'DIGEST');
  const now = t(`inbox.digestNow.${digest}`, {
    weekday: weekday(digestWeekday),
    clock: clockOf(intl, digestAt),
  });
  return (
    <Fold title={t('inbox.quiet.digest')} now={capital(now, locale)}>
      <NativeSelect
        label={t('inbox.quiet.howOften')}
        description={t('inbox.quiet.digestWhat')}
        value={digest}
        data={DIGESTS.map((value) => ({ value, label: t(`inbox.digest.${value}`) }))}
        onChange={(event) =>
          onSave({ digest: DIGESTS.find((one) => one === event.currentTarget.value) ?? null })
        }
      />
      {idle ? <p className="quiet small">{t('inbox.quiet.digestIdle')}</p> : null}
      {digest === 'OFF' ? null : (
        <Row>
          {digest === 'WEEKLY' ? (
            <NativeSelect
              label={t('inbox.quiet.onDay')}
              value={String(digestWeekday)}
              data={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
              onChange={(event) => onSave({ digestWeekday: Number(event.currentTarget.value) })}
            />
          ) : null}
          <NativeSelect
            label={t('inbox.quiet.atHour')}
            value={String(digestAt)}
            data={hoursWith(digestAt).map((minute) => ({
              value: String(minute),
              label: clockOf(intl, minute),
            }))}
            onChange={(event) => onSave({ digestAt: Number(event.currentTarget.value) })}
          />
        </Row>
      )}
    </Fold>
  );
}
