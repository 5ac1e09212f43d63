import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useMemo, useRef, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AccountSetUpDocument, AccountWaitingDocument } from '../../gql/applications/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isLongEnough, NewPasswordField } from '../../platform/passwords/new-password-field.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

function ChoosePassword({ token, name, email }: { token: string; name: string; email: string }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { signedIn } = useSignIn();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [isShared, setIsShared] = useState(knownAsShared);
  const [checked, setChecked] = useState(false);
  const [setUp, { loading, error }] = useMutation(AccountSetUpDocument);
  const of = useMemo(() => ({ name, email }), [name, email]);
  const { min } = LIMITS.password;
  const short = !isLongEnough(password);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (short) return field.current?.focus();
    try {
      const { data } = await setUp({ variables: { input: { token, password, isShared } } });
      if (!data) return undefined;
      if (!data.accountSetUp) return oneMoreStep();
      signedIn(data.accountSetUp);
      await navigate('/', { replace: true });
    } catch {
      // Shown below, from the mutation's own state.
    }
    return undefined;
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <NewPasswordField
          ref={field}
          label={t('words.password')}
          value={password}
          of={of}
          error={checked && short ? t('words.fault.too_short', { min }) : fault(error, 'password')}
          onChange={setPassword}
        />
        <Checkbox
          label={t('apply.shared')}
          checked={isShared}
          onChange={(event) => setIsShared(event.currentTarget.checked)}
        />
        {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
        <div>
          <Button type="submit" loading={loading}>
            {t('apply.comeIn')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Where someone who was taken in chooses a password. Opening it uses nothing up. */
export default function WelcomePage() {
  const { token = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(AccountWaitingDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  if (error)
    return (
      <Column narrow>
        {troubleOf(error).code === 'link_ended' ? (
          <>
            <PageTitle title={t('apply.linkEnded')} />
            <Card>
              <p>{t('apply.setUpEnded')}</p>
            </Card>
          </>
        ) : (
          <ErrorState
            asPage
            what={t('apply.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch().catch(() => undefined)}
          />
        )}
      </Column>
    );
  if (!data)
    return (
      <Column narrow>
        <Skeletons count={2} height={96} />
      </Column>
    );
  const { name, email } = data.accountWaiting;
  return (
    <Column narrow>
      <div>
        <PageTitle title={t('apply.welcome', { name })} />
        <p>{t('apply.welcomeWhy', { email })}</p>
      </div>
      <Card>
        <ChoosePassword token={token} name={name} email={email} />
      </Card>
    </Column>
  );
}
