import { Link } from 'react-router';
import type { CalendarQuery } from '../../gql/desk/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { dateIn } from '../../platform/time/calendar.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { Chip } from '../../ui/chip.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { addDays } from './calendar-days.js';
import { MARKS, useDayWords } from './calendar-words.js';
import classes from './calendar.module.css';

type Entry = CalendarQuery['calendar']['entries'][number];

interface ViewProps {
  entries: readonly Entry[];
  audiences: readonly { id: string; name: string }[];
  days: { from: string; to: string };
  /** The month that is looked at: 2026-11. */
  month: string;
}

const daysOf = ({ from, to }: ViewProps['days']): string[] => {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** One session in a view: its sign, hour and title; everything else is on its page. */
function EntryLine({
  entry,
  audiences,
  full = false,
}: {
  entry: Entry;
  audiences: ViewProps['audiences'];
  full?: boolean;
}) {
  const { t } = useWords();
  const time = useTime();
  const index = audiences.findIndex(({ id }) => id === entry.audienceId);
  const name = audiences[index]?.name ?? '';
  const mark = Math.max(0, index) % MARKS.length;
  return (
    <div
      className={classes.entry}
      data-mark={mark}
      data-canceled={entry.canceled || undefined}
      data-mine={entry.mine || undefined}
    >
      <span className={classes.mark} data-mark={mark} aria-hidden="true">
        {MARKS[mark]}
      </span>
      <div className={classes.words}>
        <Link to={`/sessions/${entry.id}`} className={classes.link} title={time.exact(entry.startsAt)}>
          <span className={classes.clock}>{time.clock(entry.startsAt)}</span> {entry.title}
        </Link>
        {full ? <p className="quiet small">{name}</p> : <VisuallyHidden>{name}</VisuallyHidden>}
        {entry.canceled ? <Chip tone="gold">{t('desk.calendar.canceled')}</Chip> : null}
        {!entry.canceled && entry.unled ? <Chip tone="gold">{t('desk.calendar.unled')}</Chip> : null}
        {full && entry.mine && !entry.canceled ? <Chip tone="pine">{t('desk.calendar.mine')}</Chip> : null}
      </div>
    </div>
  );
}

function useByDay(entries: readonly Entry[]) {
  const { zone } = useTime();
  return Map.groupBy(entries, ({ startsAt }) => dateIn(zone, Date.parse(startsAt)));
}

/** The days that have something, one after the other. */
export function CalendarAgenda({ entries, audiences }: ViewProps) {
  const words = useDayWords();
  return [...useByDay(entries)].map(([day, own]) => (
    <section key={day}>
      <h3 className={`${classes.day} sentence`}>{words.long(day)}</h3>
      <ul className={classes.agenda}>
        {own.map((entry) => (
          <li key={entry.id}>
            <EntryLine entry={entry} audiences={audiences} full />
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Seven days side by side; on a phone below each other. */
export function CalendarWeek({ entries, audiences, days }: ViewProps) {
  const { t } = useWords();
  const words = useDayWords();
  const byDay = useByDay(entries);
  return (
    <ol className={classes.week}>
      {daysOf(days).map((day) => (
        <li key={day}>
          <h3 className={`${classes.weekday} sentence`}>{words.long(day)}</h3>
          {byDay
            .get(day)
            ?.map((entry) => <EntryLine key={entry.id} entry={entry} audiences={audiences} />) ?? (
            <p className="quiet small">{t('desk.calendar.free')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Whole weeks as a table; on a phone only the days that have something, as an agenda. */
export function CalendarMonth(props: ViewProps) {
  const { t } = useWords();
  const { zone } = useTime();
  const words = useDayWords();
  const { entries, audiences, days, month } = props;
  const byDay = useByDay(entries);
  const every = daysOf(days);
  const today = dateIn(zone, useMinute());
  const weeks = Array.from({ length: every.length / 7 }, (_, week) => every.slice(week * 7, week * 7 + 7));
  return (
    <>
      <div className={classes.onDesk}>
        <table className={classes.month}>
          <caption>
            <VisuallyHidden>{t('desk.calendar.month')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {weeks[0]?.map((day) => {
                const { short, long } = words.weekday(day);
                return (
                  <th key={day} scope="col" abbr={long}>
                    {short}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td
                    key={day}
                    data-other={!day.startsWith(month) || undefined}
                    data-today={day === today || undefined}
                  >
                    <p className={classes.number}>
                      <span aria-hidden="true">{words.number(day)}</span>
                      <VisuallyHidden>{words.long(day)}</VisuallyHidden>
                    </p>
                    {byDay.get(day)?.map((entry) => (
                      <EntryLine key={entry.id} entry={entry} audiences={audiences} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.onPhone}>
        <CalendarAgenda {...props} />
      </div>
    </>
  );
}
