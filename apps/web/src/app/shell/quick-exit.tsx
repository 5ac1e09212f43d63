import { IconDoorExit } from '../../ui/icons.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { leaveQuickly, useEscapeThrice } from '../../platform/leave-quickly.js';
import classes from './quick-exit.module.css';

/** A way out on every page: this button, or Escape three times. */
export function QuickExit() {
  const { t } = useWords();
  useEscapeThrice();

  return (
    <button type="button" className={classes.exit} title={t('shell.leaveHow')} onClick={leaveQuickly}>
      <IconDoorExit aria-hidden="true" />
      {t('shell.leave')}
    </button>
  );
}
