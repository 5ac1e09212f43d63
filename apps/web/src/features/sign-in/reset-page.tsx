import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { useLocation } from 'react-router';
import { PasswordLinkDocument, PasswordResetDocument } from '../../gql/sign-in/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { isLongEnough, NewPasswordField } from '../../platform/passwords/new-password-field.js';
import { knownAsShared } from '../../platform/shared-device/shelf.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { LinkFrame } from './link-frame.js';
import { useComeIn } from './use-come-in.js';

/** The address is hidden here: what is known of it is enough to warn of. */
const nobody = { name: '', email: '' };

interface ChooseProps {
  token: string;
  /** They have an authenticator: a code of it is asked for as well. */
  asksCode: boolean;
  onOver: () => void;
}

function Choose({ token, asksCode, onOver }: ChooseProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const comeIn = useComeIn();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const codeField = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [checked, setChecked] = useState(false);
  const [isShared, setIsShared] = useState(knownAsShared);
  const [reset, { loading, error }] = useMutation(PasswordResetDocument);
  const short = !isLongEnough(password);
  const codeless = asksCode && code.trim() === '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (short) return field.current?.focus();
    if (codeless) return codeField.current?.focus();
    try {
      const { data } = await reset({
        variables: { input: { token, password, isShared, ...(asksCode && { code: code.trim() }) } },
      });
      if (data) comeIn(data.passwordReset ?? null, null);
    } catch (refused) {
      const trouble = troubleOf(refused);
      if (trouble.code === 'link_ended') onOver();
      else if (trouble.fields?.some((one) => one.field === 'code')) codeField.current?.select();
      else field.current?.focus();
    }
    return undefined;
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
        <NewPasswordField
          ref={field}
          label={t('passwords.new')}
          value={password}
          of={nobody}
          error={
            checked && short
              ? t('words.fault.too_short', { min: LIMITS.password.min })
              : fault(error, 'password')
          }
          onChange={setPassword}
        />
        {asksCode ? (
          <>
            <TextInput
              ref={codeField}
              label={t('signIn.reset.code')}
              description={t('signIn.reset.codeWhy')}
              name="code"
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={60}
              value={code}
              error={checked && codeless ? t('words.fault.required') : fault(error, 'code')}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            <p className="quiet small">{t('signIn.reset.codeLost')}</p>
          </>
        ) : null}
        <Checkbox
          label={t('signIn.shared')}
          description={t('signIn.sharedWhy')}
          checked={isShared}
          onChange={(event) => setIsShared(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit" loading={loading}>
            {t('signIn.reset.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Where the link of a forgotten password leads. Opening it changes nothing. */
export default function ResetPage() {
  const { t } = useWords();
  const token = useLocation().hash.slice(1);
  const { data, error, refetch } = useQuery(PasswordLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
  });
  const again = () => void refetch().catch(() => undefined);
  return (
    <LinkFrame error={error} there={data !== undefined} again="/sign-in/forgot" onRetry={again}>
      {data ? (
        <>
          <div>
            <PageTitle title={t('signIn.reset.title')} />
            <p>{t('signIn.reset.what', { email: data.passwordLink.maskedEmail })}</p>
          </div>
          <Card>
            <Choose token={token} asksCode={data.passwordLink.asksCode} onOver={again} />
          </Card>
        </>
      ) : null}
    </LinkFrame>
  );
}
