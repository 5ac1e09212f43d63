import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ThreadDescribeDocument, type ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Row, Stack } from '../../ui/column.js';
import { Dialog } from '../../ui/dialog.js';
import { NeedField } from './need-field.js';
import { TagField } from './tag-field.js';
import { tagsIn, useTagFault } from './tag-words.js';

/** Whoever asked says what they need now, and tags it. */
export default function ThreadAboutDialog({
  thread,
  onClose,
}: {
  thread: ThreadFactsFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const tagFault = useTagFault();
  const [needs, setNeeds] = useState(thread.needs);
  const [tags, setTags] = useState(thread.tags.join(', '));
  const [save, { loading, error }] = useMutation(ThreadDescribeDocument);
  const submit = async () => {
    if (tagFault(tags)) return;
    try {
      await save({ variables: { input: { threadId: thread.id, needs, tags: tagsIn(tags) } } });
      onClose();
    } catch {
      // Shown below; what was chosen stays.
    }
  };
  return (
    <Dialog open title={t('forum.about.title')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <NeedField value={needs} onChange={setNeeds} />
          <TagField value={tags} onChange={setTags} />
          {error ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('forum.about.save')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('forum.about.leave')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Dialog>
  );
}
