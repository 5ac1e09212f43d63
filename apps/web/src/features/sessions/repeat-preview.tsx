import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { SeriesPreviewDocument } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ruleOf } from './repeat-fields.js';
import { SeriesDateList } from './series-date-list.js';
import { localStart, startOf, type SessionFields } from './session-fields.js';
import classes from './series.module.css';

/** Every date that the series would have, with what is left out and why, before anything is scheduled. */
export function RepeatPreview({ fields }: { fields: SessionFields }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const title = useId();
  const minutes = Number(fields.minutes);
  const ready = fields.audienceId !== '' && startOf(fields) !== null && minutes >= 15 && minutes <= 480;
  const { data, previousData, error } = useQuery(SeriesPreviewDocument, {
    skip: !ready,
    variables: {
      input: {
        audienceId: fields.audienceId,
        localStart: localStart(fields),
        timeZone: fields.timeZone,
        minutes,
        rule: ruleOf(fields),
        skipsBreaks: fields.skipsBreaks,
      },
    },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (!ready) return <p className="quiet small">{t('series.previewNeeds')}</p>;
  const preview = data?.seriesPreview ?? previousData?.seriesPreview;
  if (error) return <p className="quiet small">{t('series.previewNot', { why: say(error) })}</p>;
  if (!preview) return <p className="quiet small">{t('series.previewComes')}</p>;
  const last = preview.dates.at(-1);
  const known = preview.breaksKnownUntil;
  return (
    <section aria-labelledby={title} className={classes.preview}>
      <h2 id={title}>{t('series.preview')}</h2>
      <p role="status">
        {t('series.comesTo', { sessions: preview.sessions, out: preview.dates.length - preview.sessions })}
      </p>
      <p className="quiet small">
        {t('series.inZone', { zone: time.zoneName(last?.startsAt ?? '2027-01-01T12:00:00Z') })}
      </p>
      <SeriesDateList dates={preview.dates} timeZone={fields.timeZone} skipsBreaks={fields.skipsBreaks} />
      {fields.skipsBreaks && known && last && last.slot.slice(0, 10) > known ? (
        <p className="quiet small">{t('series.knownUntil', { day: time.day(`${known}T16:00:00.000Z`) })}</p>
      ) : null}
    </section>
  );
}
