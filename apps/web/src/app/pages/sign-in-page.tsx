import '../../ui/field-styles.js';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { SignInForm } from '../../platform/sign-in/sign-in-form.js';
import { useSendsMail } from '../../platform/sign-in/use-sends-mail.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Column, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { OtherWays } from './other-ways.js';

/** E-mail and password, and the other ways; afterwards one lands where one wanted to go. */
export default function SignInPage() {
  const { t } = useWords();
  const { signedIn } = useSignIn();
  const [search] = useSearchParams();
  const sendsMail = useSendsMail();
  const [isShared, setIsShared] = useState(knownAsShared);
  return (
    <Column narrow>
      <Stack>
        <PageTitle title={t('signIn.title')} />
        <p className="quiet">{search.has('next') ? t('signIn.thenOn') : t('signIn.welcome')}</p>
        <SignInForm isShared={isShared} next={search.get('next')} onSignedIn={signedIn} />
        {sendsMail ? (
          <p>
            <Link to="/sign-in/forgot">{t('signIn.forgot.ask')}</Link>
          </p>
        ) : (
          <p className="quiet small">{t('words.error.mail_off')}</p>
        )}
        <OtherWays isShared={isShared} onSignedIn={(viewer) => (viewer ? signedIn(viewer) : oneMoreStep())} />
        <Checkbox
          label={t('signIn.shared')}
          description={t('signIn.sharedWhy')}
          checked={isShared}
          onChange={(event) => setIsShared(event.currentTarget.checked)}
        />
        <p className="quiet small">{t('signIn.noAccount')}</p>
      </Stack>
    </Column>
  );
}
