import { useEffect, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const places = new Map<string, number>();
/** Frames to wait for a page to grow tall enough again. */
const PATIENCE = 30;

/** A new page starts at its top; back lands on the same line. */
export function useScroll(): void {
  const { key: given, pathname, hash } = useLocation();
  // A hash typed into the address bar has no key of its own.
  const key = `${given} ${hash}`;
  const how = useNavigationType();

  useEffect(() => {
    history.scrollRestoration = 'manual';
  }, []);

  // Before the browser can clamp the place of a page that has just become shorter, or it would be noted for the old one.
  useLayoutEffect(() => {
    const note = () => places.set(key, scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [key]);

  useLayoutEffect(() => {
    const place = how === 'POP' ? places.get(key) : undefined;
    if (place === undefined) {
      // A page reached by a link to a part of it lands there by itself.
      if (!hash && how !== 'REPLACE') scrollTo(0, 0);
      return;
    }
    let frames = 0;
    let handle = 0;
    const restore = () => {
      scrollTo(0, place);
      frames += 1;
      if (Math.abs(scrollY - place) > 2 && frames < PATIENCE) handle = requestAnimationFrame(restore);
    };
    restore();
    return () => cancelAnimationFrame(handle);
  }, [key, pathname, hash, how]);
}
