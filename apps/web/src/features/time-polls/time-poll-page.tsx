import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { lazy, Suspense, useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  TimePollCancelDocument,
  TimePollDocument,
  TimePollReopenDocument,
  type TimePollFactsFragment,
} from '../../gql/time-polls/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAt } from '../../platform/time/use-at.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconArrowLeft } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { AnswerSection } from './answer-section.js';
import { useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

const TimePollResults = lazy(() => import('./results.js').then((m) => ({ default: m.TimePollResults })));

/** How it stands, and what came of it. */
function Standing({ poll }: { poll: TimePollFactsFragment }) {
  const { t } = useWords();
  const words = useSlotWords();
  if (poll.state === 'FINALIZED')
    return (
      <Card>
        <p className="sentence">
          <Chip tone="pine">{t('timePolls.state.FINALIZED')}</Chip>{' '}
          <b>
            {poll.chosenAt
              ? `${words.day(poll.chosenAt)}, ${words.clocks(poll.chosenAt, poll.minutes)}, ${words.zoneName(poll.chosenAt)}`
              : null}
          </b>
        </p>
        {poll.sessionId ? (
          <div>
            <ButtonLink to={`/sessions/${poll.sessionId}`}>{t('timePolls.toSession')}</ButtonLink>
          </div>
        ) : null}
      </Card>
    );
  if (poll.state === 'CANCELED')
    return (
      <Card>
        <p>
          <Chip tone="gold">{t('timePolls.state.CANCELED')}</Chip> {t('timePolls.canceledWhat')}
        </p>
      </Card>
    );
  return (
    <p className="sentence">
      {poll.state === 'ENDED' ? (
        <Chip tone="gold">{t('timePolls.state.ENDED')}</Chip>
      ) : (
        <>
          {t('timePolls.answerBy')} <TimeText at={poll.answerBy} as="momentZone" />
        </>
      )}
    </p>
  );
}

function CancelDialog({ poll, onClose }: { poll: TimePollFactsFragment; onClose: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [cancel, { loading, error }] = useMutation(TimePollCancelDocument);
  return (
    <Dialog open title={t('timePolls.cancel')} onClose={onClose}>
      <p>{t('timePolls.cancelWhat')}</p>
      {error ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button
          loading={loading}
          onClick={() => void cancel({ variables: { id: poll.id } }).then(onClose, () => undefined)}
        >
          {t('timePolls.cancel')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('timePolls.keepIt')}
        </Button>
      </Row>
    </Dialog>
  );
}

/** What whoever runs it can do with it. */
function Acts({ poll }: { poll: TimePollFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [asking, setAsking] = useState(false);
  const [reopen, { loading, error }] = useMutation(TimePollReopenDocument);
  if (poll.state === 'FINALIZED') return null;
  return (
    <section aria-labelledby="acts" className={classes.section}>
      <h2 id="acts">{t('timePolls.acts')}</h2>
      {poll.remindsAt.length > 0 ? (
        <p className="quiet small">
          {t('timePolls.reminds', { count: poll.remindsAt.length })}{' '}
          {poll.remindsAt.map((at, index) => (
            <span key={at}>
              {index > 0 ? ', ' : ''}
              <TimeText at={at} as="moment" />
            </span>
          ))}
          .
        </p>
      ) : null}
      <Row>
        {poll.state === 'CANCELED' ? (
          <Button
            loading={loading}
            onClick={() => void reopen({ variables: { id: poll.id } }).catch(() => undefined)}
          >
            {t('timePolls.reopen')}
          </Button>
        ) : (
          <>
            <ButtonLink to={`/time-polls/${poll.id}/edit`} variant="default">
              {t('timePolls.edit')}
            </ButtonLink>
            <Button variant="subtle" onClick={() => setAsking(true)}>
              {t('timePolls.cancel')}
            </Button>
          </>
        )}
      </Row>
      {error ? <p role="alert">{say(error)}</p> : null}
      {asking ? <CancelDialog poll={poll} onClose={() => setAsking(false)} /> : null}
    </section>
  );
}

function Poll({ poll }: { poll: TimePollFactsFragment }) {
  const { t } = useWords();
  return (
    <>
      <div className={classes.lead}>
        <PageTitle title={poll.title} className={classes.heading} />
        <p className="quiet small">
          {poll.audienceName} · {t('timePolls.lasts', { minutes: poll.minutes })}
        </p>
        <Standing poll={poll} />
        {poll.note ? <p className={classes.prose}>{poll.note}</p> : null}
      </div>
      {poll.can.answer ? <AnswerSection poll={poll} /> : null}
      {poll.can.seeNames ? (
        <Suspense fallback={<Skeletons count={3} height={96} />}>
          <TimePollResults poll={poll} />
        </Suspense>
      ) : null}
      {poll.can.run ? <Acts poll={poll} /> : null}
    </>
  );
}

/** A time poll: answering it, and for those who run it how it stands. */
export default function TimePollPage() {
  const { pollId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(TimePollDocument, {
    variables: { id: pollId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const poll = data?.timePoll;
  const read = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useAt(poll?.answerBy ?? null, read);
  const gone = error ? troubleOf(error).code === 'not_found' : false;
  return (
    <Column>
      <Link to="/time-polls" className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('timePolls.title')}
      </Link>
      {gone ? (
        <>
          <PageTitle title={t('words.nothingHere')} />
          <EmptyState action={<ButtonLink to="/">{t('words.toHome')}</ButtonLink>}>
            {t('words.nothingHereWhy')}
          </EmptyState>
        </>
      ) : poll ? (
        <Poll poll={poll} />
      ) : error ? (
        <ErrorState asPage what={t('timePolls.notLoaded')} kept={say(error)} onRetry={read} />
      ) : (
        <Skeletons count={4} height={110} />
      )}
    </Column>
  );
}
