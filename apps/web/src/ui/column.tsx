import type { ReactNode } from 'react';
import classes from './column.module.css';

interface ColumnProps {
  narrow?: boolean;
  /** For tables and calendars. */
  wide?: boolean;
  children: ReactNode;
}

/** The one column that reads, with the page's rhythm between its blocks. */
export function Column({ narrow = false, wide = false, children }: ColumnProps) {
  return (
    <div className={classes.column} data-narrow={narrow || undefined} data-wide={wide || undefined}>
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
