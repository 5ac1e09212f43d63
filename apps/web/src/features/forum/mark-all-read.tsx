import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ThreadsMarkReadDocument, ThreadsMarkReadUndoDocument } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { UndoBar } from '../../ui/undo-bar.js';

/** So long it is offered to take it back, in milliseconds; the server takes it back later too. */
const UNDO_FOR = 60_000;

interface MarkAllReadProps {
  /** Of this space alone. */
  spaceId?: string;
  /** There is something new. */
  offered: boolean;
}

/** Everything new counts as read, and can be taken back. */
export function MarkAllRead({ spaceId, offered }: MarkAllReadProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const place = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<{ id: string; until: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  // What was pressed goes: the focus moves to the way back.
  useEffect(() => {
    if (done) place.current?.querySelector<HTMLElement>('[role=status] button')?.focus();
  }, [done]);

  const act = async (what: () => Promise<unknown>, after: () => void) => {
    setTrouble(null);
    setBusy(true);
    try {
      await what();
      await client.refetchQueries({ include: 'active' });
      after();
    } catch (error) {
      setTrouble(say(error));
    }
    setBusy(false);
  };
  const mark = () => {
    const id = newId();
    return act(
      () =>
        client.mutate({
          mutation: ThreadsMarkReadDocument,
          variables: { input: { id, spaceId: spaceId ?? null } },
        }),
      () => setDone({ id, until: new Date(Date.now() + UNDO_FOR).toISOString() }),
    );
  };
  const undo = (id: string) =>
    act(
      () => client.mutate({ mutation: ThreadsMarkReadUndoDocument, variables: { id } }),
      () => {
        setDone(null);
        announce(t('forum.marks.back'));
        place.current?.focus();
      },
    );

  return (
    <div ref={place} tabIndex={-1}>
      {done ? (
        <UndoBar
          done={t('forum.marks.done')}
          until={done.until}
          onUndo={() => void undo(done.id)}
          onClose={() => setDone(null)}
        />
      ) : offered ? (
        <Button variant="default" size="xs" loading={busy} onClick={() => void mark()}>
          {spaceId ? t('forum.marks.space') : t('forum.marks.all')}
        </Button>
      ) : null}
      {trouble ? <p role="alert">{trouble}</p> : null}
    </div>
  );
}
