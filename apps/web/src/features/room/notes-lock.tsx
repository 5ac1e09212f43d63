import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { NotesLockDocument } from '../../gql/room-beside/graphql.js';
import type { RoomQuery } from '../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { takeNotes } from './breakouts.cache.js';
import classes from './notes.module.css';

/** For whoever runs the session: nobody writes any more, until it is opened again. */
export function NotesLock({ room }: { room: RoomQuery['room'] }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const locked = room.notes?.lockedAt != null;
  const press = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: NotesLockDocument,
        variables: { input: { roomId: room.id, locked: !locked, version: room.notes?.version ?? 0 } },
        fetchPolicy: 'no-cache',
      });
      if (data) takeNotes(client.cache, data.notesLock);
    } catch (error) {
      setTrouble(say(error));
    }
    setBusy(false);
  };
  return (
    <div className={classes.acts}>
      <Button size="xs" variant="default" aria-busy={busy} onClick={() => (busy ? undefined : void press())}>
        {locked ? t('notes.open') : t('notes.lock')}
      </Button>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </div>
  );
}
