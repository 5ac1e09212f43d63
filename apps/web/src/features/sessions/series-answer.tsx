import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import {
  SeriesRsvpDocument,
  type RsvpAnswer,
  type SessionFactsFragment,
} from '../../gql/sessions/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { forgetSeries } from './series.cache.js';
import own from './series.module.css';
import classes from './sessions.module.css';

const ANSWERS: readonly Extract<RsvpAnswer, 'GOING' | 'NOT_GOING'>[] = ['GOING', 'NOT_GOING'];

/** One answer to all sessions of a series that are to come; each can be answered by itself before and after. */
export function SeriesAnswer({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [answer, { loading, error, data }] = useMutation(SeriesRsvpDocument, { update: forgetSeries });
  const send = (word: RsvpAnswer) => {
    // A refusal is said below.
    answer({ variables: { input: { sessionId: session.id, answer: word } } }).catch(() => undefined);
  };
  const done = data && !loading && !error ? data.seriesRsvp : null;
  return (
    <div role="group" aria-labelledby="series-answer" className={own.answer}>
      <h3 id="series-answer">{t('series.answer')}</h3>
      <p className="quiet small">{t('series.answerWhat')}</p>
      <div className={classes.acts}>
        {ANSWERS.map((word) => (
          <Button key={word} variant="default" aria-disabled={loading} onClick={() => !loading && send(word)}>
            {t(`series.answer.${word}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="quiet small">
        {loading
          ? t('sessions.saving')
          : done
            ? t('series.answered', { count: done.answered, waiting: done.waiting })
            : null}
      </p>
      {error && !loading ? (
        <p role="alert">
          {t('sessions.answerNotSaved')} {say(error)}
        </p>
      ) : null}
    </div>
  );
}
