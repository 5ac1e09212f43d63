import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useRef, useState } from 'react';
import { PasskeyAddBeginDocument, PasskeyAddDocument, PasskeysDocument } from '../../gql/passkeys/graphql.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { hasPasskeys, makePasskey, type PasskeyTrouble } from './ask-browser.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { PasskeyItem } from './passkey-item.js';
import classes from './passkeys.module.css';

/** One’s passkeys: each with its last use, one more, one less. */
export function PasskeysCard() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch } = useQuery(PasskeysDocument, { fetchPolicy: 'cache-and-network' });
  const [begin, beginning] = useMutation(PasskeyAddBeginDocument);
  const [add, adding] = useMutation(PasskeyAddDocument, {
    update: (cache, { data: kept }) => {
      if (kept) cache.writeQuery({ query: PasskeysDocument, data: { passkeys: kept.passkeyAdd } });
    },
  });
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<PasskeyTrouble | null>(null);
  const refused = beginning.error ?? adding.error;
  const passkeys = data?.passkeys;

  const make = async () => {
    setTrouble(null);
    adding.reset();
    setAsking(true);
    try {
      const options = (await begin()).data?.passkeyAddBegin;
      if (!options) return;
      const asked = await makePasskey(options);
      if ('trouble' in asked) return setTrouble(asked.trouble);
      await add({ variables: { input: { answer: asked.answer } } });
      announce(t('passkeys.added'));
    } catch {
      // Said below.
    } finally {
      setAsking(false);
    }
    return undefined;
  };

  return (
    <Card labelledBy="passkeys">
      <h2 id="passkeys" ref={heading} tabIndex={-1}>
        {t('passkeys.title')}
      </h2>
      <p>{t('passkeys.what')}</p>
      {error && !passkeys ? (
        <ErrorState what={t('passkeys.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!passkeys && !error ? <Skeletons count={1} height={48} /> : null}
      {passkeys && passkeys.length > 0 ? (
        <ul className={classes.list}>
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} onGone={() => heading.current?.focus()} />
          ))}
        </ul>
      ) : null}
      {refused || trouble ? (
        <p role="alert">{refused ? say(refused) : t(`passkeys.add.${trouble ?? 'failed'}`)}</p>
      ) : null}
      {passkeys && !hasPasskeys() ? <p className="quiet small">{t('passkeys.noneHere')}</p> : null}
      {passkeys && passkeys.length >= LIMITS.passkeys ? (
        <p className="quiet small">{t('passkeys.full', { max: LIMITS.passkeys })}</p>
      ) : null}
      {passkeys && hasPasskeys() && passkeys.length < LIMITS.passkeys ? (
        <Row>
          <Button variant="default" loading={isAsking} onClick={() => void make()}>
            {t('passkeys.add')}
          </Button>
        </Row>
      ) : null}
    </Card>
  );
}
