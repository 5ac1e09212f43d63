import { Button } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { useReplyTrouble } from './use-reply-trouble.js';
import type { UnsentReply } from './use-unsent.js';
import classes from './post-card.module.css';

interface UnsentLineProps {
  reply: UnsentReply;
  onAgain: () => void;
  onRewrite: () => void;
  onDiscard: () => void;
}

/** Under a reply that the server has not taken yet: that it is on its way, or what happened and what to do. */
export function UnsentLine({ reply, onAgain, onRewrite, onDiscard }: UnsentLineProps) {
  const { t } = useWords();
  const trouble = useReplyTrouble();
  if (reply.state === 'sending') {
    return (
      <p className={classes.note} role="status">
        {t('forum.unsent.sending')}
      </p>
    );
  }
  return (
    <div className={classes.unsent} role="alert">
      <p>
        <b>{t('forum.unsent.failed')}</b> {reply.error ? trouble(reply.error) : t('forum.unsent.leftOver')}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={onAgain}>
          {t('words.tryAgain')}
        </Button>
        <Button variant="subtle" size="xs" onClick={onRewrite}>
          {t('forum.unsent.change')}
        </Button>
        <Button variant="subtle" size="xs" onClick={onDiscard}>
          {t('forum.unsent.discard')}
        </Button>
      </div>
    </div>
  );
}
