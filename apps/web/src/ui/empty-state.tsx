import type { ReactNode } from 'react';
import classes from './states.module.css';

/** An empty place: one sentence, and one action where there is one. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p>{children}</p>
      {action}
    </div>
  );
}
