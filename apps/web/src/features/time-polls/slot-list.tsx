import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { instantOf } from '../../platform/time/local.js';
import { IconX } from '../../ui/icons.js';
import { isComing } from './poll-fields.js';
import { byDay, useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

interface SlotListProps {
  slots: readonly string[];
  /** Times that were taken out, with answers kept. */
  removed: readonly string[];
  minutes: number;
  timeZone: string;
  now: number;
  error: string | undefined;
  onChange: (slots: string[]) => void;
}

/** The chosen times as a list: taken out one by one, brought back, added by day and hour. */
export function SlotList({ slots, removed, minutes, timeZone, now, error, onChange }: SlotListProps) {
  const { t } = useWords();
  const words = useSlotWords(timeZone);
  const [date, setDate] = useState('');
  const [time, setTime] = useState('15:30');
  const [fault, setFault] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = (locals: readonly string[]) =>
    locals
      .flatMap((local) => {
        const at = instantOf(local, timeZone);
        return typeof at === 'number' ? [{ local, startsAt: new Date(at).toISOString() }] : [];
      })
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const add = () => {
    const local = `${date}T${time.slice(0, 5)}`;
    if (slots.includes(local)) return setFault(t('timePolls.twice'));
    if (!isComing(local, timeZone, now))
      return setFault(
        instantOf(local, timeZone) === 'skipped' ? t('timePolls.skipped') : t('timePolls.notAhead'),
      );
    if (slots.length >= LIMITS.timePollSlots)
      return setFault(t('timePolls.full', { max: LIMITS.timePollSlots }));
    setFault(null);
    return onChange([...slots, local]);
  };
  const takeOut = (local: string) => {
    onChange(slots.filter((slot) => slot !== local));
    // What was pressed is gone.
    heading.current?.focus();
  };
  const gone = shown(removed.filter((local) => !slots.includes(local)));
  return (
    <div className={classes.chosenList}>
      <div>
        <h3 ref={heading} tabIndex={-1}>
          {t('timePolls.chosenHeading')}
        </h3>
        <p role="status" className="quiet small">
          {t('timePolls.chosenTimes', { count: slots.length, max: LIMITS.timePollSlots })}
        </p>
      </div>
      {error ? (
        <p className={classes.warn} role="alert">
          {error}
        </p>
      ) : null}
      {byDay(shown(slots), words.dayKey).map(([key, own]) => (
        <div key={key} className={classes.chosenDay}>
          <b className="sentence">{words.day(own[0]?.startsAt ?? '')}</b>
          <ul>
            {own.map(({ local, startsAt }) => (
              <li key={local}>
                {words.clocks(startsAt, minutes)}
                <button
                  type="button"
                  className={classes.takeOut}
                  onClick={() => takeOut(local)}
                  aria-label={t('timePolls.takeOut', { when: words.long(startsAt) })}
                >
                  <IconX aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {gone.length > 0 ? (
        <div>
          <p className="quiet small">{t('timePolls.removedTimes')}</p>
          <ul className={classes.gone}>
            {gone.map(({ local, startsAt }) => (
              <li key={local}>
                <span className="small">{words.long(startsAt)}</span>
                <Button
                  variant="subtle"
                  size="xs"
                  aria-label={t('timePolls.bringBackWhich', { when: words.long(startsAt) })}
                  onClick={() => onChange([...slots, local])}
                >
                  {t('timePolls.bringBack')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className={classes.addTime}>
        <TextInput
          type="date"
          label={t('timePolls.day')}
          value={date}
          error={fault ?? undefined}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <TextInput
          type="time"
          label={t('timePolls.startsAt')}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Button variant="default" onClick={add}>
          {t('timePolls.addTime')}
        </Button>
      </div>
    </div>
  );
}
