import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/i18n/use-words.js';
import { usePollDraft, type PollFaults } from '../../platform/polls/poll-draft.js';
import { PollFields } from '../../platform/polls/poll-fields.js';
import { toFirstFault } from '../../platform/polls/poll-places.js';
import { useZone } from '../../platform/time/zone.js';
import { startPollPlace, type StartPoll } from './start-poll-draft.js';
import classes from './lists.module.css';

export interface StartPollFieldsProps {
  spaceId: string;
  takesFocus: boolean;
  onPoll: (poll: StartPoll) => void;
  onLeave: () => void;
}

/** The fields of a poll within the form of a new thread. */
export function StartPollFields({ spaceId, takesFocus, onPoll, onLeave }: StartPollFieldsProps) {
  const { t } = useWords();
  const draft = usePollDraft(startPollPlace(spaceId), useZone());
  const [faults, setFaults] = useState<PollFaults>({});
  const box = useRef<HTMLFieldSetElement>(null);
  const { fields, change, forget } = draft;
  useEffect(() => toFirstFault(box.current), [faults]);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  const told = useRef({ draft, onPoll });
  useEffect(() => {
    told.current = { draft, onPoll };
  });
  useEffect(() => {
    const { draft: now, onPoll: tell } = told.current;
    tell({
      input: now.input(),
      texts: (['title', 'options', 'lowLabel', 'highLabel'] as const).map((name) => ({
        text: now.fields[name],
        onChange: (text) => told.current.draft.change({ [name]: text }),
      })),
      look: () => {
        const found = told.current.draft.faults();
        setFaults(found);
        return Object.keys(found).length === 0;
      },
      forget: () => told.current.draft.forget(),
    });
  }, [fields]);
  useEffect(() => {
    if (fields.id === '') change({});
  });
  return (
    <fieldset ref={box} className={classes.poll}>
      <legend>{t('polls.title')}</legend>
      <PollFields draft={draft} faults={faults} />
      <div>
        <Button
          variant="subtle"
          size="xs"
          onClick={() => {
            forget();
            onLeave();
          }}
        >
          {t('polls.without')}
        </Button>
      </div>
    </fieldset>
  );
}
