import '../../ui/field-styles.js';
import { characters, LIMITS } from '@hearth/shared';
import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ThreadSummarizeDocument, type ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';

/** Whoever asked says what it came to. What is typed is kept until it is saved or thrown away. */
export default function ThreadSummaryDialog({
  thread,
  onClose,
}: {
  thread: ThreadFactsFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const place = `thread:${thread.id}:summary`;
  const draft = useDraft(place);
  const [save, { loading, error }] = useMutation(ThreadSummarizeDocument);
  const [written, setWritten] = useState(false);
  const touched = written || draft.wasKept || draft.text !== '';
  const text = touched ? draft.text : (thread.summary?.markdown ?? '');
  const tooLong = characters(text) > LIMITS.threadSummary;
  const submit = async (markdown: string) => {
    if (tooLong) return;
    try {
      await save({ variables: { input: { threadId: thread.id, markdown } } });
      draft.forget();
      onClose();
    } catch {
      // Shown below; the text stays.
    }
  };
  return (
    <Dialog open title={t('forum.summary.title')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit(text);
        }}
      >
        <Stack>
          <OtherDraft place={place} />
          <Textarea
            label={t('forum.summary.label')}
            description={t('forum.summary.hint')}
            rows={5}
            value={text}
            error={tooLong ? t('words.fault.too_long', { max: LIMITS.threadSummary }) : undefined}
            onChange={(event) => {
              draft.write(event.currentTarget.value);
              setWritten(true);
            }}
          />
          {error ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('forum.summary.save')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                draft.forget();
                onClose();
              }}
            >
              {t('forum.about.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
