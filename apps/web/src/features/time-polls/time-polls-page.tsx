import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { TimePollsDocument, type TimePollsQuery } from '../../gql/time-polls/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconPlus } from '../../ui/icons.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { useSlotWords } from './slot-words.js';
import classes from './time-polls.module.css';

type Line = TimePollsQuery['timePolls']['nodes'][number];

function PollLine({ poll }: { poll: Line }) {
  const { t } = useWords();
  const words = useSlotWords();
  const open = poll.state === 'OPEN';
  return (
    <li className={classes.line}>
      <div className={classes.grow}>
        <Link to={`/time-polls/${poll.id}`} className={classes.lineTitle}>
          {poll.title}
        </Link>
        <p className="quiet small">{poll.audienceName}</p>
        <p className="small sentence">
          {open ? (
            <>
              {t('timePolls.answerBy')} <TimeText at={poll.answerBy} as="moment" />
            </>
          ) : poll.state === 'FINALIZED' && poll.chosenAt ? (
            words.long(poll.chosenAt)
          ) : (
            t(`timePolls.state.${poll.state}`)
          )}
          {poll.runs && poll.askedPeople !== null
            ? ` · ${t('timePolls.answeredOf', { answered: poll.answeredPeople ?? 0, asked: poll.askedPeople ?? 0 })}`
            : ''}
        </p>
      </div>
      {open && poll.asked && poll.unanswered > 0 ? (
        <ButtonLink to={`/time-polls/${poll.id}`} size="sm">
          {t('timePolls.answerIt', { count: poll.unanswered })}
        </ButtonLink>
      ) : open && poll.asked ? (
        <Chip tone="pine">{t('timePolls.youAnswered')}</Chip>
      ) : poll.state === 'ENDED' && poll.runs ? (
        <ButtonLink to={`/time-polls/${poll.id}`} size="sm">
          {t('timePolls.choose')}
        </ButtonLink>
      ) : null}
    </li>
  );
}

function Polls({ cohortId }: { cohortId: string | null }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(TimePollsDocument, {
    variables: { cohortId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? (
      <ErrorState what={t('timePolls.listNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={3} height={96} />
    );
  const { nodes, nextCursor } = data.timePolls;
  if (nodes.length === 0) return <EmptyState>{t('timePolls.none')}</EmptyState>;
  return (
    <>
      <ul className={classes.lines}>
        {nodes.map((poll) => (
          <PollLine key={poll.id} poll={poll} />
        ))}
      </ul>
      {nextCursor ? (
        <Button
          variant="default"
          onClick={() =>
            void fetchMore({
              variables: { cohortId, after: nextCursor },
              updateQuery: (before, { fetchMoreResult }) => ({
                timePolls: {
                  ...fetchMoreResult.timePolls,
                  nodes: [...before.timePolls.nodes, ...fetchMoreResult.timePolls.nodes],
                },
              }),
            }).catch(() => undefined)
          }
        >
          {t('timePolls.earlier')}
        </Button>
      ) : null}
    </>
  );
}

/** Polls that ask one, and those one runs. */
export default function TimePollsPage() {
  const { t } = useWords();
  const { can } = useViewer();
  const [search] = useSearchParams();
  const cohortId = search.get('cohort');
  return (
    <Column>
      <Row spread>
        <PageTitle title={t('timePolls.title')} />
        {can.scheduleSessions ? (
          <ButtonLink to="/time-polls/new" leftSection={<IconPlus aria-hidden="true" />}>
            {t('timePolls.new')}
          </ButtonLink>
        ) : null}
      </Row>
      {cohortId ? (
        <p className="small">
          {t('timePolls.ofCohort')} <Link to="/time-polls">{t('timePolls.ofAll')}</Link>
        </p>
      ) : null}
      <Polls key={cohortId} cohortId={cohortId} />
      <p className="small">
        <Link to="/time-polls/never-free">{t('timePolls.neverFreeLink')}</Link>
      </p>
    </Column>
  );
}
