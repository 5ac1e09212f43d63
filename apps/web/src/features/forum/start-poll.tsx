import { useState } from 'react';
import { Button } from '@mantine/core';
import type { PollInput } from '../../gql/forum/graphql.js';
import { useHasDraft } from '../../platform/drafts/use-has-draft.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { later, useLater } from '../../ui/later.js';
import type { StartPollFieldsProps } from './start-poll-fields.js';

/** The poll of a thread that is about to start. */
export interface StartPoll {
  input: PollInput;
  texts: { text: string; onChange: (text: string) => void }[];
  /** Says what is wrong with it, beside its fields. @returns whether it is right */
  look: () => boolean;
  forget: () => void;
}

const FIELDS = later<StartPollFieldsProps>(async () => {
  const [{ StartPollFields }] = await Promise.all([import('./start-poll-fields.js'), loadWords(['polls'])]);
  return StartPollFields;
});

/** Where the poll of a thread one is about to start is kept. */
export const startPollPlace = (spaceId: string) => `space:${spaceId}:new:poll`;

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
