import { useEffect } from 'react';
import { IconDoorExit } from '../../ui/icons.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { closeSocket } from '../../platform/socket/socket.js';
import classes from './quick-exit.module.css';

/** A page anyone may have open. */
const ELSEWHERE = 'https://www.weather.gov';
/** Escape, three times within this many milliseconds. */
const WITHIN = 1_500;

/** Clears the screen at once, and puts another site in the place of this page. Drafts stay kept. */
export function leaveQuickly(): void {
  document.documentElement.style.display = 'none';
  document.title = ' ';
  closeSocket();
  location.replace(ELSEWHERE);
}

/** A way out on every page: this button, or Escape three times. */
export function QuickExit() {
  const { t } = useWords();

  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
      if (presses.length >= 3) leaveQuickly();
    };
    // Caught on the way down, so that a dialog or menu that uses Escape cannot keep it.
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);

  return (
    <button type="button" className={classes.exit} title={t('shell.leaveHow')} onClick={leaveQuickly}>
      <IconDoorExit aria-hidden="true" />
      {t('shell.leave')}
    </button>
  );
}
