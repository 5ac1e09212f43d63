import { useId } from 'react';
import classes from './progress-bar.module.css';

interface ProgressBarProps {
  /** What is done. */
  label: string;
  /** How far, from 0 to 1; null while nobody knows. */
  value: number | null;
  /** How far in words: "40 of 120". */
  words: string;
}

/** How far something has come, as a bar and in words. Nothing moves by itself. */
export function ProgressBar({ label, value, words }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <span id={id}>{label}</span>
        <span className="quiet small">{words}</span>
      </div>
      <div
        className={classes.bar}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={words}
        {...(value !== null && { 'aria-valuenow': Math.round(value * 100) })}
      >
        <div className={classes.filled} style={{ width: `${Math.round((value ?? 0) * 100)}%` }} />
      </div>
    </div>
  );
}
