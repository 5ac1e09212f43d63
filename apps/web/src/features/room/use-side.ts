import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';

/** The place of the open panel in the address, so that back and reload find it again. */
export const SIDE = 'side';

/** What stands beside the conversation, where it is narrow: behind a button, with a panel of one's choice on top. */
export function useSide() {
  const [, setParams] = useSearchParams();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(
    (name?: string) => {
      if (name)
        setParams(
          (before) => {
            before.set(SIDE, name);
            return before;
          },
          { replace: true, preventScrollReset: true },
        );
      setOpen(true);
    },
    [setParams],
  );
  const shut = useCallback(() => setOpen(false), []);
  return { isOpen, open, shut };
}
