import { useWords } from '../../../platform/i18n/use-words.js';
import message from '../message.module.css';
import classes from './care.module.css';

/** In the place of what someone said whom the viewer muted. */
export function MutedMessage({ onShow }: { onShow: () => void }) {
  const { t } = useWords();
  return (
    <div className={classes.folded}>
      <span className="quiet small">{t('care.folded')}</span>
      <button
        type="button"
        className={message.act}
        onClick={(event) => {
          // The button goes away with the fold: the focus stays on the line.
          event.currentTarget.closest('li')?.focus();
          onShow();
        }}
      >
        {t('care.show')}
      </button>
    </div>
  );
}
