import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import type { ThreadPageQuery } from '../../gql/forum/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { ErrorState } from '../../ui/error-state.js';
import { Bone, Skeletons } from '../../ui/skeletons.js';
import { Unhurried } from '../../ui/unhurried.js';
import { forgetThread } from './forum.cache.js';
import { NothingHere } from './nothing-here.js';
import { ThreadPosts } from './thread-posts.js';
import { useArrivals } from './use-arrivals.js';
import { useLiveThread } from './use-live-thread.js';
import { useVisit } from './use-visit.js';
export { ahead } from './thread-ahead.js';
import classes from './thread-page.module.css';

function ThreadSkeleton() {
  return (
    <div className={classes.steady}>
      <Skeletons>
        <Bone height={20} width={30} />
        <Bone height={32} width={80} />
        <Bone height={140} />
        <Bone height={140} />
        <Bone height={140} />
      </Skeletons>
    </div>
  );
}

interface WhereItIsProps {
  thread: ThreadPageQuery['thread'];
  /** The post that was asked for. */
  number: number;
  children: ReactNode;
}

/** A thread that was merged sends whoever comes to the post in its new place. Whoever has it open stays, and is told. */
function WhereItIs({ thread, number, children }: WhereItIsProps) {
  const [merged] = useState(thread.mergedInto);
  if (!merged) return children;
  const place = thread.posts.nodes.find((post) => post.number === number)?.movedTo;
  return (
    <Navigate replace to={place ? `/threads/${place.threadId}#${place.number}` : `/threads/${merged}`} />
  );
}

function Thread({ threadId }: { threadId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { cache } = useApolloClient();
  const { person } = useViewer();
  const visit = useVisit(threadId);
  const { thread, settled, error } = visit;

  // It stays open while one goes to another part of the thread.
  const [formOpen, setFormOpen] = useState(false);
  const arrivals = useArrivals();
  const { arrived } = arrivals;
  const live = useLiveThread({
    threadId,
    rev: thread?.rev,
    onAdded: useCallback(
      (posts) => arrived(posts.filter(({ authorId }) => authorId !== person.id).map(({ number }) => number)),
      [arrived, person.id],
    ),
  });

  const lost = live.refusal?.code === 'not_found' || live.refusal?.code === 'not_allowed';
  useEffect(() => {
    if (lost) forgetThread(cache, threadId);
  }, [lost, cache, threadId]);

  if (lost || (error && troubleOf(error).code === 'not_found')) return <NothingHere />;
  if (error && !thread) {
    return (
      <div className={classes.steady}>
        <ErrorState asPage what={t('forum.thread.notLoaded')} kept={say(error)} onRetry={visit.retry} />
      </div>
    );
  }
  return (
    <Unhurried what={settled ? thread : undefined} instead={<ThreadSkeleton />}>
      {(known) => (
        <WhereItIs thread={known} number={visit.target ?? 1}>
          <ThreadPosts
            threadId={threadId}
            thread={known}
            visit={visit}
            arrivals={arrivals}
            away={live.state === 'away'}
            formOpen={formOpen}
            setFormOpen={setFormOpen}
          />
        </WhereItIs>
      )}
    </Unhurried>
  );
}

/** One thread: its posts in order, what is new, and the reply form at the end. */
export default function ThreadPage() {
  const { threadId = '' } = useParams();
  return <Thread key={threadId} threadId={threadId} />;
}
