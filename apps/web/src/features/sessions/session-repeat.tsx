import '@mantine/core/styles/Checkbox.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS, type FieldFault } from '@hearth/shared';
import { useWords } from '../../platform/i18n/use-words.js';
import {
  chosenDays,
  MOST_EVERY,
  nthOf,
  REPEATS,
  repeatFaults,
  UNITS,
  WEEKDAYS,
  weekdayOf,
} from './repeat-fields.js';
import { RepeatPreview } from './repeat-preview.js';
import type { SessionFields } from './session-fields.js';
import { useWeekdays } from './use-weekdays.js';
import classes from './series.module.css';

interface SessionRepeatProps {
  fields: SessionFields;
  /** What is wrong with how it repeats. */
  faults: readonly FieldFault[];
  onChange: (some: Partial<SessionFields>) => void;
}

const NTH = ['1', '2', '3', '4'] as const;

/** Whether the session repeats, how, until when, and what that comes to. */
export function SessionRepeat({ fields, faults, onChange }: SessionRepeatProps) {
  const { t } = useWords();
  const { long } = useWeekdays();
  const { repeats, unit, ends, date } = fields;
  const weekday = long(weekdayOf(date));
  const nth = NTH[nthOf(date) - 1] ?? 'last';
  const monthly = date ? t(`series.month.${nth}`, { weekday }) : t('series.monthSome');

  const faultAt = (field: 'rule' | 'every' | 'times' | 'until') => {
    const found = faults.find((one) => one.field === field);
    if (!found) return undefined;
    const params = { max: LIMITS.seriesSessions.max, min: LIMITS.seriesSessions.min, ...found.params };
    switch (found.rule) {
      case 'too_large':
        return field === 'every' ? t('series.fault.every', params) : t('series.fault.many', params);
      case 'too_small':
        return t('series.fault.few');
      case 'rule_times':
        return t('series.fault.times', params);
      case 'rule_far':
        return t('series.fault.far', params);
      case 'rule_endless':
        return t('series.fault.endless');
      case 'rule_early':
        return t('series.fault.early');
      case 'rule_all_left_out':
        return t('series.fault.allLeftOut');
      default:
        return t('series.fault.rule');
    }
  };
  // What is wrong with the whole stands where it ends: that is what one changes.
  const endFault = faultAt('times') ?? faultAt('until') ?? faultAt('rule');

  return (
    <>
      <NativeSelect
        label={t('series.repeats')}
        value={repeats}
        data={REPEATS.map((value) => ({
          value,
          label: value === 'month' ? monthly : t(`series.repeats.${value}`),
        }))}
        onChange={(event) => onChange({ repeats: event.currentTarget.value })}
      />
      {repeats === 'no' ? null : (
        <>
          {repeats === 'own' ? (
            <div className={classes.pair}>
              <TextInput
                label={t('series.every')}
                inputMode="numeric"
                value={fields.every}
                error={faultAt('every')}
                onChange={(event) => onChange({ every: event.currentTarget.value })}
              />
              <NativeSelect
                label={t('series.unit')}
                value={unit}
                data={UNITS.map((value) => ({
                  value,
                  label: t(`series.unit.${value}`, { most: MOST_EVERY[value] ?? 1 }),
                }))}
                onChange={(event) => onChange({ unit: event.currentTarget.value })}
              />
            </div>
          ) : null}
          {repeats === 'days' || (repeats === 'own' && unit === 'WEEKLY') ? (
            <Weekdays fields={fields} onChange={onChange} />
          ) : null}
          {repeats === 'own' && unit === 'MONTHLY' ? (
            <NativeSelect
              label={t('series.monthBy')}
              value={fields.monthBy}
              data={[
                { value: 'weekday', label: monthly },
                { value: 'day', label: t('series.monthDay', { day: Number(date.slice(8, 10)) || 1 }) },
              ]}
              onChange={(event) => onChange({ monthBy: event.currentTarget.value })}
            />
          ) : null}
          <div className={classes.pair}>
            <NativeSelect
              label={t('series.ends')}
              value={ends}
              data={[
                { value: 'times', label: t('series.ends.times') },
                { value: 'until', label: t('series.ends.until') },
              ]}
              onChange={(event) => onChange({ ends: event.currentTarget.value })}
            />
            {ends === 'until' ? (
              <TextInput
                type="date"
                label={t('series.until')}
                value={fields.until}
                min={date}
                error={endFault}
                onChange={(event) => onChange({ until: event.currentTarget.value })}
              />
            ) : (
              <TextInput
                label={t('series.times')}
                inputMode="numeric"
                value={fields.times}
                error={endFault}
                onChange={(event) => onChange({ times: event.currentTarget.value })}
              />
            )}
          </div>
          <Checkbox
            label={t('series.skips')}
            description={t('series.skipsWhat')}
            checked={fields.skipsBreaks}
            onChange={(event) => onChange({ skipsBreaks: event.currentTarget.checked })}
          />
          {repeatFaults(fields).length === 0 ? <RepeatPreview fields={fields} /> : null}
        </>
      )}
    </>
  );
}

function Weekdays({ fields, onChange }: Pick<SessionRepeatProps, 'fields' | 'onChange'>) {
  const { t } = useWords();
  const { long, short } = useWeekdays();
  const chosen = chosenDays(fields);
  const toggle = (day: string) => {
    const next = WEEKDAYS.filter((one) => (one === day ? !chosen.includes(one) : chosen.includes(one)));
    // One day at least: the last one stays.
    if (next.length > 0) onChange({ weekdays: next.join(',') });
  };
  return (
    <fieldset className={classes.weekdays}>
      <legend>{t('series.weekdays')}</legend>
      <div className={classes.days}>
        {WEEKDAYS.map((day) => (
          <label key={day} className={classes.day}>
            <input
              type="checkbox"
              aria-label={long(day)}
              checked={chosen.includes(day)}
              onChange={() => toggle(day)}
            />
            <span aria-hidden="true">{short(day)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
