import { useState } from 'react';
import { Button } from '@mantine/core';
import { useHasDraft } from '../../platform/drafts/use-has-draft.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { later, useLater } from '../../ui/later.js';
import { startPollPlace, type StartPoll } from './start-poll-draft.js';
import type { StartPollFieldsProps } from './start-poll-fields.js';

const FIELDS = later<StartPollFieldsProps>(async () => {
  const [{ StartPollFields }] = await Promise.all([import('./start-poll-fields.js'), loadWords(['polls'])]);
  return StartPollFields;
});

/** A poll, if one wants it, with the thread one starts; a draft of one comes back by itself. */
export function StartPollField({
  spaceId,
  onPoll,
}: {
  spaceId: string;
  onPoll: (poll: StartPoll | null) => void;
}) {
  const { t } = useWords();
  const kept = useHasDraft(startPollPlace(spaceId));
  const [wanted, setWanted] = useState(false);
  const open = wanted || kept;
  const { Piece, failed, again } = useLater(FIELDS, open);
  if (open && Piece)
    return (
      <Piece
        spaceId={spaceId}
        takesFocus={wanted}
        onPoll={onPoll}
        onLeave={() => {
          setWanted(false);
          onPoll(null);
        }}
      />
    );
  return (
    <div>
      <Button
        variant="default"
        size="xs"
        loading={open && !failed}
        onClick={() => (failed ? again() : setWanted(true))}
      >
        {t('forum.poll.add')}
      </Button>
      {failed ? <p role="alert">{t('forum.poll.notLoaded')}</p> : null}
    </div>
  );
}
