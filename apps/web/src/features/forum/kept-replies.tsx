import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { KeptReplyForgetDocument, type ThreadPageQuery } from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { forgetKept } from './forum.cache.js';
import classes from './kept-replies.module.css';

type KeptReply = ThreadPageQuery['thread']['keptReplies'][number];

interface KeptRepliesProps {
  threadId: string;
  replies: readonly KeptReply[];
  /** Puts it before what stands in the reply form; null where the thread takes no replies. */
  onUse: ((reply: KeptReply) => void) | null;
}

/** What one replied by mail and what could not be posted, offered beside the reply form: it goes into that by hand alone. */
export function KeptReplies({ threadId, replies, onUse }: KeptRepliesProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { cache, mutate } = useApolloClient();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (replies.length === 0) return null;

  const forget = async (id: string) => {
    setTrouble(null);
    try {
      await mutate({ mutation: KeptReplyForgetDocument, variables: { id } });
    } catch (error) {
      setTrouble(say(error));
      return;
    }
    // What was pressed goes: the focus stays near.
    const next = place.current?.nextElementSibling?.querySelector<HTMLElement>('button, textarea');
    forgetKept(cache, threadId, id);
    next?.focus();
  };

  return (
    <section ref={place} className={classes.place} aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {t('forum.kept.title')}
      </h2>
      <p className="quiet small">{t('forum.kept.what')}</p>
      <ul className={classes.list}>
        {replies.map((reply) => (
          <li key={reply.id}>
            <p id={`kept-${reply.id}`} className={classes.text} tabIndex={0}>
              {reply.text}
            </p>
            <div className={classes.buttons}>
              {onUse ? (
                <Button size="xs" aria-describedby={`kept-${reply.id}`} onClick={() => onUse(reply)}>
                  {t('forum.kept.use')}
                </Button>
              ) : null}
              {asking === reply.id ? (
                <Button variant="default" size="xs" autoFocus onClick={() => void forget(reply.id)}>
                  {t('forum.kept.forgetForGood')}
                </Button>
              ) : (
                <Button
                  variant="subtle"
                  size="xs"
                  aria-describedby={`kept-${reply.id}`}
                  onClick={() => setAsking(reply.id)}
                >
                  {t('forum.kept.forget')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </section>
  );
}
