import { lazy, Suspense, useState } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { mayUnmask, UnmaskDialog } from '../../platform/unmask/lazy-unmask.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { useMedia } from '../../ui/use-media.js';
import { useLesson } from './use-lesson.js';
import { PostVersionsDialog, ThreadSplitDialog } from './lazy-dialogs.js';
import classes from './post-card.module.css';

interface PostActionsProps {
  post: PostCardFragment;
  /** Each is there only where the reader may. */
  onUnread: () => void;
  bookmarked: boolean;
  onReply?: () => void;
  onQuote?: (() => void) | undefined;
  onReact?: (() => void) | undefined;
  /** All reactions are on offer. */
  reacting?: boolean;
  onHelpful?: (() => void) | undefined;
  onFlag?: (() => void) | undefined;
  /** The reader keeps the thread, and may split it here. */
  splits?: boolean;
  onEdit?: () => void;
  onDelete?: () => void;
}

const BookmarkDialog = lazy(() => import('./bookmark-dialog.js'));
const LessonDialog = lazy(() => import('./lesson-dialog.js'));
const PostNoteDialog = lazy(() => import('./post-note-dialog.js'));

interface Action extends MenuItem {
  key: string;
  /** Of what has a button of its own where there is a pointer: what it is called where the post is not beside it. */
  label?: string;
  /** It opens something, which is open or not. */
  expanded?: boolean;
}

function useCopyLink(number: number): { copied: boolean; copy: () => Promise<void> } {
  const { t } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const href = useHref({ pathname, hash: `#${number}` });
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(new URL(href, location.origin).href);
      setCopied(true);
      announce(t('forum.post.linkCopied'));
      setTimeout(() => setCopied(false), 3_000);
    } catch {
      // The browser keeps its clipboard closed: the address bar shows the link instead.
      await navigate({ hash: `#${number}` });
      announce(t('forum.post.linkInBar'));
    }
  };
  return { copied, copy };
}

/** What one can do with a post: a row that comes with the pointer or the focus and ends in a menu, or one menu where there is no pointer. */
export function PostActions({
  post,
  onUnread,
  bookmarked,
  onReply,
  onQuote,
  onReact,
  reacting,
  onHelpful,
  onFlag,
  splits,
  onEdit,
  onDelete,
}: PostActionsProps) {
  const { t } = useWords();
  const noPointer = useMedia('(hover: none)');
  const { copied, copy } = useCopyLink(post.number);
  const viewer = useViewer();
  const about = { number: post.number };
  const actions: Action[] = [];
  const offer = (key: string, name: string, label: string, onSelect: () => void) =>
    actions.push({ key, name, label, onSelect });
  // Behind "more": so the row stays one line.
  const hold = (key: string, name: string, onSelect: () => void) => actions.push({ key, name, onSelect });
  if (onReply) offer('reply', t('forum.post.reply'), t('forum.post.replyOf', about), onReply);
  if (onReact)
    actions.push({
      key: 'react',
      name: t('forum.react.open'),
      label: t('forum.react.openOf', about),
      onSelect: onReact,
      expanded: reacting === true,
    });
  if (onQuote) hold('quote', t('forum.post.quote'), onQuote);
  if (onHelpful && post.helpful)
    offer('helpful', t('forum.helpful.take'), t('forum.helpful.takeOf', about), onHelpful);
  else if (onHelpful) offer('helpful', t('forum.helpful.mark'), t('forum.helpful.markOf', about), onHelpful);
  hold('copy', copied ? t('forum.post.copied') : t('forum.post.copyLink'), () => void copy());
  hold('unread', t('forum.post.unreadFrom'), onUnread);
  if (onEdit) offer('edit', t('forum.post.edit'), t('forum.post.editOf', about), onEdit);
  const [noting, setNoting] = useState(false);
  const [keeping, setKeeping] = useState(false);
  const [splitting, setSplitting] = useState(false);
  const [lookingBack, setLookingBack] = useState(false);
  const [unmasking, setUnmasking] = useState(false);
  const [teaching, setTeaching] = useState(false);
  const announce = useAnnounce();
  const { say } = useTroubleWords();
  const lesson = useLesson();
  const takeOff = () =>
    lesson.mark(post.id, null).then(
      () => announce(t('forum.lesson.isOff')),
      (error: unknown) => announce(say(error)),
    );
  hold('keep', bookmarked ? t('forum.bookmark.change') : t('forum.bookmark.add'), () => setKeeping(true));
  if (post.viewer.mine && post.editedAt)
    hold('versions', t('forum.post.versions'), () => setLookingBack(true));
  if (splits) hold('split', t('forum.post.split'), () => setSplitting(true));
  if (onFlag) hold('flag', t('forum.post.flag'), onFlag);
  if (post.voice && !post.viewer.mine && mayUnmask(viewer))
    hold('unmask', t('forum.post.whoWrote'), () => setUnmasking(true));
  if (post.lessonMark && post.viewer.canMarkLesson)
    hold('lesson', t('forum.lesson.takeOff'), () => void takeOff());
  else if (post.viewer.canMarkLesson) hold('lesson', t('forum.lesson.mark'), () => setTeaching(true));
  else if (post.viewer.canAskLesson) hold('lesson', t('forum.lesson.ask'), () => setTeaching(true));
  if (onEdit) hold('note', t('words.notes.add'), () => setNoting(true));
  if (onDelete) offer('delete', t('forum.post.delete'), t('forum.post.deleteOf', about), onDelete);
  const dialog = keeping ? (
    <Suspense>
      <BookmarkDialog post={post} bookmarked={bookmarked} onClose={() => setKeeping(false)} />
    </Suspense>
  ) : teaching ? (
    <Suspense>
      <LessonDialog post={post} onClose={() => setTeaching(false)} />
    </Suspense>
  ) : noting ? (
    <Suspense>
      <PostNoteDialog post={post} onClose={() => setNoting(false)} />
    </Suspense>
  ) : lookingBack ? (
    <Suspense>
      <PostVersionsDialog post={post} onClose={() => setLookingBack(false)} />
    </Suspense>
  ) : splitting ? (
    <Suspense>
      <ThreadSplitDialog post={post} onClose={() => setSplitting(false)} />
    </Suspense>
  ) : unmasking ? (
    <Suspense>
      <UnmaskDialog postId={post.id} onClose={() => setUnmasking(false)} />
    </Suspense>
  ) : null;
  const atHand = actions.filter(({ label }) => label);
  return noPointer ? (
    <div className={classes.more}>
      <Menu label={t('forum.post.more', about)} items={actions} />
      {dialog}
    </div>
  ) : (
    <div className={classes.actions}>
      {atHand.map(({ key, name, label, onSelect, expanded }) => (
        <button
          key={key}
          type="button"
          className={classes.action}
          aria-label={label}
          aria-expanded={expanded}
          onClick={onSelect}
        >
          {name}
        </button>
      ))}
      <Menu label={t('forum.post.more', about)} items={actions.filter(({ label }) => !label)} />
      {dialog}
    </div>
  );
}
