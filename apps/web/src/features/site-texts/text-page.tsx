import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TextBody } from './text-body.js';
import { useSiteTexts } from './use-site-text.js';

/** A page of the house's own words, open to everyone. */
export function TextPage({ which }: { which: 'agreements' | 'privacy' }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { texts, error, again } = useSiteTexts();
  const html = texts?.[which];
  return (
    <Column>
      <PageTitle title={t(`site.${which}`)} />
      {error && !texts ? <ErrorState what={t('site.notLoaded')} kept={say(error)} onRetry={again} /> : null}
      {!texts && !error ? <Skeletons count={3} height={96} /> : null}
      {html ? (
        <Card>
          <TextBody html={html} />
        </Card>
      ) : null}
      {texts && !html ? <EmptyState>{t('site.nothing')}</EmptyState> : null}
    </Column>
  );
}
