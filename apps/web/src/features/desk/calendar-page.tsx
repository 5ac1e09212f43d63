import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { CalendarDocument, type CalendarQuery } from '../../gql/desk/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { dateIn } from '../../platform/time/calendar.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconPlus } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { shownDays, turned, VIEWS, type View } from './calendar-days.js';
import { CalendarAgenda, CalendarMonth, CalendarWeek } from './calendar-views.js';
import { MARKS, useDayWords } from './calendar-words.js';
import classes from './calendar.module.css';

type Audience = CalendarQuery['calendar']['audiences'][number];

/** Which groups there are, each with its own sign; what is switched off stands in the address. */
function Groups({
  audiences,
  off,
  onSwitch,
}: {
  audiences: readonly Audience[];
  off: readonly string[];
  onSwitch: (id: string) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset className={classes.groups}>
      <legend className="quiet small">{t('desk.calendar.groups')}</legend>
      {audiences.map((audience, index) => (
        <label key={audience.id} className={classes.group}>
          <input
            type="checkbox"
            checked={!off.includes(audience.id)}
            onChange={() => onSwitch(audience.id)}
          />
          <span className={classes.mark} data-mark={index % MARKS.length} aria-hidden="true">
            {MARKS[index % MARKS.length]}
          </span>
          {audience.name}
        </label>
      ))}
    </fieldset>
  );
}

function Shown({
  view,
  day,
  off,
  onSwitch,
}: {
  view: View;
  day: string;
  off: readonly string[];
  onSwitch: (id: string) => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const days = shownDays(view, day);
  const { data, error, refetch } = useQuery(CalendarDocument, {
    variables: days,
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return error ? (
      <ErrorState what={t('desk.calendar.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={5} height={84} />
    );
  }
  const { audiences, more } = data.calendar;
  const entries = data.calendar.entries.filter(({ audienceId }) => !off.includes(audienceId));
  const views = { agenda: CalendarAgenda, week: CalendarWeek, month: CalendarMonth };
  const Views = views[view];
  return (
    <>
      {audiences.length > 1 ? <Groups audiences={audiences} off={off} onSwitch={onSwitch} /> : null}
      {entries.length === 0 ? <EmptyState>{t('desk.calendar.none')}</EmptyState> : null}
      {entries.length === 0 && view === 'agenda' ? null : (
        <Views entries={entries} audiences={audiences} days={days} month={day.slice(0, 7)} />
      )}
      {more ? <p className="quiet small">{t('desk.calendar.more')}</p> : null}
    </>
  );
}

/** The sessions of one's cohorts and of the Collective: as an agenda, a week or a month. All of it stands in the address. */
export default function CalendarPage() {
  const { t } = useWords();
  const time = useTime();
  const { can } = useViewer();
  const { span } = useDayWords();
  const [search, setSearch] = useSearchParams();
  const now = useMinute();
  const today = dateIn(time.zone, now);
  const view = VIEWS.find((one) => one === search.get('view')) ?? 'agenda';
  const asked = search.get('day') ?? '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today;
  const off = search.getAll('without');
  const to = (change: { view?: View; day?: string }) => {
    const next = new URLSearchParams(search);
    for (const [key, value] of Object.entries(change)) next.set(key, value);
    return `?${next.toString()}`;
  };
  const onSwitch = (id: string) => {
    const next = new URLSearchParams(search);
    next.delete('without');
    for (const one of off.includes(id) ? off.filter((other) => other !== id) : [...off, id])
      next.append('without', one);
    setSearch(next, { replace: true });
  };
  return (
    <Column wide>
      <Row spread>
        <PageTitle title={t('desk.calendar')} />
        {can.scheduleSessions ? (
          <ButtonLink to="/sessions/new" leftSection={<IconPlus aria-hidden="true" />}>
            {t('desk.schedule')}
          </ButtonLink>
        ) : null}
      </Row>
      <Row spread>
        <nav aria-label={t('desk.calendar.views')} className={classes.views}>
          {VIEWS.map((one) => (
            <Link key={one} to={to({ view: one })} replace aria-current={one === view ? 'page' : undefined}>
              {t(`desk.calendar.${one}`)}
            </Link>
          ))}
        </nav>
        <Row>
          <Button component={Link} to={to({ day: turned(view, day, -1) })} variant="default" size="sm">
            {t('desk.calendar.earlier')}
          </Button>
          <Button component={Link} to={to({ day: today })} variant="default" size="sm">
            {t('desk.calendar.today')}
          </Button>
          <Button component={Link} to={to({ day: turned(view, day, 1) })} variant="default" size="sm">
            {t('desk.calendar.later')}
          </Button>
        </Row>
      </Row>
      <h2 className={`${classes.span} sentence`} aria-live="polite">
        {span(view, day)}
      </h2>
      <p className="quiet small">
        {t('desk.calendar.zone', { zone: time.zoneName(new Date(now).toISOString()) })}
      </p>
      <Shown view={view} day={day} off={off} onSwitch={onSwitch} />
    </Column>
  );
}
