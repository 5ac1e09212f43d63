import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ErrorState } from '../../ui/error-state.js';
import { Bone, Skeletons } from '../../ui/skeletons.js';
import { bringUp, focusPost } from './bring-up.js';
import { forgetThread } from './forum.cache.js';
import { NewReplies } from './new-replies.js';
import { NothingHere } from './nothing-here.js';
import { PostCard } from './post-card.js';
import { PostList } from './post-list.js';
import { ReplyForm } from './reply-form.js';
import { Steady } from './steady.js';
import { ThreadHead } from './thread-head.js';
import { useArrivals } from './use-arrivals.js';
import { useLiveThread } from './use-live-thread.js';
import { usePages } from './use-pages.js';
import { usePhone } from './use-phone.js';
import { useReading } from './use-reading.js';
import { useReplyDraft } from './use-reply-draft.js';
import { useUnsent } from './use-unsent.js';
import { landOn, useVisit } from './use-visit.js';
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

function Thread({ threadId }: { threadId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { cache } = useApolloClient();
  const { person } = useViewer();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const phone = usePhone();
  const list = useRef<HTMLOListElement>(null);
  const jumped = useRef<() => void>(() => undefined);
  const visit = useVisit(
    threadId,
    useCallback(() => jumped.current(), []),
  );
  const { thread, opened, settled, onPost, error } = visit;
  const draft = useReplyDraft(threadId);
  const [formOpen, setFormOpen] = useState(false);
  const [readToEnd, setReadToEnd] = useState(false);

  const { unseen, arrived, shown } = useArrivals();
  const live = useLiveThread({
    threadId,
    rev: thread?.rev,
    onAdded: useCallback(
      (posts) => arrived(posts.filter(({ authorId }) => authorId !== person.id).map(({ number }) => number)),
      [arrived, person.id],
    ),
  });

  const lastNumber = thread?.lastNumber ?? 0;
  const jump = useReading({
    threadId,
    readNumber: opened?.readNumber,
    list,
    posts: settled ? thread?.posts : undefined,
    onShown: (number) => {
      shown(number);
      if (number >= lastNumber) setReadToEnd(true);
    },
  });
  useEffect(() => {
    jumped.current = jump;
  }, [jump]);

  const hasAfter = thread?.posts.hasAfter ?? false;
  const unsent = useUnsent(threadId, thread !== undefined, {
    sent: (post) => {
      announce(t('forum.reply.sent'));
      if (hasAfter) void navigate({ hash: `#${post.number}` });
    },
    failed: bringUp,
  });
  const pages = usePages(visit);

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
  if (!thread || !settled) return <ThreadSkeleton />;

  const goTo = (number: number) => {
    jump();
    if (!landOn(number)) void navigate({ hash: `#${number}` });
  };
  const send = () => {
    const reply = draft.take();
    unsent.send(reply);
    if (phone) {
      setFormOpen(false);
      focusPost(reply.id);
    } else {
      bringUp(reply.id);
    }
  };
  const card = (post: PostCardFragment) => (
    <PostCard
      post={post}
      canReply={thread.can.reply}
      onReply={({ id, number }) => {
        draft.change({ replyTo: number });
        setFormOpen(true);
        bringUp(id);
      }}
      unsent={unsent.replies.find(({ id }) => id === post.id)}
      onAgain={unsent.again}
      onRewrite={(id) => {
        const reply = unsent.takeBack(id);
        if (reply) draft.putBack(reply);
        setFormOpen(true);
      }}
      onDiscard={unsent.takeBack}
    />
  );

  return (
    <Steady className={classes.steady}>
      <ThreadHead thread={thread} takesFocus={!onPost} />
      <PostList
        ref={list}
        posts={thread.posts}
        newAfter={opened && opened.readNumber > 0 && opened.unreadCount > 0 ? opened.readNumber : null}
        loading={pages.loading}
        onEarlier={pages.earlier}
        onLater={pages.later}
        card={card}
      />
      {pages.error || error ? (
        <ErrorState
          what={t('forum.thread.pageNotLoaded')}
          kept={say(pages.error ?? error)}
          onRetry={pages.retry ?? visit.retry}
        />
      ) : null}
      {live.state === 'away' && navigator.onLine ? (
        <p className={classes.away} role="status">
          {t('forum.thread.away')}
        </p>
      ) : null}
      <NewReplies count={unseen.length} onGo={() => goTo(unseen[0] ?? lastNumber)} />
      {thread.can.reply ? (
        <ReplyForm
          thread={thread}
          draft={draft}
          open={formOpen}
          onOpen={() => setFormOpen(true)}
          onClose={() => setFormOpen(false)}
          onSend={send}
          follows={readToEnd || (opened !== null && opened.readNumber >= opened.lastNumber)}
        />
      ) : (
        <p className={classes.readOnly}>
          {thread.locked ? t('forum.thread.lockedWhy') : t('forum.thread.closedWhy')}
        </p>
      )}
    </Steady>
  );
}

/** One thread: its posts in order, what is new, and the reply form at the end. */
export default function ThreadPage() {
  const { threadId = '' } = useParams();
  return <Thread key={threadId} threadId={threadId} />;
}
