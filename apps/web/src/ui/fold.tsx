import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  title: string;
  /** Which heading the title is: 3 under a heading of the page's own, 2 right under its title. */
  level?: 2 | 3;
  /** How it stands now, so that it need not be opened to be known. */
  now?: string;
  /** It was opened, or shut again. */
  onToggle?: () => void;
  children: ReactNode;
}

/** A section that opens when its title is pressed. The browser's own: it is found by searching the page, too. */
export function Fold({ title, level = 3, now, onToggle, children }: FoldProps) {
  const Title = `h${level}` as const;
  return (
    <details className={classes.fold} onToggle={onToggle}>
      <summary className={classes.title}>
        <Title>{title}</Title>
        {now ? <span className="quiet small">{now}</span> : null}
      </summary>
      <div className={classes.within}>{children}</div>
    </details>
  );
}
