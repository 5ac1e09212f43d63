import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { AccountSetUpDocument, AccountWaitingDocument } from '../../gql/applications/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

function ChoosePassword({ token, email }: { token: string; email: string }) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { signedIn } = useSignIn();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [checked, setChecked] = useState(false);
  const [setUp, { loading, error }] = useMutation(AccountSetUpDocument);
  const { min } = LIMITS.password;
  const short = characters(password) < min;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (short) return field.current?.focus();
    try {
      const { data } = await setUp({ variables: { input: { token, password } } });
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
        <PasswordInput
          ref={field}
          label={t('words.password')}
          description={t('apply.passwordWhy', { min })}
          name="password"
          autoComplete="new-password"
          value={password}
          error={checked && short ? t('words.fault.too_short', { min }) : fault(error, 'password')}
          visibilityToggleButtonProps={{ 'aria-label': t('words.showPassword') }}
          onChange={(event) => setPassword(event.currentTarget.value)}
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
        <ChoosePassword token={token} email={email} />
      </Card>
    </Column>
  );
}
