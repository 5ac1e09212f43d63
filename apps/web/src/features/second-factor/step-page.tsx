import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import {
  SignInStepBeginDocument,
  SignInStepConfirmDocument,
  SignInStepDocument,
} from '../../gql/second-factor/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { nextPlace } from '../../platform/second-factor/next-place.js';
import { ProveStep } from '../../platform/second-factor/prove-step.js';
import { RecoveryCodes } from '../../platform/second-factor/recovery-codes.js';
import { SetUp } from '../../platform/second-factor/set-up.js';
import { useSignIn } from '../../platform/sign-in/viewer-context.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Stack } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Fold } from '../../ui/fold.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';

/** A whole new page: who is there is asked anew, and the text-only room is a page of its own. */
const goOn = (to: string) => location.replace(to);

/** Whoever must have a second step sets it up, and is in with its first code. */
function FirstTime({ email, to }: { email: string; to: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [begin, { data, loading, error }] = useMutation(SignInStepBeginDocument);
  const [confirm] = useMutation(SignInStepConfirmDocument);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const send = async (code: string) => {
    const answer = await confirm({ variables: { input: { code } } });
    setCodes(answer.data?.signInStepConfirm.recoveryCodes ?? null);
  };
  if (codes) return <RecoveryCodes codes={codes} email={email} onKept={() => goOn(to)} />;
  if (data) return <SetUp shown={data.signInStepBegin} onCode={send} />;
  return (
    <Stack>
      <p>{t('secondFactor.what')}</p>
      {error ? <p role="alert">{say(error)}</p> : null}
      <div>
        <Button loading={loading} onClick={() => void begin().catch(() => undefined)}>
          {t('secondFactor.setUp')}
        </Button>
      </div>
    </Stack>
  );
}

/** The second step of signing in; then one lands where one wanted to go. */
export default function StepPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { search } = useLocation();
  const { viewer, signedIn } = useSignIn();
  const { data, error, refetch } = useQuery(SignInStepDocument, { fetchPolicy: 'network-only' });
  const to = nextPlace(search);
  const again = `/sign-in?next=${encodeURIComponent(to)}`;
  // Done here or in another tab, or come here by "back".
  const over = viewer !== null;
  useEffect(() => {
    if (over) goOn(to);
  }, [over, to]);

  if (error)
    return (
      <Column narrow>
        <ErrorState
          asPage
          what={t('secondFactor.notLoaded')}
          kept={say(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </Column>
    );
  if (!data || over)
    return (
      <Column narrow>
        <Skeletons count={2} height={96} />
      </Column>
    );
  const step = data.signInStep;
  if (!step)
    return (
      <Column narrow>
        <PageTitle title={t('secondFactor.ended')} />
        <Card>
          <Stack>
            <p>{t('secondFactor.endedWhy')}</p>
            <div>
              <ButtonLink to={again}>{t('words.signIn')}</ButtonLink>
            </div>
          </Stack>
        </Card>
      </Column>
    );
  const isSetUp = step.waitsFor === 'second_factor_set_up';
  return (
    <Column narrow>
      <div>
        <PageTitle title={t(isSetUp ? 'secondFactor.firstTitle' : 'secondFactor.stepTitle')} />
        <p className="quiet">
          {t(isSetUp ? 'secondFactor.firstWhy' : 'secondFactor.stepWhy', { email: step.email })}
        </p>
      </div>
      <Card>
        {isSetUp ? (
          <FirstTime email={step.email} to={to} />
        ) : step.byCode ? (
          <ProveStep onEnded={() => void refetch()} onSignedIn={signedIn} />
        ) : (
          <Stack>
            <p>{t('secondFactor.byPasskey')}</p>
            <div>
              <ButtonLink to={again}>{t('secondFactor.toPasskey')}</ButtonLink>
            </div>
          </Stack>
        )}
      </Card>
      {isSetUp ? null : (
        <Fold level={2} title={t('secondFactor.lost')}>
          <p>{t('secondFactor.lostHow')}</p>
        </Fold>
      )}
    </Column>
  );
}
