import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { CalendarsByMailSaveDocument, CalendarsDocument } from '../../gql/calendars/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { FeedItem } from './feed-item.js';
import classes from './calendars.module.css';

/** How one's own calendar is kept right: by mail, and by addresses that it reads. */
export default function CalendarsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { email } = useViewer();
  const { data, error, refetch } = useQuery(CalendarsDocument, { fetchPolicy: 'cache-and-network' });
  const [save, { error: refused }] = useMutation(CalendarsByMailSaveDocument);
  const calendars = data?.calendars;

  const onByMail = (byMail: boolean) => {
    if (!calendars) return;
    // Shown as chosen at once.
    const optimisticResponse = { calendarsByMailSave: { ...calendars, byMail } };
    save({ variables: { byMail }, optimisticResponse }).then(
      () => announce(t('calendars.saved')),
      // Shown below; the choice goes back to what is kept.
      () => undefined,
    );
  };

  return (
    <Column>
      <div>
        <Link to="/me" className={classes.back}>
          {t('calendars.back')}
        </Link>
        <PageTitle title={t('calendars.title')} />
        <p className="quiet">{t('calendars.what')}</p>
      </div>
      {error && !calendars ? (
        <ErrorState what={t('calendars.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!calendars && !error ? <Skeletons count={2} height={160} /> : null}
      {calendars ? (
        <>
          <Card labelledBy="by-mail">
            <h2 id="by-mail">{t('calendars.byMail')}</h2>
            <p className={`${classes.anywhere} quiet small`}>{t('calendars.byMailTo', { email })}</p>
            <Checkbox
              label={t('calendars.byMailLabel')}
              description={t('calendars.byMailWhat')}
              checked={calendars.byMail}
              onChange={(event) => onByMail(event.currentTarget.checked)}
            />
            {refused ? <p role="alert">{say(refused)}</p> : null}
          </Card>
          <Card labelledBy="feeds">
            <h2 id="feeds">{t('calendars.feeds')}</h2>
            <p>{t('calendars.feedsWhat')}</p>
            <ul className={classes.feeds}>
              {calendars.feeds.map((feed) => (
                <FeedItem key={feed.cohortId ?? 'all'} feed={feed} />
              ))}
            </ul>
          </Card>
        </>
      ) : null}
    </Column>
  );
}
