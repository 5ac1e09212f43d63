import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { draftExcerpt } from '../../platform/drafts/draft-excerpt.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from '../../platform/drafts/other-draft.module.css';

interface EditChangedProps {
  /** What the post says now. */
  now: string;
  /** A moderator took words out of it. */
  redacted: boolean;
  /** It takes the focus once more at each new number: saving was tried. */
  asked: number;
  onTake: () => void;
  onKeep: () => void;
}

/** While one changed a post, it came to say something else: shown beside one's own text, to choose from. */
export function EditChanged({ now, redacted, asked, onTake, onKeep }: EditChangedProps) {
  const { t } = useWords();
  const says = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  return (
    <div ref={box} className={classes.other} tabIndex={-1} role="group" aria-labelledby={says}>
      <p id={says} role="status">
        {t('forum.edit.changed')} {redacted ? t('forum.edit.changedByModerator') : null}
      </p>
      <div className={classes.text} role="region" aria-label={t('forum.edit.now')} tabIndex={0}>
        {draftExcerpt(now)}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={onTake}>
          {t('forum.edit.takeNow')}
        </Button>
        <Button variant="subtle" size="xs" onClick={onKeep}>
          {t('forum.edit.keepMine')}
        </Button>
      </div>
    </div>
  );
}
