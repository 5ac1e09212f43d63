import { useApolloClient } from '@apollo/client/react';
import { useId, useRef, useState } from 'react';
import { PostPreviewDocument } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PostBody } from './post-body.js';
import { useReplyTrouble } from './use-reply-trouble.js';
import classes from './writing-field.module.css';

/** What came of a text: its HTML, or why there is none. */
interface Shown {
  markdown: string;
  html: string | null;
  wrong: string | null;
}

/** Shows what one writes as others will see it, when asked: the server renders it, as it will when it is sent. */
export function PostPreview({ markdown }: { markdown: string }) {
  const { t } = useWords();
  const client = useApolloClient();
  const trouble = useReplyTrouble();
  const title = useId();
  const wanted = useRef<string>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  // Once one writes on, it is not what others would see any more.
  const current = shown?.markdown === markdown ? shown : null;

  const look = async () => {
    if (current) {
      setShown(null);
      return;
    }
    if (markdown.trim() === '') {
      setShown({ markdown, html: null, wrong: t('forum.preview.empty') });
      return;
    }
    wanted.current = markdown;
    let next: Shown;
    try {
      const variables = { input: { markdown } };
      const { data } = await client.query({ query: PostPreviewDocument, variables, fetchPolicy: 'no-cache' });
      next = { markdown, html: data?.postPreview ?? '', wrong: null };
    } catch (error) {
      next = { markdown, html: null, wrong: trouble(error) };
    }
    if (wanted.current === markdown) setShown(next);
  };

  return (
    <>
      <button
        type="button"
        className={classes.mode}
        aria-expanded={current !== null}
        onClick={() => void look()}
      >
        {t(current ? 'forum.preview.close' : 'forum.preview.open')}
      </button>
      {current?.html != null ? (
        <section className={classes.preview} aria-labelledby={title} tabIndex={0}>
          <p id={title} className="quiet small">
            {t('forum.preview.title')}
          </p>
          <PostBody html={current.html} />
        </section>
      ) : null}
      <p className={classes.said} role="status">
        {current?.wrong}
      </p>
    </>
  );
}
