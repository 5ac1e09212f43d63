import { useMutation, useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  MovePlacesDocument,
  ThreadMergeDocument,
  type ThreadFactsFragment,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useAudienceWords } from './audience-words.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { MoveForm } from './move-form.js';

const LINKED = /\/threads\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;
/** So many are offered. */
const MOST = 5;

/** Takes all posts of a thread to the end of another of the same people. */
export default function ThreadMergeDialog({
  thread,
  onClose,
}: {
  thread: ThreadFactsFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const audience = useAudienceWords(thread);
  const { data, error } = useQuery(MovePlacesDocument, { fetchPolicy: 'network-only' });
  const [merge] = useMutation(ThreadMergeDocument);
  const [sought, setSought] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const linked = LINKED.exec(sought)?.[1]?.toLowerCase() ?? null;
  const others = (data?.threads.nodes ?? []).filter(
    ({ id, title, audienceKind, audienceName }) =>
      id !== thread.id &&
      audienceKind === thread.audienceKind &&
      audienceName === thread.audienceName &&
      title.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const offered = others.slice(0, MOST);
  const intoId = linked ?? offered.find(({ id }) => id === chosen)?.id ?? null;
  return (
    <MoveForm
      title={t('move.merge.title')}
      what={t('move.merge.what', { audience })}
      go={t('move.merge.go')}
      missing={intoId ? null : t('move.merge.choose')}
      onClose={onClose}
      act={async (why) => {
        if (!intoId) return;
        await merge({ variables: { input: { threadId: thread.id, intoId, why } } });
        announce(t('move.merge.done'));
        onClose();
        await navigate(`/threads/${intoId}`);
      }}
    >
      <TextInput
        label={t('move.merge.seek')}
        description={t('move.merge.seekWhat')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {error ? <p role="alert">{say(error)}</p> : null}
      {linked ? (
        <p role="status">{t('move.merge.linked')}</p>
      ) : data ? (
        <RadioChoice
          label={t('move.merge.where')}
          value={chosen}
          onChange={setChosen}
          options={offered.map(({ id, title, spaceName }) => ({
            value: id,
            label: title,
            description: spaceName,
          }))}
          none={t('move.merge.none')}
        />
      ) : null}
    </MoveForm>
  );
}
