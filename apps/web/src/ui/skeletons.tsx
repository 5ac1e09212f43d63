import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../platform/i18n/use-words.js';
import classes from './states.module.css';

/** True once `ms` milliseconds have passed: what loads faster than that shows no placeholder. */
export function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** One gray block. Height in pixels, width in percent. */
export function Bone({ height, width = 100 }: { height: number; width?: number }) {
  return <div className={classes.bone} style={{ height, width: `${width}%` }} />;
}

interface SkeletonsProps {
  /** How many, and how high each (pixels), so that the layout stays when the real thing arrives. */
  count?: number;
  height?: number;
  /** Instead: the page's own placeholder. */
  children?: ReactNode;
}

/** The place of what is loading: kept at once, drawn after 200 ms, said to a screen reader. */
export function Skeletons({ count = 3, height = 72, children }: SkeletonsProps) {
  const { t } = useWords();
  const late = useAfter(200);
  return (
    <div className={classes.lines} aria-busy="true" style={{ visibility: late ? 'visible' : 'hidden' }}>
      <span className="hidden-words" role="status">
        {late ? t('words.loading') : ''}
      </span>
      {children ?? Array.from({ length: count }, (_, i) => <Bone key={i} height={height} />)}
    </div>
  );
}
