import type { ReactNode } from 'react';
import classes from './states.module.css';

/** A small ember dot with its word: live now. One of these on a screen at most. */
export function LiveDot({ children }: { children: ReactNode }) {
  return <span className={classes.live}>{children}</span>;
}
