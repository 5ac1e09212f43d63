import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  title: string;
  /** How it stands now, so that it need not be opened to be known. */
  now: string;
  children: ReactNode;
}

/** A section that opens when its title is pressed. The browser's own: it is found by searching the page, too. */
export function Fold({ title, now, children }: FoldProps) {
  return (
    <details className={classes.fold}>
      <summary className={classes.title}>
        <h3>{title}</h3>
        <span className="quiet small">{now}</span>
      </summary>
      <div className={classes.within}>{children}</div>
    </details>
  );
}
