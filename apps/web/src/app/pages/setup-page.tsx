import '../../ui/field-styles.js';
import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useMemo, useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { FirstAdministratorSignUpDocument } from '../../gql/shell/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isLongEnough, NewPasswordField } from '../../platform/passwords/new-password-field.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { oneMoreStep } from '../../platform/sign-in/one-more-step.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';

/** The first administrator, by the one-time link that the first start printed. */
export default function SetupPage() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const { signedIn } = useSignIn();
  const navigate = useNavigate();
  const { token = '' } = useParams();
  const [fields, setFields] = useState({ name: '', email: '', password: '' });
  const [isShared, setIsShared] = useState(knownAsShared);
  const [checked, setChecked] = useState(false);
  const [signUp, { loading, error }] = useMutation(FirstAdministratorSignUpDocument);

  const of = useMemo(() => ({ name: fields.name, email: fields.email }), [fields.name, fields.email]);
  const { min } = LIMITS.password;
  const lacks = {
    name: fields.name.trim() === '' ? t('words.fault.required') : undefined,
    email: fields.email.includes('@') ? undefined : t('words.fault.email'),
    password: isLongEnough(fields.password) ? undefined : t('words.fault.too_short', { min }),
  };
  const errorOf = (field: keyof typeof lacks) => (checked ? lacks[field] : undefined) ?? fault(error, field);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (lacks.name || lacks.email || lacks.password) return;
    try {
      const { data } = await signUp({
        variables: { input: { token, ...fields, email: fields.email.trim(), isShared } },
      });
      if (!data) return;
      if (!data.firstAdministratorSignUp) return oneMoreStep();
      signedIn(data.firstAdministratorSignUp);
      await navigate('/', { replace: true });
    } catch {
      // Shown below, from the mutation's own state.
    }
  };

  const trouble = error ? troubleOf(error) : null;
  return (
    <Column narrow>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <PageTitle title={t('signIn.setup.title')} />
          <p className="quiet">{t('signIn.setup.what')}</p>
          {trouble && !trouble.fields?.length ? <ErrorState what={say(trouble)} /> : null}
          <TextInput
            label={t('signIn.setup.name')}
            name="name"
            autoComplete="name"
            value={fields.name}
            error={errorOf('name')}
            onChange={(event) => setFields({ ...fields, name: event.currentTarget.value })}
          />
          <TextInput
            label={t('words.email')}
            type="email"
            name="email"
            autoComplete="username"
            value={fields.email}
            error={errorOf('email')}
            onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })}
          />
          <NewPasswordField
            label={t('words.password')}
            value={fields.password}
            of={of}
            error={errorOf('password')}
            onChange={(password) => setFields({ ...fields, password })}
          />
          <Checkbox
            label={t('signIn.shared')}
            description={t('signIn.sharedWhy')}
            checked={isShared}
            onChange={(event) => setIsShared(event.currentTarget.checked)}
          />
          <Button type="submit" loading={loading}>
            {t('signIn.setup.send')}
          </Button>
        </Stack>
      </form>
    </Column>
  );
}
