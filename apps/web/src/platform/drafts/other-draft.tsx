import { Button } from '@mantine/core';
import { useWords } from '../i18n/use-words.js';
import { TimeText } from '../../ui/time-text.js';
import { draftExcerpt } from './draft-excerpt.js';
import { useOtherDraft } from './use-other-draft.js';
import classes from './other-draft.module.css';

/** Beside a form: what one wrote at the same place on another device, to choose from. Nothing where there is none. */
export function OtherDraft({ place }: { place: string }) {
  const { t } = useWords();
  const choice = useOtherDraft(place);
  if (!choice) return null;
  const { other, use, drop } = choice;
  return (
    <div className={classes.other} role="status">
      <p>
        {other.changedAt ? t('words.otherDraft.elsewhere') : t('words.otherDraft.here')}{' '}
        {other.changedAt ? <TimeText at={other.changedAt} className="quiet" /> : null}
      </p>
      <blockquote className={classes.text} tabIndex={0}>
        {draftExcerpt(other.body)}
      </blockquote>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={use}>
          {t('words.otherDraft.use')}
        </Button>
        <Button variant="subtle" size="xs" onClick={drop}>
          {t('words.otherDraft.drop')}
        </Button>
      </div>
    </div>
  );
}
