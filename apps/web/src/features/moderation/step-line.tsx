import type { ReviewStepLineFragment } from '../../gql/review/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './review.module.css';

/** What a moderator did: who, when and why. */
export function StepLine({ step }: { step: ReviewStepLineFragment }) {
  const { t } = useWords();
  const { act, why, by, at } = step;
  return (
    <div className={classes.step}>
      <p className="quiet small">
        {t(`review.did.${act}`, { who: by?.name ?? t('review.gone') })} · <TimeText at={at} />
      </p>
      {why ? <p className={classes.said}>{why}</p> : null}
    </div>
  );
}
