import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { SeriesEditMutation } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Stack } from '../../ui/column.js';
import { SeriesDateList } from './series-date-list.js';

/** After a series was moved: what kept its own time, and what falls on a day off now. */
export function SeriesOutcome({ outcome }: { outcome: SeriesEditMutation['seriesEdit'] }) {
  const { t } = useWords();
  const time = useTime();
  const { session, kept, onBreaks } = outcome;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack>
      <h2 ref={heading} tabIndex={-1}>
        {t('series.saved')}
      </h2>
      {kept.length > 0 ? (
        <div>
          <p>{t('series.kept', { count: kept.length })}</p>
          <ul>
            {kept.map((one) => (
              <li key={one.id}>
                <Link to={`/sessions/${one.id}`}>{time.moment(one.startsAt)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {onBreaks.length > 0 ? (
        <div>
          <p>{t('series.nowOnBreak', { count: onBreaks.length })}</p>
          <SeriesDateList dates={onBreaks} timeZone={session.timeZone} skipsBreaks={false} />
        </div>
      ) : null}
      <div>
        <ButtonLink to={`/sessions/${session.id}`}>{t('sessions.see')}</ButtonLink>
      </div>
    </Stack>
  );
}
