import { useWords } from '../../platform/i18n/use-words.js';
import { IconArrowDown } from '../../ui/icons.js';
import classes from './thread-page.module.css';

/** Says quietly that replies came which are not on the screen, and leads to the first of them. */
export function NewReplies({ count, onGo }: { count: number; onGo: () => void }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <div className={classes.arrived}>
      <button type="button" onClick={onGo}>
        <IconArrowDown aria-hidden="true" />
        {t('forum.thread.newReplies', { count })}
      </button>
    </div>
  );
}
