import type { ReactNode } from 'react';
import classes from './card.module.css';

/** A block on its own paper, a section of the page where it has a heading (`labelledBy`: the heading's id). */
export function Card({ labelledBy, children }: { labelledBy?: string; children: ReactNode }) {
  return labelledBy ? (
    <section className={classes.card} aria-labelledby={labelledBy}>
      {children}
    </section>
  ) : (
    <div className={classes.card}>{children}</div>
  );
}
