import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { useWords } from '../i18n/use-words.js';

/** There is nothing at this address, or nothing that one may see, or not any more: they look alike. */
export function NothingHere({ wayOn }: { wayOn?: { to: string; text: string } }) {
  const { t } = useWords();
  return (
    <Column>
      <Stack>
        <PageTitle title={t('words.nothingHere')} />
        <p>{t('words.nothingHereWhy')}</p>
        <Row>
          <ButtonLink to={wayOn?.to ?? '/'}>{wayOn?.text ?? t('words.toHome')}</ButtonLink>
        </Row>
      </Stack>
    </Column>
  );
}
