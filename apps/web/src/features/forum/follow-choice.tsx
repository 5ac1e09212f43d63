import { useMutation } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import {
  ThreadFollowDocument,
  type ThreadFactsFragment,
  type ThreadFollow,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import '../../ui/field-styles.js';
import classes from './thread-page.module.css';

const LEVELS: readonly ThreadFollow[] = ['AUTOMATIC', 'FOLLOWING', 'MUTED'];

/** Whether one is told of replies in this thread. Kept at once, on every device. */
export function FollowChoice({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [follow, { error }] = useMutation(ThreadFollowDocument);
  return (
    <NativeSelect
      size="xs"
      className={classes.follow}
      label={t('forum.follow.label')}
      value={thread.follow}
      error={error ? say(error) : undefined}
      data={LEVELS.map((value) => ({ value, label: t(`forum.follow.${value}`) }))}
      onChange={(event) => {
        const level = LEVELS.find((one) => one === event.currentTarget.value) ?? 'AUTOMATIC';
        follow({
          variables: { input: { threadId: thread.id, level } },
          optimisticResponse: {
            threadFollow: { __typename: 'Thread', id: thread.id, follow: level },
          },
        }).catch(() => undefined);
      }}
    />
  );
}
