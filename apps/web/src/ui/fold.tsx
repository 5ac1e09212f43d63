import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  title: string;
  /** How it stands now, so that it need not be opened to be known. */
  now?: string;
  /** It was opened, or shut again. */
  onToggle?: () => void;
  children: ReactNode;
}

/** A section that opens when its title is pressed. The browser's own: it is found by searching the page, too. */
export function Fold({ title, now, onToggle, children }: FoldProps) {
  return (
    <details className={classes.fold} onToggle={onToggle}>
      <summary className={classes.title}>
        <h3>{title}</h3>
        {now ? <span className="quiet small">{now}</span> : null}
      </summary>
      <div className={classes.within}>{children}</div>
    </details>
  );
}
