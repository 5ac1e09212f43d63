import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { ThreadPollDialog } from './lazy-dialogs.js';
import { ThreadTags } from './thread-tags.js';
import { useFolds } from './folds-context.js';
import notes from '../../platform/content-notes/content-notes.module.css';
import classes from './thread-about.module.css';

const ThreadAboutDialog = lazy(() => import('./thread-about-dialog.js'));

/** The notes of a thread, and the way to open all of it at once. */
function ThreadNotes({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const { opened, open, names, choiceOf } = useFolds();
  const { contentNotes } = thread;
  const asked = contentNotes.filter((note) => choiceOf(note) === 'ASK');
  const isOpen = asked.every((note) => opened.has(note));
  return (
    <div className={`${notes.folded} ${notes.head}`}>
      <p>
        <b>{t('words.notes.are', { notes: names(contentNotes) })}</b>{' '}
        <Link to="/community/content-notes">{t('forum.notes.choose')}</Link>
      </p>
      {asked.length > 0 ? (
        <button
          type="button"
          className={notes.turn}
          aria-expanded={isOpen}
          onClick={() => open(contentNotes, !isOpen)}
        >
          {isOpen ? t('forum.notes.foldThread') : t('forum.notes.openThread')}
        </button>
      ) : null}
    </div>
  );
}

/** What is said of a thread: what whoever asked needs, its tags, what is hard in it. */
export function ThreadAbout({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'about' | 'poll' | null>(null);
  const { needs, tags, contentNotes, can, pollsRev } = thread;
  return (
    <>
      {needs.length > 0 ? (
        <Chip tone="sky">
          {t('forum.need.chip', { needs: needs.map((need) => t(`forum.need.${need}`)).join(', ') })}
        </Chip>
      ) : null}
      <ThreadTags tags={tags} />
      {can.describe ? (
        <button type="button" className={classes.change} onClick={() => setOpen('about')}>
          {t('forum.about.change')}
        </button>
      ) : null}
      {can.poll && pollsRev === 0 ? (
        <button type="button" className={classes.change} onClick={() => setOpen('poll')}>
          {t('forum.poll.add')}
        </button>
      ) : null}
      {open ? (
        <Suspense>
          {open === 'poll' ? (
            <ThreadPollDialog thread={thread} onClose={() => setOpen(null)} />
          ) : (
            <ThreadAboutDialog thread={thread} onClose={() => setOpen(null)} />
          )}
        </Suspense>
      ) : null}
      {contentNotes.length > 0 ? <ThreadNotes thread={thread} /> : null}
    </>
  );
}
