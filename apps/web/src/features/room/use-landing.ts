import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import type { MessageLineFragment } from '../../gql/room/graphql.js';

/** `#37` in the address lands on line 37, with the focus, once it is read; what is before it is fetched as far as that. */
export function useLanding(
  box: RefObject<HTMLElement | null>,
  lines: readonly MessageLineFragment[],
  hasBefore: boolean,
  loadEarlier: () => Promise<void>,
): void {
  const { hash, key } = useLocation();
  const landed = useRef('');
  const asking = useRef(false);
  const first = lines[0]?.number;
  useEffect(() => {
    const number = /^#\d+$/.test(hash) ? Number(hash.slice(1)) : null;
    if (number === null || landed.current === key) return;
    const line = box.current?.querySelector<HTMLElement>(`[data-line="${number}"]`);
    if (line) {
      landed.current = key;
      line.scrollIntoView({ block: 'center' });
      line.focus({ preventScroll: true });
    } else if (hasBefore && first !== undefined && number < first && !asking.current) {
      asking.current = true;
      // Where that does not work there is the button above the first line.
      loadEarlier()
        .catch(() => (landed.current = key))
        .finally(() => (asking.current = false));
    }
  }, [hash, key, box, first, hasBefore, loadEarlier]);
}
