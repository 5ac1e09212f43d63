import '../../ui/field-styles.js';
import { characters, LIMITS } from '@hearth/shared';
import { useApolloClient } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import {
  PollRemoveDocument,
  PollWordRemoveDocument,
  type PollCardFragment,
} from '../../gql/polls/graphql.js';
import { UNTIL_SIGNED_OUT } from '../drafts/draft-store.js';
import { useDraft } from '../drafts/use-draft.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';

interface PollRemoveDialogProps {
  poll: PollCardFragment;
  /** Words to take out of all answers; null for the whole poll. */
  word: string | null;
  /** `removed`: whether it was; `poll`: what is left of it. */
  onClose: (removed: boolean, poll: PollCardFragment | null) => void;
}

/** Removes a poll with its answers, or words out of them, after one has said so again. */
export default function PollRemoveDialog({ poll, word, onClose }: PollRemoveDialogProps) {
  const { t } = useWords();
  const { say, fault } = useTroubleWords();
  const client = useApolloClient();
  const reason = useDraft(`${UNTIL_SIGNED_OUT}poll-removal:${poll.id}`);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const why = reason.text.trim();
  const tooLong = characters(why) > LIMITS.pollWhy;
  const remove = async (): Promise<PollCardFragment | null> => {
    const { id } = poll;
    if (word === null) {
      await client.mutate({ mutation: PollRemoveDocument, variables: { input: { id, why } } });
      return null;
    }
    const { data } = await client.mutate({
      mutation: PollWordRemoveDocument,
      variables: { input: { id, word, why } },
      fetchPolicy: 'no-cache',
    });
    return data?.pollWordRemove ?? null;
  };
  const submit = async () => {
    if (busy || tooLong) return;
    setBusy(true);
    try {
      const left = await remove();
      reason.forget();
      onClose(true, left);
    } catch (trouble) {
      setError(trouble);
      setBusy(false);
    }
  };
  const missing = fault(error, 'why');
  return (
    <Dialog
      open
      title={word === null ? t('polls.removeTitle') : t('polls.removeWord', { word })}
      onClose={() => onClose(false, null)}
    >
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <p>{word === null ? t('polls.removeWhat') : t('polls.removeWordWhat')}</p>
          {poll.can.moderate ? (
            <Textarea
              label={t('polls.why')}
              description={t('polls.whyWhat')}
              rows={2}
              value={reason.text}
              error={tooLong ? t('words.fault.too_long', { max: LIMITS.pollWhy }) : missing}
              onChange={(event) => reason.write(event.currentTarget.value)}
            />
          ) : null}
          {error && !missing ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={busy}>
              {t('polls.remove')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                reason.forget();
                onClose(false, null);
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
