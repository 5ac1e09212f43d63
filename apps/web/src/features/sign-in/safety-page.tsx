import { useWords } from '../../platform/i18n/use-words.js';
import { OpenIdCard } from '../../platform/openid/openid-card.js';
import { PasskeysCard } from '../../platform/passkeys/passkeys-card.js';
import { SecondFactorCard } from '../../platform/second-factor/second-factor-card.js';
import { Column } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { EmailCard } from './email-card.js';
import { PasswordCard } from './password-card.js';
import { SignInsCard } from './sign-ins-card.js';

/** Safety and sign-in: one card for each way to sign in, and where one is signed in. Each card is a file of its own. */
export default function SafetyPage() {
  const { t } = useWords();
  return (
    <Column>
      <div>
        <PageTitle title={t('safety.title')} />
        <p className="quiet">{t('safety.what')}</p>
      </div>
      <EmailCard />
      <PasswordCard />
      <PasskeysCard />
      <OpenIdCard />
      <SecondFactorCard />
      <SignInsCard />
    </Column>
  );
}
