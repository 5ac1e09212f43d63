import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { MovePlacesDocument, ThreadMoveDocument, type ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { useAudienceWords } from './audience-words.js';
import { RadioChoice } from '../../ui/radio-choice.js';
import { MoveForm } from './move-form.js';

/** Takes a thread to another space of the same people. */
export default function ThreadMoveDialog({
  thread,
  onClose,
}: {
  thread: ThreadFactsFragment;
  onClose: () => void;
}) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const audience = useAudienceWords(thread);
  const { data, error } = useQuery(MovePlacesDocument, { fetchPolicy: 'network-only' });
  const [move] = useMutation(ThreadMoveDocument);
  const [spaceId, setSpaceId] = useState<string | null>(null);
  const spaces = (data?.spaces ?? []).filter(
    ({ id, archived, audienceKind, audienceName }) =>
      id !== thread.spaceId &&
      !archived &&
      audienceKind === thread.audienceKind &&
      audienceName === thread.audienceName,
  );
  return (
    <MoveForm
      title={t('move.space.title')}
      what={t('move.space.what', { audience })}
      go={t('move.space.go')}
      missing={spaceId ? null : t('move.space.choose')}
      onClose={onClose}
      act={async (why) => {
        if (!spaceId) return;
        const answer = await move({ variables: { input: { threadId: thread.id, spaceId, why } } });
        announce(t('move.space.done', { space: answer.data?.threadMove.spaceName ?? '' }));
        onClose();
      }}
    >
      {error ? <p role="alert">{say(error)}</p> : null}
      {data ? (
        <RadioChoice
          label={t('move.space.where')}
          value={spaceId}
          onChange={setSpaceId}
          options={spaces.map(({ id, name }) => ({ value: id, label: name }))}
          none={t('move.space.none')}
        />
      ) : null}
    </MoveForm>
  );
}
