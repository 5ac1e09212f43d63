import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type Tone = 'plain' | 'pine' | 'ember' | 'sky' | 'gold' | 'plum';

/** A small word beside something: a state, a role. Never meaning by color alone. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {children}
    </span>
  );
}
