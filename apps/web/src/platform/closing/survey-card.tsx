import { useEffect, useRef } from 'react';
import type { SurveyFragment } from '../../gql/closing/graphql.js';
import { Card } from '../../ui/card.js';
import { useWords } from '../i18n/use-words.js';
import { useTime } from '../time/use-time.js';
import { SurveyForm } from './survey-form.js';
import classes from './closing.module.css';

interface SurveyCardProps {
  survey: SurveyFragment;
  sessionId: string;
  heading: 'h2' | 'h3';
}

function Results({ results }: { results: NonNullable<SurveyFragment['results']> }) {
  const { t } = useWords();
  return (
    <>
      <p className="quiet small">{t('closing.survey.answers', { count: results.answers })}</p>
      <dl className={classes.means}>
        {(['worth', 'heard'] as const).map((scale) => (
          <div key={scale}>
            <dt>{t(`closing.survey.${scale}`)}</dt>
            <dd>{t('closing.survey.ofFive', { mean: results[scale] })}</dd>
          </div>
        ))}
      </dl>
      {results.words.length > 0 ? (
        <>
          <p>{t('closing.survey.words')}</p>
          <ul className={classes.said}>
            {results.words.map((words, place) => (
              // Two may have said the same; they never move.
              <li key={place}>{words}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="quiet small">{t('closing.survey.fewWords')}</p>
      )}
    </>
  );
}

/** The three questions, for whoever was there; what all said together, for those who run the session. */
export function SurveyCard({ survey, sessionId, heading: Heading }: SurveyCardProps) {
  const { t } = useWords();
  const time = useTime();
  const head = useRef<HTMLHeadingElement>(null);
  const { asked } = survey;
  // The form is gone with its answer: the focus goes on from the heading above it.
  const was = useRef(asked);
  useEffect(() => {
    if (was.current && !asked) head.current?.focus();
    was.current = asked;
  }, [asked]);
  const day = time.day(survey.until);
  if (!survey.asked && !survey.answered && !survey.seesResults) return null;
  return (
    <Card labelledBy="survey">
      <Heading id="survey" ref={head} tabIndex={-1}>
        {survey.seesResults ? t('closing.survey.said') : t('closing.survey.title')}
      </Heading>
      {survey.asked ? (
        <SurveyForm sessionId={sessionId} until={day} />
      ) : survey.answered ? (
        <p>{t('closing.survey.thanks')}</p>
      ) : survey.open ? (
        <p>{t('closing.survey.later', { day })}</p>
      ) : survey.results ? (
        <Results results={survey.results} />
      ) : (
        <p>{t('closing.survey.few')}</p>
      )}
    </Card>
  );
}
