import { Link } from 'react-router';
import type { Program_WholeFragment } from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import classes from './cohorts.module.css';
import { useDays } from './use-days.js';

/** The viewer's own cohorts of a program, the latest first. */
export function CohortLines({ cohorts }: { cohorts: Program_WholeFragment['cohorts'] }) {
  const { t } = useWords();
  const { day } = useDays();
  if (cohorts.length === 0) return <p className="quiet">{t('cohorts.noCohorts')}</p>;
  return (
    <ul className={classes.list}>
      {cohorts.map((cohort) => (
        <li key={cohort.id} className={classes.row}>
          <div className={classes.grow}>
            <Link className={classes.title} to={`/cohorts/${cohort.id}`}>
              {cohort.name}
            </Link>
            <div className="quiet small">
              {t('cohorts.fromTo', { from: day(cohort.startsOn), to: day(cohort.endsOn) })}
            </div>
          </div>
          {cohort.finished ? <Chip>{t('cohorts.finished')}</Chip> : null}
        </li>
      ))}
    </ul>
  );
}
