import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import {
  AvailabilitySaveDocument,
  MyAvailabilityDocument,
  type MyAvailabilityQuery,
} from '../../gql/time-polls/graphql.js';
import { useDraftForm } from '../../platform/drafts/use-draft-form.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { clockOf, format } from '../../platform/time/calendar.js';
import { useTime } from '../../platform/time/use-time.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconArrowLeft, IconX } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './time-polls.module.css';
import { useMinute } from '../../platform/time/use-minute.js';

type Time = MyAvailabilityQuery['myAvailability']['times'][number];

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const START = { from: '11:30', to: '12:15', days: '1 2 3 4 5', label: '' };
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

function useDayName(): (weekday: number, style?: 'long' | 'short') => string {
  const { locale } = useWords();
  return (weekday, style = 'long') =>
    // The fifth of January 2026 is a Monday.
    format(INTL_LOCALE[locale], { timeZone: 'UTC', weekday: style }).format(
      Date.UTC(2026, 0, 4 + weekday, 12),
    );
}

/** The week at a glance; what it shows stands beneath in words. */
function Glance({ times }: { times: readonly Time[] }) {
  const dayName = useDayName();
  const [first, last] = [6 * 60, 20 * 60];
  const place = (minute: number) =>
    `${((Math.min(last, Math.max(first, minute)) - first) / (last - first)) * 100}%`;
  return (
    <div className={classes.glance} aria-hidden="true">
      {DAYS.map((day) => (
        <div key={day}>
          <span className="tiny">{dayName(day, 'short')}</span>
          <div className={classes.glanceDay}>
            {times
              .filter(({ weekday }) => weekday === day)
              .map(({ id, fromMinute, toMinute }) => (
                <span
                  key={id}
                  style={{ top: place(fromMinute), bottom: `calc(100% - ${place(toMinute)})` }}
                />
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Times({ stored }: { stored: readonly Time[] }) {
  const { t, locale } = useWords();
  const { say } = useTroubleWords();
  const dayName = useDayName();
  const form = useDraftForm('never-free:form', START);
  const [fault, setFault] = useState<string | null>(null);
  const [save, { loading, error, data }] = useMutation(AvailabilitySaveDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  const { fields, change } = form;
  const chosen = new Set(fields.days.split(' ').filter(Boolean));
  const send = (times: readonly Time[]) =>
    save({
      variables: {
        input: {
          times: times.map(({ id, weekday, fromMinute, toMinute, label }) => ({
            ...{ id, weekday, fromMinute, toMinute, label },
          })),
        },
      },
    });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const [fromMinute, toMinute] = [minuteOf(fields.from), minuteOf(fields.to)];
    if (chosen.size === 0) return setFault(t('timePolls.someDay'));
    if (!(fromMinute < toMinute)) return setFault(t('timePolls.endAfter'));
    if (stored.length + chosen.size > LIMITS.availabilityTimes)
      return setFault(t('timePolls.full', { max: LIMITS.availabilityTimes }));
    setFault(null);
    try {
      const added = [...chosen].map((day) => ({
        ...{ __typename: 'NeverFree' as const, id: newId(), weekday: Number(day), fromMinute, toMinute },
        label: fields.label.trim(),
      }));
      await send([...stored, ...added]);
      form.forget();
      change(START);
      form.forget();
    } catch {
      // Said below; what was typed stays.
    }
    return undefined;
  };
  const takeOut = async (id: string) => {
    try {
      await send(stored.filter((time) => time.id !== id));
      heading.current?.focus();
    } catch {
      // Said below.
    }
  };
  return (
    <>
      <section aria-labelledby="stands" className={classes.section}>
        <h2 id="stands" ref={heading} tabIndex={-1}>
          {t('timePolls.yourWeek')}
        </h2>
        {stored.length === 0 ? (
          <p className="quiet">{t('timePolls.nothingStands')}</p>
        ) : (
          <>
            <Glance times={stored} />
            <ul className={classes.gone}>
              {stored.map(({ id, weekday, fromMinute, toMinute, label }) => {
                const clocks = `${clockOf(INTL_LOCALE[locale], fromMinute)} – ${clockOf(INTL_LOCALE[locale], toMinute)}`;
                return (
                  <li key={id}>
                    <span>
                      <span className="sentence">{dayName(weekday)}</span>, {clocks}
                      {label ? <span className="quiet"> · {label}</span> : null}
                    </span>
                    <button
                      type="button"
                      className={classes.takeOut}
                      disabled={loading}
                      aria-label={t('timePolls.takeOut', { when: `${dayName(weekday)}, ${clocks}` })}
                      onClick={() => void takeOut(id)}
                    >
                      <IconX aria-hidden="true" />
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </section>
      <form onSubmit={(event) => void add(event)} noValidate>
        <Stack>
          <h2>{t('timePolls.addNever')}</h2>
          <fieldset className={classes.fieldset}>
            <legend>{t('timePolls.onDays')}</legend>
            <div className={classes.weekdays}>
              {DAYS.map((day) => (
                <Checkbox
                  key={day}
                  label={dayName(day)}
                  checked={chosen.has(String(day))}
                  onChange={(event) => {
                    const next = new Set(chosen);
                    if (event.currentTarget.checked) next.add(String(day));
                    else next.delete(String(day));
                    change({ days: [...next].sort().join(' ') });
                  }}
                />
              ))}
            </div>
          </fieldset>
          <div className={classes.pair}>
            <TextInput
              type="time"
              label={t('timePolls.from')}
              value={fields.from}
              error={fault ?? undefined}
              onChange={(event) => change({ from: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              label={t('timePolls.to')}
              value={fields.to}
              onChange={(event) => change({ to: event.currentTarget.value })}
            />
          </div>
          <TextInput
            label={t('timePolls.label')}
            description={t('timePolls.labelWhat')}
            maxLength={LIMITS.availabilityLabel}
            value={fields.label}
            onChange={(event) => change({ label: event.currentTarget.value })}
          />
          <Row>
            <Button type="submit" loading={loading}>
              {t('timePolls.addIt')}
            </Button>
            <span role="status" className="quiet small">
              {data && !error && !loading ? t('timePolls.state.saved') : null}
            </span>
          </Row>
          {error ? <p role="alert">{say(error)}</p> : null}
        </Stack>
      </form>
    </>
  );
}

/** When one is never free: remembered for every poll, and nobody else's to see. */
export default function NeverFreePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const minute = useMinute();
  const { data, error, refetch } = useQuery(MyAvailabilityDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Column>
      <Link to="/time-polls" className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('timePolls.title')}
      </Link>
      <div>
        <PageTitle title={t('timePolls.neverFreeTitle')} />
        <p>{t('timePolls.neverFreeWhat')}</p>
        <p className="quiet small">
          {t('timePolls.neverFreeZone', { zone: time.zoneName(new Date(minute).toISOString()) })}
        </p>
      </div>
      {data ? (
        <Times stored={data.myAvailability.times} />
      ) : error ? (
        <ErrorState what={t('timePolls.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : (
        <Skeletons count={3} height={80} />
      )}
    </Column>
  );
}
