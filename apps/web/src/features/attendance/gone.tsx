import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageTitle } from '../../ui/page-title.js';

/** There is nothing here that one may see. */
export function Gone() {
  const { t } = useWords();
  return (
    <Column>
      <PageTitle title={t('words.nothingHere')} />
      <EmptyState action={<ButtonLink to="/">{t('words.toHome')}</ButtonLink>}>
        {t('words.nothingHereWhy')}
      </EmptyState>
    </Column>
  );
}
