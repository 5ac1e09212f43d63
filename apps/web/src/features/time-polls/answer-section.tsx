import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { TimePollFactsFragment } from '../../gql/time-polls/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { AnswerRows } from './answer-rows.js';
import { usePollAnswers, type PollAnswers } from './use-poll-answers.js';
import classes from './time-polls.module.css';

function Saved({ answers }: { answers: PollAnswers }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  if (answers.state === 'refused')
    return <span className={classes.trouble}>{answers.trouble ? say(answers.trouble) : null}</span>;
  if (answers.state === 'idle') return null;
  return <span className="quiet small">{t(`timePolls.state.${answers.state}`)}</span>;
}

/** Answering: saved as one goes, and what is left done with one press. */
export function AnswerSection({ poll }: { poll: TimePollFactsFragment }) {
  const { t } = useWords();
  const answers = usePollAnswers(poll);
  const now = useMinute();
  const slots = poll.slots.filter(({ removed, startsAt }) => !removed && Date.parse(startsAt) > now);
  const left = slots.filter(({ id }) => !answers.said.has(id));
  const against = left.filter(({ neverFree }) => typeof neverFree === 'string');
  const some = slots.length > left.length;
  return (
    <section aria-labelledby="answer" className={classes.section}>
      <div>
        <h2 id="answer">{t('timePolls.whenCanYou')}</h2>
        <p className="quiet small">
          {poll.showsNames ? t('timePolls.namesShown') : t('timePolls.namesHidden')}
        </p>
      </div>
      {against.length > 0 ? (
        <div className={classes.suggest}>
          <p>{t('timePolls.against', { count: against.length })}</p>
          <Button
            variant="default"
            size="sm"
            onClick={() => answers.say(against.map(({ id }) => [id, 'NO'] as const))}
          >
            {t('timePolls.sendSuggested', { count: against.length })}
          </Button>
        </div>
      ) : null}
      <AnswerRows
        pollId={poll.id}
        slots={slots}
        minutes={poll.minutes}
        pollZone={poll.timeZone}
        said={answers.said}
        suggested={new Set(against.map(({ id }) => id))}
        onSay={(slotId, answer) => answers.say([[slotId, answer]])}
      />
      <div className={classes.bar}>
        <p role="status">
          <b>
            {left.length === 0
              ? t('timePolls.allAnswered')
              : t('timePolls.answeredSome', { done: slots.length - left.length, all: slots.length })}
          </b>{' '}
          <Saved answers={answers} />
        </p>
        {some && left.length > 0 ? (
          <Button variant="default" onClick={() => answers.say(left.map(({ id }) => [id, 'NO'] as const))}>
            {t('timePolls.noToRest', { count: left.length })}
          </Button>
        ) : null}
        {answers.state === 'kept' ? (
          <Button variant="subtle" onClick={answers.retry}>
            {t('words.tryAgain')}
          </Button>
        ) : null}
      </div>
      <p className="small">
        <Link to="/time-polls/never-free">{t('timePolls.neverFreeLink')}</Link>
      </p>
    </section>
  );
}
