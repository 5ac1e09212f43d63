import { Button } from '@mantine/core';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import type { MessageLineFragment, ReactionKind, RoomQuery } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { EmptyState } from '../../ui/empty-state.js';
import { IconArrowDown } from '../../ui/icons.js';
import { useCare } from './care/use-room-care.js';
import { MessageItem, type ShownLine } from './message-item.js';
import { useDeeds } from './room-deeds.js';
import { SinceButton, SinceLine } from './since-you-left.js';
import type { ReadingPlace } from './use-reading-place.js';
import type { UnsentDeeds } from './unsent-actions.js';
import classes from './room.module.css';

interface MessageListProps extends UnsentDeeds {
  lines: readonly MessageLineFragment[];
  unsent: readonly OutboxEntry[];
  hasBefore: boolean;
  /** My own reactions. */
  reacted: RoomQuery['room']['messages']['reacted'];
  /** The first line that is new since I was here, among these; and where what is new begins. */
  firstNew: number | null;
  newFrom: number | null;
  loadEarlier: () => Promise<void>;
  place: ReadingPlace;
  facilitators: ReadonlySet<string>;
  writable: boolean;
  putBack: (text: string) => void;
}

const NO_KINDS: readonly ReactionKind[] = [];

/** Asks for earlier messages: by itself when one scrolls near the beginning, and as a button. */
function Earlier({ box, load }: { box: ReadingPlace['box']; load: () => Promise<void> }) {
  const { t } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const mark = useRef<HTMLLIElement>(null);
  const ask = useRef(() => undefined as void);

  useEffect(() => {
    ask.current = () => {
      if (state === 'busy') return;
      setState('busy');
      load().then(
        () => setState('idle'),
        () => setState('failed'),
      );
    };
  });

  useEffect(() => {
    if (!mark.current || typeof IntersectionObserver !== 'function' || state !== 'idle') return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) ask.current();
      },
      { root: box.current, rootMargin: '240px 0px 0px 0px' },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, [box, state, load]);

  return (
    <li ref={mark} className={classes.earlier}>
      {state === 'failed' ? <p role="alert">{t('room.earlierFailed')}</p> : null}
      <Button variant="default" size="xs" loading={state === 'busy'} onClick={() => ask.current()}>
        {state === 'failed' ? t('words.tryAgain') : t('room.earlier')}
      </Button>
    </li>
  );
}

/** The conversation, stored lines by number and then what is on its way. It never moves what one reads. */
export function MessageList(props: MessageListProps) {
  const { lines, unsent, hasBefore, loadEarlier, place, facilitators, writable, putBack } = props;
  const { onRetry, onPutAway, onChange, reacted, firstNew, newFrom } = props;
  const { go } = useDeeds();
  const { box, content, leftAt, onScroll, toEnd, focus } = place;
  const { t } = useWords();
  const { person } = useViewer();
  const { muted } = useCare();

  const shown = useMemo<ShownLine[]>(
    () => [
      ...lines.map((stored) => ({ id: stored.id, stored, unsent: null })),
      ...unsent.map((entry) => ({ id: entry.id, stored: null, unsent: entry })),
    ],
    [lines, unsent],
  );
  const byNumber = useMemo(() => new Map(lines.map((one) => [one.number, one])), [lines]);
  const mine = useMemo(() => new Map(reacted.map(({ messageId, kinds }) => [messageId, kinds])), [reacted]);
  const fresh =
    leftAt === null
      ? 0
      : lines.filter(
          ({ number, author }) => number > leftAt && author?.id !== person.id && !muted.has(author?.id ?? ''),
        ).length;

  const goToEnd = () => {
    toEnd();
    // The button goes away: the focus stays in the conversation.
    focus();
  };

  return (
    <div className={classes.talk}>
      <div
        ref={box}
        className={classes.scroll}
        role="region"
        aria-label={t('room.conversation')}
        tabIndex={0}
        onScroll={onScroll}
      >
        <ol ref={content} className={classes.lines}>
          {hasBefore ? <Earlier box={box} load={loadEarlier} /> : null}
          {shown.length === 0 ? (
            <li>
              <EmptyState>{writable ? t('room.nobodyWrote') : t('room.nothingWritten')}</EmptyState>
            </li>
          ) : null}
          {shown.map((line) => {
            const own = line.stored === null || line.stored.author?.id === person.id;
            const author = own ? person : (line.stored?.author ?? null);
            const replied = byNumber.get(line.stored?.replyToNumber ?? line.unsent?.replyTo ?? 0) ?? null;
            return (
              <Fragment key={line.id}>
                {line.stored && line.stored.number === firstNew ? <SinceLine /> : null}
                <MessageItem
                  line={line}
                  own={own}
                  author={author}
                  replied={replied}
                  repliedOwn={replied?.author?.id === person.id}
                  reacted={mine.get(line.id) ?? NO_KINDS}
                  facilitates={author !== null && facilitators.has(author.id)}
                  writable={writable}
                  putBack={putBack}
                  toConversation={focus}
                  onRetry={onRetry}
                  onPutAway={onPutAway}
                  onChange={onChange}
                />
              </Fragment>
            );
          })}
        </ol>
      </div>
      {newFrom === null ? null : <SinceButton box={box} from={newFrom} onGo={go} />}
      {fresh > 0 ? (
        <div className={classes.fresh}>
          <Button size="xs" leftSection={<IconArrowDown aria-hidden="true" />} onClick={goToEnd}>
            {t('room.newMessages', { count: fresh })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
