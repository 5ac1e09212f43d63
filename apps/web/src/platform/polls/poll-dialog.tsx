import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  PollChangeDocument,
  PollMakeDocument,
  type PollCardFragment,
  type PollPlace,
} from '../../gql/polls/graphql.js';
import { OtherDraft } from '../drafts/other-draft.js';
import { troubleOf } from '../errors/trouble.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../identifier-guard/guard-notes.js';
import { useGuard } from '../identifier-guard/use-guard.js';
import { useZone } from '../time/zone.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { usePollDraft, type PollFaults } from './poll-draft.js';
import { toFirstFault } from './poll-places.js';
import { PollFields } from './poll-fields.js';

interface PollDialogProps {
  /** Where a new poll is asked, and where what is typed is kept. */
  place: PollPlace;
  placeId: string;
  draftPlace: string;
  /** The poll to change; null for a new one. */
  poll: PollCardFragment | null;
  /** `poll`: as it is now; null where nothing was sent. */
  onClose: (poll: PollCardFragment | null) => void;
}

/** Asks a poll, or changes one that nobody has answered. What is typed is kept until it is sent or thrown away. */
export default function PollDialog({ place, placeId, draftPlace, poll, onClose }: PollDialogProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const client = useApolloClient();
  const draft = usePollDraft(draftPlace, useZone(), poll);
  const [faults, setFaults] = useState<PollFaults>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => toFirstFault(form.current), [faults]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { fields, change } = draft;
  // What it said when it was opened; after it was said that this has changed, what it says now is replaced knowingly.
  const [base, setBase] = useState(poll?.wording);
  const send = async () => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const input = draft.input();
      const { data } = poll
        ? await client.mutate({
            mutation: PollChangeDocument,
            variables: { input: { ...input, base: base ?? poll.wording } },
            fetchPolicy: 'no-cache',
          })
        : await client.mutate({
            mutation: PollMakeDocument,
            variables: { input: { place, placeId, poll: input } },
            fetchPolicy: 'no-cache',
          });
      draft.forget();
      onClose((data && ('pollMake' in data ? data.pollMake : data.pollChange)) ?? null);
    } catch (error) {
      setTrouble(say(error));
      setBusy(false);
      if (troubleOf(error).code === 'conflict') setBase(undefined);
    }
  };
  const guard = useGuard({
    draft: fields.id,
    parts: [
      { text: fields.title, onChange: (title) => change({ title }), isTitle: true },
      { text: fields.options, onChange: (options) => change({ options }) },
      { text: fields.lowLabel, onChange: (lowLabel) => change({ lowLabel }) },
      { text: fields.highLabel, onChange: (highLabel) => change({ highLabel }) },
    ],
    focusText: () => undefined,
    onSend: () => void send(),
  });
  return (
    <Dialog open title={poll ? t('polls.change') : t('polls.ask')} onClose={() => onClose(null)}>
      <form
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          const found = draft.faults();
          setFaults(found);
          if (Object.keys(found).length === 0) guard.send();
        }}
      >
        <Stack>
          <OtherDraft place={draftPlace} />
          <PollFields draft={draft} faults={faults} />
          <GuardNotes guard={guard} />
          {trouble ? <p role="alert">{trouble}</p> : null}
          <GuardAsks guard={guard} />
          <Row>
            <Button type="submit" loading={busy}>
              {poll ? t('polls.save') : t('polls.send')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                draft.forget();
                onClose(null);
              }}
            >
              {t('polls.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
