import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  ThreadMarkUnreadDocument,
  type PostCardFragment,
  type ThreadPageQuery,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useSteadyCalls } from '../../ui/use-steady-calls.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ErrorState } from '../../ui/error-state.js';
import { bringUp, focusPost } from './bring-up.js';
import { FirstUnread } from './first-unread.js';
import { WithFolds } from './folds-context.js';
import { forgetKept, writeCounts } from './forum.cache.js';
import { KeptReplies } from './kept-replies.js';
import { NewReplies } from './new-replies.js';
import { PostCard } from './post-card.js';
import { PostList } from './post-list.js';
import { asQuote } from './quote.js';
import { ReplyForm } from './reply-form.js';
import { Steady } from './steady.js';
import { ThreadHead } from './thread-head.js';
import type { Arrivals } from './use-arrivals.js';
import { usePages } from './use-pages.js';
import { usePhone } from './use-phone.js';
import { useReading } from './use-reading.js';
import { useReplyDraft } from './use-reply-draft.js';
import { useThreadPolls } from './use-thread-polls.js';
import { useUnsent } from './use-unsent.js';
import { landOn, useLanding, type Visit } from './use-visit.js';
import classes from './thread-page.module.css';

interface ThreadPostsProps {
  threadId: string;
  thread: ThreadPageQuery['thread'];
  visit: Visit;
  arrivals: Arrivals;
  /** Live changes do not come at the moment. */
  away: boolean;
  formOpen: boolean;
  setFormOpen: (open: boolean) => void;
}

/** The thread once it has come: its head, its posts in order, what is new, the reply form at the end. */
export function ThreadPosts(props: ThreadPostsProps) {
  const { threadId, thread, visit, arrivals, away, formOpen, setFormOpen } = props;
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { cache, mutate } = useApolloClient();
  const navigate = useNavigate();
  const phone = usePhone();
  const list = useRef<HTMLOListElement>(null);
  const { opened, error } = visit;
  const { unseen, shown } = arrivals;
  const draft = useReplyDraft(threadId);
  const polls = useThreadPolls(threadId, thread.pollsRev);
  const [readToEnd, setReadToEnd] = useState(false);

  const { lastNumber } = thread;
  const firstNew = opened && opened.readNumber > 0 && opened.unreadCount > 0 ? opened.readNumber + 1 : null;
  const { jump, hold } = useReading({
    threadId,
    readNumber: opened?.readNumber,
    list,
    posts: thread.posts,
    onShown: (number) => {
      shown(number);
      if (number >= lastNumber) setReadToEnd(true);
    },
  });
  useLanding(visit, jump);

  const { hasAfter } = thread.posts;
  const unsent = useUnsent(threadId, {
    sent: (post) => {
      announce(t('forum.reply.sent'));
      forgetKept(cache, threadId, post.id);
      if (hasAfter) void navigate({ hash: `#${post.number}` });
    },
    failed: bringUp,
  });
  const pages = usePages(visit);

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
  const markUnread = async (number: number) => {
    hold();
    try {
      const { data } = await mutate({
        mutation: ThreadMarkUnreadDocument,
        variables: { input: { threadId, number } },
        fetchPolicy: 'no-cache',
      });
      if (data) writeCounts(cache, data.threadMarkUnread, true);
      announce(t('forum.post.isUnread', { number }));
    } catch (trouble) {
      announce(say(trouble));
    }
  };
  const calls = useSteadyCalls({
    reply: ({ id, number }: PostCardFragment) => {
      draft.change({ replyTo: number });
      setFormOpen(true);
      bringUp(id);
    },
    quote: ({ id, number }: PostCardFragment, words: string) => {
      const quote = asQuote(words);
      const text = draft.text.trim() === '' ? quote : `${draft.text.trimEnd()}\n\n${quote}`;
      draft.change({ text, replyTo: number });
      setFormOpen(true);
      bringUp(id);
    },
    again: unsent.again,
    rewrite: (id: string) => {
      const reply = unsent.takeBack(id);
      if (reply) draft.putBack(reply);
      setFormOpen(true);
    },
    unread: (number: number) => void markUnread(number),
    discard: (id: string) => {
      unsent.takeBack(id);
    },
  });
  const card = (post: PostCardFragment) => (
    <PostCard
      post={post}
      canReply={thread.can.reply}
      keeps={thread.can.keep && !thread.mergedInto}
      bookmarked={thread.bookmarked.includes(post.id)}
      unsent={unsent.replies.find(({ id }) => id === post.id)}
      calls={calls}
    />
  );

  return (
    <WithFolds thread={thread}>
      <Steady className={classes.steady}>
        <ThreadHead thread={thread} takesFocus={visit.target === null} onGo={goTo} polls={polls} />
        {unseen.length === 0 ? <FirstUnread thread={thread} onGo={goTo} /> : null}
        <PostList
          ref={list}
          posts={thread.posts}
          newAfter={firstNew === null ? null : firstNew - 1}
          loading={pages.loading}
          onEarlier={pages.earlier}
          onLater={pages.later}
          onNear={pages.onNear}
          card={card}
        />
        {pages.error || error ? (
          <ErrorState
            what={t('forum.thread.pageNotLoaded')}
            kept={say(pages.error ?? error)}
            onRetry={pages.retry ?? visit.retry}
          />
        ) : null}
        {away && navigator.onLine ? (
          <p className={classes.away} role="status">
            {t('forum.thread.away')}
          </p>
        ) : null}
        <NewReplies count={unseen.length} onGo={() => goTo(unseen[0] ?? lastNumber)} />
        <KeptReplies
          threadId={threadId}
          replies={thread.keptReplies.filter(
            ({ id }) =>
              (id !== draft.id || draft.text.trim() === '') &&
              unsent.replies.every((reply) => reply.id !== id),
          )}
          onUse={
            thread.can.reply
              ? ({ id, text }) => {
                  const { asMember, replyTo, contentNotes } = draft;
                  draft.putBack({
                    id,
                    markdown: text,
                    asMember,
                    replyToNumber: replyTo || null,
                    contentNotes,
                  });
                  setFormOpen(true);
                }
              : null
          }
        />
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
    </WithFolds>
  );
}
