import { useMutation } from '@apollo/client/react';
import { useId } from 'react';
import {
  ThreadFollowDocument,
  type ThreadFactsFragment,
  type ThreadFollow,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './thread-page.module.css';

const LEVELS: readonly ThreadFollow[] = ['AUTOMATIC', 'FOLLOWING', 'MUTED'];

/** Whether one is told of replies in this thread. Kept at once, on every device. */
export function FollowChoice({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [follow, { error }] = useMutation(ThreadFollowDocument);
  const id = useId();
  const choose = (value: string) => {
    const level = LEVELS.find((one) => one === value) ?? 'AUTOMATIC';
    follow({
      variables: { input: { threadId: thread.id, level } },
      optimisticResponse: { threadFollow: { __typename: 'Thread', id: thread.id, follow: level } },
    }).catch(() => undefined);
  };
  // The browser's own: a page that is read does not wait for what forms are made of.
  return (
    <div className={classes.follow}>
      <label htmlFor={id}>{t('forum.follow.label')}</label>
      <select
        id={id}
        value={thread.follow}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`forum.follow.${level}`)}
          </option>
        ))}
      </select>
      {error ? (
        <p id={`${id}-error`} role="alert">
          {say(error)}
        </p>
      ) : null}
    </div>
  );
}
