import { characters, LIMITS } from '@hearth/shared';
import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ThreadSplitDocument, type PostCardFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { MoveForm } from './move-form.js';

/** Takes a post, or all from it on, into a thread of their own. */
export default function ThreadSplitDialog({
  post,
  onClose,
}: {
  post: PostCardFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const [split] = useMutation(ThreadSplitDocument);
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [which, setWhich] = useState('from');
  const { number, threadId } = post;
  const tooLong = characters(title) > LIMITS.threadTitle;
  return (
    <MoveForm
      title={t('move.split.title', { number })}
      what={t('move.split.what')}
      go={t('move.split.go')}
      missing={title.trim() === '' || tooLong ? t('move.split.name') : null}
      onClose={onClose}
      act={async (why) => {
        const posts = which === 'from' ? { from: number } : { numbers: [number] };
        await split({ variables: { input: { id, threadId, title, why, ...posts } } });
        announce(t('move.split.done'));
        onClose();
        await navigate(`/threads/${id}`);
      }}
    >
      <RadioChoice
        label={t('move.split.which')}
        value={which}
        onChange={setWhich}
        options={[
          { value: 'from', label: t('move.split.from', { number }) },
          { value: 'one', label: t('move.split.one', { number }) },
        ]}
        none=""
      />
      <TextInput
        label={t('move.split.newTitle')}
        value={title}
        error={tooLong ? t('words.fault.too_long', { max: LIMITS.threadTitle }) : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </MoveForm>
  );
}
