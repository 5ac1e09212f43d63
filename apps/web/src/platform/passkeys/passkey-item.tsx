import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useId, useRef, useState, type FormEvent } from 'react';
import {
  PasskeyRemoveDocument,
  PasskeyRenameDocument,
  PasskeysDocument,
  type PasskeyLineFragment,
} from '../../gql/passkeys/graphql.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { TimeText } from '../../ui/time-text.js';

interface PasskeyItemProps {
  passkey: PasskeyLineFragment;
  /** It has been removed: the focus needs another place. */
  onGone: () => void;
}

/** One passkey: what it is called, when it was used, and its end. */
export function PasskeyItem({ passkey, onGone }: PasskeyItemProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const heading = useId();
  const [asked, setAsked] = useState<'rename' | 'remove' | null>(null);
  const [remove, removing] = useMutation(PasskeyRemoveDocument, {
    update: (cache, { data }) => {
      const left = new Set(data?.passkeyRemove.map(({ id }) => id));
      cache.updateQuery({ query: PasskeysDocument }, (known) =>
        known && data ? { passkeys: known.passkeys.filter(({ id }) => left.has(id)) } : undefined,
      );
    },
  });

  const onRemove = async () => {
    try {
      await remove({ variables: { id: passkey.id } });
    } catch {
      return;
    }
    announce(t('passkeys.removed'));
    onGone();
  };
  const close = () => {
    removing.reset();
    setAsked(null);
  };
  return (
    <li>
      <h3 id={heading}>{passkey.name}</h3>
      <p className="quiet small">
        {t('passkeys.since')} <TimeText at={passkey.createdAt} />
        {'. '}
        {passkey.lastUsedAt ? (
          <>
            {t('passkeys.lastUsed')} <TimeText at={passkey.lastUsedAt} />
          </>
        ) : (
          t('passkeys.unused')
        )}
        {'. '}
        {t(passkey.isSynced ? 'passkeys.synced' : 'passkeys.onOne')}
      </p>
      <Row>
        <Button variant="default" size="xs" aria-describedby={heading} onClick={() => setAsked('rename')}>
          {t('passkeys.rename')}
        </Button>
        <Button variant="default" size="xs" aria-describedby={heading} onClick={() => setAsked('remove')}>
          {t('passkeys.remove')}
        </Button>
      </Row>
      <Dialog open={asked === 'rename'} title={t('passkeys.rename')} onClose={close}>
        <Rename passkey={passkey} onDone={close} />
      </Dialog>
      <Dialog
        open={asked === 'remove'}
        title={t('passkeys.removeAsk', { name: passkey.name })}
        onClose={close}
      >
        <Stack>
          <p>{t('passkeys.removeWhat')}</p>
          {removing.error ? <p role="alert">{say(removing.error)}</p> : null}
          <Row>
            <Button loading={removing.loading} onClick={() => void onRemove()}>
              {t('passkeys.remove')}
            </Button>
            <Button variant="default" onClick={close}>
              {t('passkeys.keep')}
            </Button>
          </Row>
        </Stack>
      </Dialog>
    </li>
  );
}

function Rename({
  passkey: { id, name: before },
  onDone,
}: {
  passkey: PasskeyLineFragment;
  onDone: () => void;
}) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(before);
  const [rename, { loading, error }] = useMutation(PasskeyRenameDocument);
  const wrong = fault(error, 'name');

  const send = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await rename({ variables: { input: { id, name } } });
    } catch {
      field.current?.focus();
      return;
    }
    announce(t('passkeys.renamed'));
    onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        {error && !wrong ? <p role="alert">{say(error)}</p> : null}
        <TextInput
          ref={field}
          label={t('passkeys.name')}
          maxLength={LIMITS.passkeyName}
          value={name}
          error={wrong}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" loading={loading}>
            {t('passkeys.renameSave')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('passkeys.leaveName')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
