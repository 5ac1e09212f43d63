import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { SignInStepDocument } from '../../gql/second-factor/graphql.js';
import { Stack } from '../../ui/column.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { oneMoreStep } from '../sign-in/one-more-step.js';
import type { Viewer } from '../sign-in/viewer-context.js';
import { ProveStep } from './prove-step.js';

interface AgainStepProps {
  onSignedIn: (viewer: Viewer) => void;
  /** It took too long: the password is asked for once more. */
  onEnded: () => void;
}

/** The second step where one signs in again on top of a page. Setting one up takes a page of its own. */
export function AgainStep({ onSignedIn, onEnded }: AgainStepProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error } = useQuery(SignInStepDocument, { fetchPolicy: 'network-only' });
  const step = data?.signInStep;
  const elsewhere = step && !(step.waitsFor === 'second_factor' && step.byCode);
  useEffect(() => {
    if (elsewhere) oneMoreStep();
  }, [elsewhere]);
  if (step && !elsewhere) return <ProveStep onSignedIn={onSignedIn} onEnded={onEnded} />;
  if (!error && step !== null) return null;
  return (
    <Stack>
      <p role="alert">{error ? say(error) : t('secondFactor.endedWhy')}</p>
      <div>
        <Button onClick={onEnded}>{t('words.signIn')}</Button>
      </div>
    </Stack>
  );
}
