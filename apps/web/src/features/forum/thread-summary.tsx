import { lazy, Suspense, useId, useState } from 'react';
import type { ThreadFactsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useFolds } from './folds-context.js';
import { isFolded } from '../../platform/content-notes/folds.js';
import { PostBody } from './post-body.js';
import classes from './thread-about.module.css';

const ThreadSummaryDialog = lazy(() => import('./thread-summary-dialog.js'));

/** What a thread came to, in the words of whoever asked; folded with the thread. */
export function ThreadSummary({ thread }: { thread: ThreadFactsFragment }) {
  const { t } = useWords();
  const heading = useId();
  const { opened, choiceOf } = useFolds();
  const [open, setOpen] = useState(false);
  const { summary, can, contentNotes, postCount } = thread;
  const folded = !can.describe && isFolded(contentNotes, choiceOf, opened);
  // There is something to sum up once somebody has answered.
  if (!summary && !(can.describe && postCount > 1)) return null;
  return (
    <>
      {summary ? (
        <section aria-labelledby={heading} className={classes.summary}>
          <h2 id={heading}>{t('forum.summary.title')}</h2>
          {folded ? (
            <p className="quiet small">{t('words.notes.folded')}</p>
          ) : (
            <PostBody html={summary.html} />
          )}
        </section>
      ) : null}
      {can.describe ? (
        <button type="button" className={classes.change} onClick={() => setOpen(true)}>
          {summary ? t('forum.summary.change') : t('forum.summary.write')}
        </button>
      ) : null}
      {open ? (
        <Suspense>
          <ThreadSummaryDialog thread={thread} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
