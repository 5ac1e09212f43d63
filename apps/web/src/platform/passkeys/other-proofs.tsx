import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  OtherProofsDocument,
  PasskeyProveBeginDocument,
  PasskeyProveDocument,
} from '../../gql/passkeys/graphql.js';
import { Stack } from '../../ui/column.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { hasPasskeys, askForPasskey, type PasskeyTrouble } from './ask-browser.js';
import { wayTo } from '../openid/way-to.js';

/** Showing that it is still you without a password: by a passkey, or by signing in once more at a provider. */
export function OtherProofs({ onProved }: { onProved: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data } = useQuery(OtherProofsDocument, { fetchPolicy: 'network-only' });
  const [begin, beginning] = useMutation(PasskeyProveBeginDocument);
  const [prove, proving] = useMutation(PasskeyProveDocument);
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const error = beginning.error ?? proving.error;

  const byPasskey = async () => {
    setTrouble(null);
    try {
      const options = (await begin()).data?.passkeyProveBegin;
      if (!options) return;
      const asked = await askForPasskey(options);
      if ('trouble' in asked) return setTrouble(asked.trouble);
      await prove({ variables: { input: { answer: asked.answer } } });
      onProved();
    } catch {
      // Said below.
    }
    return undefined;
  };

  if (!data) return null;
  const providers = data.openIdLinks.filter(({ providerId }) => providerId !== null);
  return (
    <Stack>
      {data.passkeys.length > 0 && hasPasskeys() ? (
        <>
          <Button
            variant="default"
            loading={beginning.loading || proving.loading}
            onClick={() => void byPasskey()}
          >
            {t('passkeys.use')}
          </Button>
          {error || trouble ? (
            <p role="alert">
              {error ? say(error) : t(trouble === 'left' ? 'passkeys.left' : 'passkeys.failed')}
            </p>
          ) : null}
        </>
      ) : null}
      {providers.map(({ id, providerId, name }) => (
        <Button
          key={id}
          component="a"
          variant="default"
          href={wayTo(providerId ?? '', location.pathname + location.search + location.hash)}
        >
          {t('passkeys.again', { name })}
        </Button>
      ))}
    </Stack>
  );
}
