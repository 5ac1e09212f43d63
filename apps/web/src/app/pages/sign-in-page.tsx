import { useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { SignInForm } from '../../platform/sign-in/sign-in-form.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Column, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';

/** E-mail and password; afterwards one lands where one wanted to go. */
export default function SignInPage() {
  const { t } = useWords();
  const { signedIn } = useSignIn();
  const [search] = useSearchParams();
  return (
    <Column narrow>
      <Stack>
        <PageTitle title={t('signIn.title')} />
        <p className="quiet">{search.has('next') ? t('signIn.thenOn') : t('signIn.welcome')}</p>
        <SignInForm onSignedIn={signedIn} />
        <p className="quiet small">{t('words.forgot')}</p>
        <p className="quiet small">{t('signIn.noAccount')}</p>
      </Stack>
    </Column>
  );
}
