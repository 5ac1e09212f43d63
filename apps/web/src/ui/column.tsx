import type { ReactNode } from 'react';
import classes from './column.module.css';

/** The one column that reads, with the page's rhythm between its blocks. */
export function Column({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return (
    <div className={classes.column} data-narrow={narrow || undefined}>
      {children}
    </div>
  );
}

/** Things side by side that wrap on a phone. */
export function Row({ children, spread = false }: { children: ReactNode; spread?: boolean }) {
  return (
    <div className={classes.row} data-spread={spread || undefined}>
      {children}
    </div>
  );
}

/** Things below each other, closer than the blocks of a page. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={classes.stack}>{children}</div>;
}
