import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import {
  SecondFactorResetDocument,
  SecondFactorRuleSaveDocument,
  SecondFactorRulesDocument,
  type SecondFactorRulesQuery,
} from '../../gql/second-factor/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

/** Of whom it is asked; each is saved when it is chosen. */
function Rules({ rules }: { rules: SecondFactorRulesQuery['secondFactorRules'] }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [save, { loading, error: trouble }] = useMutation(SecondFactorRuleSaveDocument, {
    update: (cache, { data: saved }) => {
      if (saved)
        cache.writeQuery({
          query: SecondFactorRulesDocument,
          data: { secondFactorRules: saved.secondFactorRuleSave },
        });
    },
  });
  const [saved, setSaved] = useState(false);
  return (
    <Card labelledBy="second-factor-rules">
      <Stack>
        <div>
          <h2 id="second-factor-rules">{t('secondFactor.rules')}</h2>
          <p className="quiet">{t('secondFactor.rulesWhy')}</p>
        </div>
        {trouble ? <p role="alert">{say(trouble)}</p> : null}
        {rules.map(({ role, required, lacking }) => (
          <Checkbox
            key={role}
            label={t(`secondFactor.role.${role}`)}
            {...(!required && lacking > 0 && { description: t('secondFactor.lacking', { count: lacking }) })}
            checked={required}
            onChange={(event) => {
              const wanted = event.currentTarget.checked;
              setSaved(false);
              save({ variables: { input: { role, required: wanted } } }).then(
                () => setSaved(true),
                // Shown above; the choice goes back to what is kept.
                () => undefined,
              );
            }}
          />
        ))}
        <p className="quiet small" role="status">
          {saved && !loading && !trouble ? t('secondFactor.saved') : null}
        </p>
      </Stack>
    </Card>
  );
}

/** Takes someone's second step away, so that they set up another. */
function Help() {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const [reset, { data, loading, error }] = useMutation(SecondFactorResetDocument);
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('');
  const emailField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await reset({ variables: { input: { email: email.trim(), reason } } });
      setEmail('');
      setReason('');
    } catch (failure) {
      const [first] = troubleOf(failure).fields ?? [];
      (first?.field === 'reason' ? reasonField : emailField).current?.focus();
    }
  };
  const known = troubleOf(error).fields?.find(({ field }) => field === 'email')?.rule;
  const emailFault =
    known === 'unknown'
      ? t('secondFactor.noSuch')
      : known === 'oneself'
        ? t('secondFactor.notOneself')
        : fault(error, 'email');
  return (
    <Card labelledBy="second-factor-help">
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack>
          <div>
            <h2 id="second-factor-help">{t('secondFactor.help')}</h2>
            <p className="quiet">{t('secondFactor.helpWhy')}</p>
          </div>
          {error && !troubleOf(error).fields?.length ? <p role="alert">{say(error)}</p> : null}
          <TextInput
            ref={emailField}
            label={t('secondFactor.whose')}
            type="email"
            autoComplete="off"
            value={email}
            error={error ? emailFault : undefined}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <Textarea
            ref={reasonField}
            label={t('secondFactor.reason')}
            description={t('secondFactor.reasonWhat')}
            rows={3}
            value={reason}
            error={fault(error, 'reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={loading}>
              {t('secondFactor.reset')}
            </Button>
          </div>
          <p role="status">
            {data && !error ? t('secondFactor.resetDone', { name: data.secondFactorReset.name }) : null}
          </p>
        </Stack>
      </form>
    </Card>
  );
}

/** Of whom a second step is asked, and help for whoever lost theirs. For administrators. */
export default function RulesPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(SecondFactorRulesDocument);
  if (error)
    return (
      <Column>
        <ErrorState
          asPage
          what={t('secondFactor.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </Column>
    );
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('secondFactor.admin')} />
      </div>
      {data ? (
        <>
          <Rules rules={data.secondFactorRules} />
          <Help />
        </>
      ) : (
        <Skeletons count={2} height={240} />
      )}
    </Column>
  );
}
