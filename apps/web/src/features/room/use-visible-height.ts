import { useEffect } from 'react';

/** A keyboard takes at least this much of a phone's screen, in pixels. */
const KEYBOARD = 120;

/**
 * While the keyboard of a phone is open, the page is as high as what can be seen above it, and the bar at the bottom takes no
 * room: so the composer stays above the keyboard. Browsers tell this to scripts alone.
 */
export function useVisibleHeight(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const root = document.documentElement.style;
    const clear = () => {
      root.removeProperty('--visible-height');
      root.removeProperty('--shell-bottom');
    };
    const fit = () => {
      // Zoomed in by hand is not a keyboard.
      if (seen.scale > 1.01 || window.innerHeight - seen.height < KEYBOARD) {
        clear();
        return;
      }
      root.setProperty('--visible-height', `${seen.height}px`);
      root.setProperty('--shell-bottom', '0px');
      window.scrollTo(0, 0);
    };
    seen.addEventListener('resize', fit);
    fit();
    return () => {
      seen.removeEventListener('resize', fit);
      clear();
    };
  }, []);
}
