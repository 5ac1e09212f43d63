import { useId } from 'react';
import { Link } from 'react-router';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { T } from '../../platform/i18n/t.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { usePersonDetails, type ShownPerson } from '../../ui/person-line.js';
import { TimeText } from '../../ui/time-text.js';
import { isUnsent } from './forum.cache.js';
import classes from './post-header.module.css';

const NOBODY: ShownPerson = { id: '', name: '', roleTitle: '' };

/** When it was written, as the link to it; the exact time comes with the focus. */
function When({ post }: { post: PostCardFragment }) {
  const time = useTime();
  const id = useId();
  return (
    <span className={classes.when}>
      <Link to={{ hash: `#${post.number}` }} aria-describedby={id}>
        <TimeText at={post.createdAt} /> <span className={classes.number}>#{post.number}</span>
      </Link>
      <span id={id} className={classes.exact} role="tooltip">
        {time.exact(post.createdAt)}
      </span>
    </span>
  );
}

/** Who wrote it, with role, organization and state; what it replies to; when. */
export function PostHeader({ post, headingId }: { post: PostCardFragment; headingId: string }) {
  const { t } = useWords();
  const details = usePersonDetails(post.author ?? NOBODY);
  const asMember = post.voice !== null && post.voice !== undefined;
  const sent = !isUnsent(post);
  const name = post.author?.name ?? (asMember ? t('forum.post.aMember') : t('forum.post.gone'));
  return (
    <header className={classes.header}>
      <div className={classes.who}>
        <h2 id={headingId} className={classes.name} data-member={asMember || undefined}>
          {post.author && sent ? <Link to={`/people/${post.author.id}`}>{name}</Link> : name}
          {sent ? <span className="hidden-words">, #{post.number}</span> : null}
        </h2>
        {post.author?.pronouns ? <span className="quiet small">{post.author.pronouns}</span> : null}
        {details ? <span className="quiet small">{details}</span> : null}
        {asMember && post.voice !== post.number ? (
          <span className="quiet small">
            <T
              id="forum.post.sameVoice"
              values={{ number: post.voice ?? 0 }}
              components={{ link: <Link to={{ hash: `#${post.voice}` }} className={classes.reference} /> }}
            />
          </span>
        ) : null}
        {post.replyToNumber ? (
          <span className="quiet small">
            <T
              id="forum.post.replyingTo"
              values={{ number: post.replyToNumber }}
              components={{
                link: <Link to={{ hash: `#${post.replyToNumber}` }} className={classes.reference} />,
              }}
            />
          </span>
        ) : null}
        {post.editedAt ? <span className="quiet small">{t('forum.post.edited')}</span> : null}
      </div>
      {sent ? <When post={post} /> : null}
    </header>
  );
}
