import { Button } from '@mantine/core';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.js';
import { TimeText } from '../../ui/time-text.js';
import { draftExcerpt } from './draft-excerpt.js';
import { useOtherDrafts, type OtherChoice } from './use-other-drafts.js';
import classes from './other-draft.module.css';

function Choice({ other, use, drop, words }: OtherChoice & { words: (body: string) => string }) {
  const { t } = useWords();
  const says = useId();
  return (
    <div className={classes.other}>
      <p>
        <span id={says} role="status">
          {other.changedAt ? t('words.otherDraft.elsewhere') : t('words.otherDraft.here')}
        </span>{' '}
        {other.changedAt ? <TimeText at={other.changedAt} className="quiet" /> : null}
      </p>
      <div className={classes.text} role="region" aria-labelledby={says} tabIndex={0}>
        {words(other.body)}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={use}>
          {t('words.otherDraft.use')}
        </Button>
        <Button variant="subtle" size="xs" onClick={drop}>
          {other.changedAt ? t('words.otherDraft.drop') : t('words.otherDraft.throwAway')}
        </Button>
      </div>
    </div>
  );
}

interface OtherDraftProps {
  place: string;
  /** What is shown of a draft, where its fields do not hold words as one reads them. */
  words?: (body: string) => string;
}

/** Beside a form: what one wrote at the same place on another device, to choose from. Nothing where there is none. */
export function OtherDraft({ place, words = draftExcerpt }: OtherDraftProps) {
  return useOtherDrafts(place).map((choice) => <Choice key={choice.other.body} {...choice} words={words} />);
}
