import type { ReactNode } from 'react';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

interface LinkFrameProps {
  error: unknown;
  there: boolean;
  /** Where another link is asked for. */
  again?: '/sign-in' | '/sign-in/forgot';
  /** What a link says that is over, and leads to, where it is not simply asked for again. */
  over?: { why: string; go: string; to: string };
  onRetry: () => void;
  children: ReactNode;
}

/** Around what a mailed link shows: while it comes, where it is over, and where it could not be asked for. */
export function LinkFrame({ error, there, again = '/sign-in', over, onRetry, children }: LinkFrameProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  if (error && troubleOf(error).code === 'link_ended')
    return (
      <Column narrow>
        <PageTitle title={t('signIn.link.over')} />
        <Card>
          <p>{over?.why ?? t('signIn.link.overWhy')}</p>
          <div>
            <ButtonLink to={over?.to ?? again}>{over?.go ?? t('signIn.link.another')}</ButtonLink>
          </div>
        </Card>
      </Column>
    );
  if (error)
    return (
      <Column narrow>
        <ErrorState asPage what={t('signIn.link.notLoaded')} kept={say(error)} onRetry={onRetry} />
      </Column>
    );
  return <Column narrow>{there ? children : <Skeletons count={2} height={96} />}</Column>;
}
