import type { CriterionFragment, ReviewGivenFragment } from '../../gql/applications/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './applications.module.css';

/** What reviewers said, each with their scores. */
export function ReviewsGiven({
  given,
  rubric,
}: {
  given: readonly ReviewGivenFragment[];
  rubric: readonly CriterionFragment[];
}) {
  const { t, locale } = useWords();
  if (given.length === 0) return <p className="quiet">{t('applications.nobodyYet')}</p>;
  return (
    <ul className={classes.list}>
      {given.map(({ reviewer, recused, scores, note, changed }) => (
        <li key={reviewer.id} className={classes.item}>
          <div className={classes.anywhere}>
            <strong>{reviewer.name}</strong>
            {recused ? (
              <p className="quiet">{t('applications.recused')}</p>
            ) : (
              <p>
                {scores
                  .map(({ key, score }) => {
                    const criterion = rubric.find((one) => one.key === key);
                    return t('applications.score', { criterion: criterion?.name[locale] ?? key, score });
                  })
                  .join(' · ')}
              </p>
            )}
            {note ? <p>{note}</p> : null}
            {changed ? <p className="quiet small">{t('applications.changed')}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
