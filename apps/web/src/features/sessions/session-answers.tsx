import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { SessionRsvpsDocument, type RsvpAnswer } from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './sessions.module.css';

const ANSWERS: RsvpAnswer[] = ['GOING', 'MAYBE', 'NOT_GOING'];

function Names({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch, fetchMore } = useQuery(SessionRsvpsDocument, {
    variables: { sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const [more, setMore] = useState<'idle' | 'busy' | 'failed'>('idle');

  if (!data) {
    return error ? (
      <ErrorState what={t('sessions.whoNotLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={2} height={44} />
    );
  }
  const { nodes, nextCursor } = data.sessionRsvps;
  if (nodes.length === 0) return <p className="quiet">{t('sessions.whoNobody')}</p>;
  const loadMore = () => {
    setMore('busy');
    fetchMore({ variables: { after: nextCursor } }).then(
      () => setMore('idle'),
      () => setMore('failed'),
    );
  };
  return (
    <>
      {ANSWERS.map((answer) => {
        const own = nodes.filter((node) => node.answer === answer);
        return own.length === 0 ? null : (
          <section key={answer} aria-labelledby={`who-${answer}`}>
            <h4 id={`who-${answer}`}>{t(`sessions.answer.${answer}`)}</h4>
            <ul className={classes.people}>
              {own.map(({ person }) => (
                <li key={person.id}>
                  <PersonLine person={person} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {nextCursor ? (
        <Row>
          <Button variant="default" loading={more === 'busy'} onClick={loadMore}>
            {t('sessions.whoMore')}
          </Button>
          {more === 'failed' ? <p role="alert">{t('sessions.moreFailed')}</p> : null}
        </Row>
      ) : null}
    </>
  );
}

/** For those who run the session: who answered what, folded until asked for. */
export function SessionAnswers({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <Fold title={t('sessions.who')} onToggle={() => setOpened(true)}>
      {opened ? <Names sessionId={sessionId} /> : null}
    </Fold>
  );
}
