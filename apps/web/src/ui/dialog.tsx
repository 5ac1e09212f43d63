import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './dialog.module.css';

interface DialogProps {
  open: boolean;
  title: string;
  /** Asked to close: Escape, or a button inside. */
  onClose: () => void;
  /** Nothing of the page beneath is to be seen. */
  covers?: boolean;
  children: ReactNode;
}

/** A dialog on top of the page. The browser's own: it keeps the focus inside and gives it back. */
export function Dialog({ open, ...props }: DialogProps) {
  return open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ title, onClose, covers = false, children }: Omit<DialogProps, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  // Closed before it is taken off the page: of a dialog that is gone already, the browser has forgotten where the focus was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    return () => element.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={covers ? `${classes.dialog} ${classes.covers}` : classes.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        // React lets it rise to a dialog that this one stands in; the browser does not.
        event.stopPropagation();
        onClose();
      }}
    >
      <h2 id={heading} className={classes.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
