import classes from './bars.module.css';

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** The value in words: "12 h 30 min, 5 people". */
  words: string;
}

/** A bar chart as a list: each bar says its number, so that nothing hangs on length or color. */
export function Bars({ bars, labelledBy }: { bars: readonly Bar[]; labelledBy: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={classes.bars} aria-labelledby={labelledBy}>
      {bars.map(({ id, label, value, words }) => (
        <li key={id}>
          <span className={classes.label}>{label}</span>
          <span className={classes.line} aria-hidden="true">
            <span style={{ inlineSize: `${(value / most) * 100}%` }} />
          </span>
          <span className={classes.words}>{words}</span>
        </li>
      ))}
    </ul>
  );
}
