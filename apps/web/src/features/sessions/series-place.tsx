import { useMutation, useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import {
  SeriesDatesDocument,
  SeriesExtendDocument,
  type SeriesPlaceBitsFragment,
  type SessionFactsFragment,
} from '../../gql/sessions/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { Fold } from '../../ui/fold.js';
import { Skeletons } from '../../ui/skeletons.js';
import { forgetSeries } from './series.cache.js';
import { SeriesAnswer } from './series-answer.js';
import { SeriesDateList } from './series-date-list.js';
import classes from './series.module.css';

interface SeriesPlaceProps {
  session: SessionFactsFragment;
  /** Someone else changed the series: read it again. */
  onConflict: () => void;
}

/** Where a session that repeats stands in its series: the ones before and after, and all dates on demand. */
export function SeriesPlace({ session, onConflict }: SeriesPlaceProps) {
  const { t } = useWords();
  const time = useTime();
  const now = useMinute();
  const [open, setOpen] = useState(false);
  const { series } = session;
  if (!series) return null;
  const { earlier, later, number, total } = series;
  return (
    <section aria-labelledby="series" className={classes.place}>
      <h2 id="series">{t('series.place', { number, total })}</h2>
      <nav aria-label={t('series.around')} className={classes.around}>
        {earlier ? (
          <Link to={`/sessions/${earlier.id}`}>
            {t('series.earlier', { day: time.day(earlier.startsAt) })}
          </Link>
        ) : null}
        {later ? (
          <Link to={`/sessions/${later.id}`}>{t('series.later', { day: time.day(later.startsAt) })}</Link>
        ) : null}
      </nav>
      {session.can.rsvp && (later || (earlier && Date.parse(earlier.startsAt) > now)) ? (
        <SeriesAnswer session={session} />
      ) : null}
      <Fold title={t('series.all')} onToggle={() => setOpen(true)}>
        {open ? <AllDates session={session} series={series} onConflict={onConflict} /> : null}
      </Fold>
    </section>
  );
}

function AllDates({ session, series, onConflict }: SeriesPlaceProps & { series: SeriesPlaceBitsFragment }) {
  const { say } = useTroubleWords();
  const { data, error } = useQuery(SeriesDatesDocument, {
    variables: { sessionId: session.id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!data) return error ? <p role="alert">{say(error)}</p> : <Skeletons count={3} height={32} />;
  return (
    <>
      <SeriesDateList
        dates={data.seriesDates}
        timeZone={session.timeZone}
        skipsBreaks={false}
        here={session.id}
        standing
      />
      {session.can.edit ? <Extend session={session} series={series} onConflict={onConflict} /> : null}
    </>
  );
}

function Extend({ session, series, onConflict }: SeriesPlaceProps & { series: SeriesPlaceBitsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [more, setMore] = useState('4');
  const [tried, setTried] = useState(false);
  const [extend, { loading, error, data }] = useMutation(SeriesExtendDocument, { update: forgetSeries });
  const most = LIMITS.seriesSessions.max - series.dates;
  if (most < 1) return <p className="quiet small">{t('series.full', { max: LIMITS.seriesSessions.max })}</p>;
  const wrong = !/^\d+$/.test(more.trim()) || Number(more) < 1 || Number(more) > most;
  const far = error && troubleOf(error).fields?.find(({ rule }) => rule === 'rule_far');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong || loading) return;
    try {
      await extend({
        variables: {
          input: { id: session.id, seriesVersion: series.version, count: series.dates + Number(more) },
        },
      });
    } catch (trouble) {
      // Said below.
      if (troubleOf(trouble).code === 'conflict') onConflict();
    }
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={classes.extend}>
      <TextInput
        label={t('series.more')}
        description={t('series.moreWhat')}
        inputMode="numeric"
        value={more}
        error={
          tried && wrong
            ? t('series.fault.more', { max: most })
            : far
              ? t('series.fault.far', { max: String(far.params?.['max'] ?? '') })
              : undefined
        }
        onChange={(event) => {
          setTried(false);
          setMore(event.currentTarget.value);
        }}
      />
      <Button type="submit" variant="default" loading={loading}>
        {t('series.addMore')}
      </Button>
      <p role="status" className="quiet small">
        {data && !error && !loading ? t('series.added') : null}
      </p>
      {error && !far ? (
        <p role="alert">{troubleOf(error).code === 'conflict' ? t('series.conflict') : say(error)}</p>
      ) : null}
    </form>
  );
}
