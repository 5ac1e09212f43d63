import { lazy, Suspense, useState } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Menu, type MenuItem } from '../../ui/menu.js';
import { useMedia } from '../../ui/use-media.js';
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
  onEdit?: () => void;
  onDelete?: () => void;
}

const BookmarkDialog = lazy(() => import('./bookmark-dialog.js'));
const PostNoteDialog = lazy(() => import('./post-note-dialog.js'));

interface Action extends MenuItem {
  key: string;
  /** What it is called where the post is not beside it. */
  label: string;
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

/** What one can do with a post: a row that comes with the pointer or the focus, or one menu where there is no pointer. */
export function PostActions({
  post,
  onUnread,
  bookmarked,
  onReply,
  onQuote,
  onReact,
  reacting,
  onHelpful,
  onEdit,
  onDelete,
}: PostActionsProps) {
  const { t } = useWords();
  const noPointer = useMedia('(hover: none)');
  const { copied, copy } = useCopyLink(post.number);
  const about = { number: post.number };
  const actions: Action[] = [];
  const offer = (key: string, name: string, label: string, onSelect: () => void) =>
    actions.push({ key, name, label, onSelect });
  if (onReply) offer('reply', t('forum.post.reply'), t('forum.post.replyOf', about), onReply);
  if (onReact)
    actions.push({
      key: 'react',
      name: t('forum.react.open'),
      label: t('forum.react.openOf', about),
      onSelect: onReact,
      expanded: reacting === true,
    });
  if (onQuote) offer('quote', t('forum.post.quote'), t('forum.post.quoteOf', about), onQuote);
  if (onHelpful && post.helpful)
    offer('helpful', t('forum.helpful.take'), t('forum.helpful.takeOf', about), onHelpful);
  else if (onHelpful) offer('helpful', t('forum.helpful.mark'), t('forum.helpful.markOf', about), onHelpful);
  const copyLabel = copied ? t('forum.post.copied') : t('forum.post.copyLinkOf', about);
  offer('copy', copied ? t('forum.post.copied') : t('forum.post.copyLink'), copyLabel, () => void copy());
  offer('unread', t('forum.post.unreadFrom'), t('forum.post.unreadFromOf', about), onUnread);
  if (onEdit) offer('edit', t('forum.post.edit'), t('forum.post.editOf', about), onEdit);
  const [noting, setNoting] = useState(false);
  const [keeping, setKeeping] = useState(false);
  if (bookmarked)
    offer('keep', t('forum.bookmark.change'), t('forum.bookmark.changeOf', about), () => setKeeping(true));
  else offer('keep', t('forum.bookmark.add'), t('forum.bookmark.addOf', about), () => setKeeping(true));
  if (onEdit) offer('note', t('forum.notes.add'), t('forum.notes.of', about), () => setNoting(true));
  if (onDelete) offer('delete', t('forum.post.delete'), t('forum.post.deleteOf', about), onDelete);
  const dialog = keeping ? (
    <Suspense>
      <BookmarkDialog post={post} bookmarked={bookmarked} onClose={() => setKeeping(false)} />
    </Suspense>
  ) : noting ? (
    <Suspense>
      <PostNoteDialog post={post} onClose={() => setNoting(false)} />
    </Suspense>
  ) : null;
  return noPointer ? (
    <div className={classes.more}>
      <Menu label={t('forum.post.more', about)} items={actions} />
      {dialog}
    </div>
  ) : (
    <div className={classes.actions}>
      {actions.map(({ key, name, label, onSelect, expanded }) => (
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
      {dialog}
    </div>
  );
}
