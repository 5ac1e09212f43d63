import { useEffect, useRef, useState } from 'react';
import type { MessageLineFragment, ReactionKind } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ReactionBar } from '../../ui/reaction-bar.js';
import { useDeeds } from './room-deeds.js';
import classes from './chat.module.css';

interface MessageReactionsProps {
  message: MessageLineFragment;
  name: string;
  reacted: readonly ReactionKind[];
  canReact: boolean;
  /** All kinds are offered; the first takes the focus as they appear. */
  open: boolean;
}

/** How people react to a message; one's own by one press. */
export function MessageReactions({ message, name, reacted, canReact, open }: MessageReactionsProps) {
  const { t } = useWords();
  const time = useTime();
  const { react } = useDeeds();
  const [failed, setFailed] = useState(false);
  /** One has pressed here: nothing goes away from under one's finger. */
  const [used, setUsed] = useState(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  const onReact = (kind: ReactionKind, on: boolean) => {
    setFailed(false);
    setUsed(true);
    react(message, kind, on).then(
      (answer) => setFailed((answer as { ok?: boolean } | undefined)?.ok === false),
      () => setFailed(true),
    );
  };
  const offered = open || used;
  if (!message.reactions && !offered) return null;
  return (
    <div ref={box} className={classes.reactions}>
      <ReactionBar
        label={t('chat.group', { name, time: time.clock(message.sentAt) })}
        counts={message.reactions ?? null}
        reacted={reacted}
        canReact={canReact}
        open={offered}
        nameOf={(kind) => t(`chat.react.${kind}`)}
        onReact={onReact}
      />
      {failed ? (
        <p role="alert" className={classes.failed}>
          {t('chat.notReacted')}
        </p>
      ) : null}
    </div>
  );
}
