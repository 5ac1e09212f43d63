import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../platform/i18n/use-words.js';
import { PageTitle } from './page-title.js';
import classes from './states.module.css';

interface ErrorStateProps {
  /** What happened, in one sentence. */
  what: string;
  /** What was kept, and what to do. */
  kept?: ReactNode;
  onRetry?: () => void;
  /** It stands where the whole page would: what happened is the page's title. */
  asPage?: boolean;
}

/** Something did not work: what happened, what was kept, what to do. It blames nobody. */
export function ErrorState({ what, kept, onRetry, asPage }: ErrorStateProps) {
  const { t } = useWords();
  return (
    <div className={classes.error} role="alert">
      {asPage ? <PageTitle title={what} /> : <h2>{what}</h2>}
      {kept ? <p>{kept}</p> : null}
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('words.tryAgain')}
        </Button>
      ) : null}
    </div>
  );
}
