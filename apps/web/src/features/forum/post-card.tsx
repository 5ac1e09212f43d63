import { memo, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { writeDraft } from '../../platform/drafts/draft-store.js';
import { useHasDraft } from '../../platform/drafts/use-has-draft.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Avatar } from '../../ui/avatar.js';
import { Chip } from '../../ui/chip.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { isUnsent } from './forum.cache.js';
import { useFold } from './folds-context.js';
import { DeletedPost } from './deleted-post.js';
import { FlagDialog } from './lazy-dialogs.js';
import { PostActions } from './post-actions.js';
import { PostBody } from './post-body.js';
import { editPlace } from './edit-place.js';
import { PostEdit } from './post-edit.js';
import { NotesFold } from '../../platform/content-notes/notes-fold.js';
import { PostLesson } from './post-lesson.js';
import { wordsToQuote } from './quote.js';
import { FlaggedPost, HiddenPost, ModeratorWord } from './post-standing.js';
import { ReactionBar } from '../../ui/reaction-bar.js';
import { PostHeader } from './post-header.js';
import { UnsentLine } from './unsent-line.js';
import { usePostChanges } from './use-post-changes.js';
import type { UnsentReply } from './use-unsent.js';
import classes from './post-card.module.css';

/** A change that was put away can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;

interface PostCardProps {
  post: PostCardFragment;
  canReply: boolean;
  /** The reader keeps the thread in order. */
  keeps: boolean;
  /** The reader keeps it for later. */
  bookmarked: boolean;
  /** Where the server has not taken it yet. */
  unsent: UnsentReply | undefined;
  calls: PostCalls;
}

/** What a post asks of the page it stands on. The same functions at every drawing, or each draws every post anew. */
export interface PostCalls {
  reply: (post: PostCardFragment) => void;
  /** Replies to it with these words of it before one's own. */
  quote: (post: PostCardFragment, words: string) => void;
  again: (id: string) => void;
  /** Back into the reply form. */
  rewrite: (id: string) => void;
  discard: (id: string) => void;
  /** From this number on all is unread again. */
  unread: (number: number) => void;
}

/** One post as a calm block: who, when, what, and what one may do with it. Drawn again only where it changed. */
export const PostCard = memo(function PostCard({
  post,
  canReply,
  keeps,
  bookmarked,
  unsent,
  calls,
}: PostCardProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { id: personId } = useViewer();
  const changes = usePostChanges();
  const heading = useId();
  const article = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState(false);
  const [reacting, setReacting] = useState(false);
  const [flagging, setFlagging] = useState(false);
  const [shown, setShown] = useState(false);
  const [putAway, setPutAway] = useState<{ text: string; until: string } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const hasEditDraft = useHasDraft(editPlace(post.id));
  const { canEdit, canDelete, canMarkHelpful, canReact, canFlag, flagged, restoreUntil } = post.viewer;
  const sent = !isUnsent(post);
  const fold = useFold(post);

  // What was pressed goes away with the change: the focus moves to what stands there then, once it does. The live channel
  // may tell of a deletion before the answer brings the way back: the card holds the focus until then.
  const next = useRef<'post' | 'undo' | null>(null);
  useEffect(() => {
    const card = article.current;
    const { activeElement } = document;
    if (!card || next.current === null) return;
    if (activeElement !== document.body && !card.contains(activeElement)) {
      next.current = null;
      return;
    }
    const undo = next.current === 'undo' ? card.querySelector<HTMLElement>('[role=status] button') : null;
    if (undo || next.current === 'post') next.current = null;
    card.scrollIntoView({ block: 'nearest' });
    (undo ?? card).focus({ preventScroll: true });
  }, [post.deleted, restoreUntil, editing, flagged, flagging, shown]);

  const change = async (what: () => Promise<void>, focus: 'post' | 'undo' | null) => {
    setTrouble(null);
    next.current = focus;
    try {
      await what();
    } catch (error) {
      next.current = null;
      setTrouble(say(error));
    }
  };

  return (
    <article
      ref={article}
      className={classes.post}
      aria-labelledby={heading}
      tabIndex={-1}
      data-post={post.id}
      {...(sent ? { id: String(post.number), 'data-number': post.number } : {})}
    >
      {post.deleted ? (
        <DeletedPost
          post={post}
          headingId={heading}
          onUndo={() => void change(() => changes.restore(post.id), 'post')}
          onClose={() => {
            if (article.current?.contains(document.activeElement))
              article.current.focus({ preventScroll: true });
          }}
        />
      ) : post.hidden && !post.viewer.mine ? (
        <HiddenPost post={post} headingId={heading} />
      ) : flagged && !(shown && flagged === 'SETTLED') ? (
        <FlaggedPost
          post={post}
          headingId={heading}
          onTakeBack={() => void change(() => changes.unflag(post.id), 'post')}
          onShow={() => {
            next.current = 'post';
            setShown(true);
          }}
        />
      ) : (
        <>
          <Avatar person={post.author ?? null} voice={post.voice} picture={post.author?.pictureId} />
          <div className={classes.words}>
            <PostHeader post={post} headingId={heading} />
            {post.helpful ? (
              <p>
                <Chip tone="pine">{t('forum.helpful.chip')}</Chip>
              </p>
            ) : null}
            <PostLesson post={post} />
            <ModeratorWord post={post} />
            {editing ? (
              <PostEdit
                post={post}
                onDone={(text) => {
                  next.current = 'post';
                  setEditing(false);
                  setPutAway(
                    text === undefined
                      ? null
                      : { text, until: new Date(Date.now() + UNDO_FOR).toISOString() },
                  );
                }}
              />
            ) : (
              <NotesFold fold={fold} hasNotes={post.contentNotes.length > 0} show={t('forum.notes.show')}>
                <PostBody html={post.viewer.ownHtml ?? post.html} />
              </NotesFold>
            )}
            {putAway && canEdit && !editing ? (
              <UndoBar
                done={t('forum.edit.putAway')}
                until={putAway.until}
                onUndo={() => {
                  writeDraft(personId, editPlace(post.id), putAway.text);
                  setPutAway(null);
                  setEditing(true);
                }}
                onClose={() => setPutAway(null)}
              />
            ) : null}
            {hasEditDraft && canEdit && !editing && !putAway ? (
              <p className={classes.note}>
                {t('forum.edit.kept')}{' '}
                <button type="button" className={classes.link} onClick={() => setEditing(true)}>
                  {t('forum.edit.goOn')}
                </button>
              </p>
            ) : null}
            {unsent && !sent ? (
              <UnsentLine
                reply={unsent}
                onAgain={() => calls.again(post.id)}
                onRewrite={() => calls.rewrite(post.id)}
                onDiscard={() => calls.discard(post.id)}
              />
            ) : null}
            {sent && !editing ? (
              <ReactionBar
                label={t('forum.react.group', { number: post.number })}
                counts={post.reactions ?? null}
                reacted={post.viewer.reacted}
                canReact={canReact}
                open={reacting}
                nameOf={(kind) => t(`forum.react.${kind}`)}
                onReact={(kind, on) => void change(() => changes.react(post.id, kind, on), null)}
              />
            ) : null}
            {sent && !editing ? (
              <PostActions
                post={post}
                onUnread={() => calls.unread(post.number)}
                onReply={canReply ? () => calls.reply(post) : undefined}
                bookmarked={bookmarked}
                onReact={canReact ? () => setReacting(!reacting) : undefined}
                reacting={reacting}
                onQuote={
                  canReply && !fold.folded
                    ? () => calls.quote(post, wordsToQuote(article.current))
                    : undefined
                }
                onHelpful={
                  canMarkHelpful
                    ? () => void change(() => changes.helpful(post.id, !post.helpful), null)
                    : undefined
                }
                splits={keeps && post.number > 1}
                onFlag={canFlag ? () => setFlagging(true) : undefined}
                onEdit={canEdit ? () => setEditing(true) : undefined}
                onDelete={canDelete ? () => void change(() => changes.remove(post.id), 'undo') : undefined}
              />
            ) : null}
          </div>
        </>
      )}
      {flagging ? (
        <Suspense>
          <FlagDialog
            post={post}
            onClose={(done) => {
              // What it was opened from is gone: the post is folded now.
              if (done) next.current = 'post';
              setFlagging(false);
            }}
          />
        </Suspense>
      ) : null}
      {trouble ? (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      ) : null}
      {sent ? <span className={classes.end} data-end data-number={post.number} /> : null}
    </article>
  );
});
