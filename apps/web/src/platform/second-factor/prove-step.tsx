import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { SignInStepProveDocument } from '../../gql/second-factor/graphql.js';
import { troubleOf } from '../errors/trouble.js';
import { useWords } from '../i18n/use-words.js';
import type { Viewer } from '../sign-in/viewer-context.js';
import { CodeForm } from './code-form.js';

interface ProveStepProps {
  onSignedIn: (viewer: Viewer) => void;
  /** Its time is over, or there were too many wrong codes. */
  onEnded: () => void;
}

/** The second step of a sign-in: a code of the app, or one of recovery. */
export function ProveStep({ onSignedIn, onEnded }: ProveStepProps) {
  const { t } = useWords();
  const [recovery, setRecovery] = useState(false);
  const [prove] = useMutation(SignInStepProveDocument);
  const send = async (code: string) => {
    try {
      const { data } = await prove({ variables: { input: { code } } });
      if (data?.signInStepProve) onSignedIn(data.signInStepProve);
    } catch (error) {
      if (troubleOf(error).code === 'step_ended') onEnded();
      else throw error;
    }
  };
  return (
    <CodeForm
      key={String(recovery)}
      focus
      recovery={recovery}
      label={t(recovery ? 'secondFactor.recoveryCode' : 'secondFactor.code')}
      help={t(recovery ? 'secondFactor.recoveryHelp' : 'secondFactor.codeHelp')}
      send={t('words.signIn')}
      onCode={send}
    >
      <Button variant="subtle" onClick={() => setRecovery(!recovery)}>
        {t(recovery ? 'secondFactor.useApp' : 'secondFactor.useRecovery')}
      </Button>
    </CodeForm>
  );
}
