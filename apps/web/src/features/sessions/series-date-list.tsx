import { Link } from 'react-router';
import type { SeriesDateBitsFragment } from '../../gql/sessions/graphql.js';
import { INTL_LOCALE } from '../../platform/i18n/locale.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { localIn } from '../../platform/time/local.js';
import { useTime } from '../../platform/time/use-time.js';
import { useTimeIn } from './session-when.js';
import classes from './series.module.css';

interface SeriesDateListProps {
  dates: readonly SeriesDateBitsFragment[];
  /** The zone whose local hour they keep. */
  timeZone: string;
  /** Are dates with breaks left out? Else they are only pointed out. */
  skipsBreaks: boolean;
  /** The session one is at. */
  here?: string;
  /** Do these dates exist, or are they a plan? */
  standing?: boolean;
}

/** How far a zone's clocks are from UTC at an instant, in milliseconds. */
const offsetAt = (zone: string, at: string): number =>
  Date.parse(`${localIn(zone, Date.parse(at))}:00Z`) - Date.parse(at);

/** The dates of a series in the reader's zone: what is left out and why, and where clocks change between two of them. */
export function SeriesDateList({ dates, timeZone, skipsBreaks, here, standing }: SeriesDateListProps) {
  const { t } = useWords();
  return (
    // Reached by keyboard, so that a long list can be scrolled.
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('series.dates')}>
      <ol className={classes.dates}>
        {dates.map((date, index) => {
          const before = dates[index - 1];
          const changed =
            before !== undefined && offsetAt(timeZone, before.startsAt) !== offsetAt(timeZone, date.startsAt);
          return (
            <DateRow
              key={date.slot}
              date={date}
              timeZone={timeZone}
              clocksChanged={changed}
              out={standing ? !date.session : skipsBreaks && date.breaks.length > 0}
              here={here !== undefined && date.session?.id === here}
            />
          );
        })}
      </ol>
    </div>
  );
}

interface DateRowProps {
  date: SeriesDateBitsFragment;
  timeZone: string;
  clocksChanged: boolean;
  out: boolean;
  here: boolean;
}

function DateRow({ date, timeZone, clocksChanged, out, here }: DateRowProps) {
  const { t, locale } = useWords();
  const time = useTime();
  const there = useTimeIn(timeZone);
  const startsAt = date.session?.startsAt ?? date.startsAt;
  const when = t('series.when', { day: time.day(startsAt), time: time.clock(startsAt) });
  const list = new Intl.ListFormat(INTL_LOCALE[locale], { type: 'conjunction' });
  const why = date.breaks.map(({ nameEn, nameEs, states }) =>
    t('series.break', { name: locale === 'es' ? nameEs : nameEn, states: list.format(states) }),
  );
  return (
    <li
      data-out={out || date.session?.status === 'CANCELED' || undefined}
      aria-current={here ? 'true' : undefined}
    >
      {clocksChanged && !date.movedByClock ? (
        <p className={classes.clocks}>
          {t('series.clocks', { time: there.clock(date.startsAt), hour: there.hour(date.startsAt) })}
        </p>
      ) : null}
      {date.session && !here ? (
        <Link to={`/sessions/${date.session.id}`} className={classes.when}>
          {when}
        </Link>
      ) : (
        <span className={classes.when}>{when}</span>
      )}
      {here ? <span className={classes.note}>{t('series.thisOne')}</span> : null}
      {date.session?.status === 'CANCELED' ? (
        <span className={classes.note}>{t('sessions.canceled')}</span>
      ) : null}
      {date.session?.moved ? <span className={classes.note}>{t('series.ownTime')}</span> : null}
      {out ? (
        <span className={classes.note}>
          {why.length > 0 ? t('series.leftOut', { why: list.format(why) }) : t('series.leftOutPlain')}
        </span>
      ) : why.length > 0 ? (
        <span className={classes.note}>{t('series.onBreak', { why: list.format(why) })}</span>
      ) : null}
      {date.movedByClock ? (
        <span className={classes.note}>
          {t('series.movedByClock', { time: there.clock(date.startsAt), hour: there.hour(date.startsAt) })}
        </span>
      ) : null}
    </li>
  );
}
