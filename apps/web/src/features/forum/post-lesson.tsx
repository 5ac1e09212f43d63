import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { PostCardFragment } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { useLesson } from './use-lesson.js';
import classes from './post-standing.module.css';

/** Its author is asked to let a post be a lesson: they alone see it, and say yes or no. */
function Asked({ post }: { post: PostCardFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { mark, decline } = useLesson();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const kind = post.viewer.lessonAsked;
  if (!kind) return null;
  const answer = async (work: () => Promise<void>) => {
    const card = box.current?.closest('article');
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      // What was pressed is gone with the answer.
      card?.focus({ preventScroll: true });
    } catch (error) {
      setTrouble(say(error));
    }
    setBusy(false);
  };
  return (
    <div ref={box} className={classes.word}>
      <p>
        <b>{t('forum.lesson.asked', { kind: t(`forum.lesson.${kind}`) })}</b>
      </p>
      <p className="quiet small">
        {t('forum.lesson.askedWhat')} {post.voice ? t('forum.lesson.unknown') : null}
      </p>
      <div className={classes.buttons}>
        <Button size="xs" loading={busy} onClick={() => void answer(() => mark(post.id, kind))}>
          {t('forum.lesson.yes')}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={busy}
          onClick={() => void answer(() => decline(post.id))}
        >
          {t('forum.lesson.no')}
        </Button>
      </div>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </div>
  );
}

/** That a post is a lesson people learned, or its author is asked to let it be one. */
export function PostLesson({ post }: { post: PostCardFragment }) {
  const { t } = useWords();
  if (!post.lessonMark) return <Asked post={post} />;
  return (
    <p>
      <Chip tone="sky">{t('forum.lesson.chip', { kind: t(`forum.lesson.${post.lessonMark}`) })}</Chip>
    </p>
  );
}
