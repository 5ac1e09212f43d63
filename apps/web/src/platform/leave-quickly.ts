import { useEffect } from 'react';
import { closeSocket } from './socket/socket.js';

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

/** Escape, three times in a row, leaves quickly. */
export function useEscapeThrice(): void {
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
}
