import type { MessageTag } from '@hearth/shared';
import { memo, useEffect, useId, useState } from 'react';
import type { MessageLineFragment, ReactionKind } from '../../gql/room/graphql.js';
import { NotesFold } from '../../platform/content-notes/notes-fold.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import { useTime } from '../../platform/time/use-time.js';
import { Avatar } from '../../ui/avatar.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { MutedMessage } from './care/muted-message.js';
import { useCare } from './care/use-room-care.js';
import { later, useLater } from '../../ui/later.js';
import { MessageLesson } from './message-lesson.js';
import { MessageQuote } from './message-quote.js';
import { MessageReactions } from './message-reactions.js';
import { MessageText } from './message-text.js';
import { OthersActions } from './others-actions.js';
import { OwnActions } from './own-actions.js';
import { Tombstone } from './tombstone.js';
import { UnsentActions, type UnsentDeeds } from './unsent-actions.js';
import { useDeeds } from './room-deeds.js';
import { useMessageFold } from './use-message-fold.js';
import classes from './message.module.css';

/** A line of the conversation: stored, or on its way, or both for a moment. */
export interface ShownLine {
  id: string;
  stored: MessageLineFragment | null;
  unsent: OutboxEntry | null;
}

interface MessageItemProps extends UnsentDeeds {
  line: ShownLine;
  /** Is it mine? */
  own: boolean;
  /** Who wrote it; null for one who has gone. */
  author: { id: string; name: string; guest?: boolean } | null;
  facilitates: boolean;
  /** The earlier message it answers, where it is read in. */
  replied: MessageLineFragment | null;
  /** What it answers is mine. */
  repliedOwn: boolean;
  /** How I reacted to it. */
  reacted: readonly ReactionKind[];
  /** Can the room be written in now? */
  writable: boolean;
  /** Puts a text into the composer. */
  putBack: (text: string) => void;
  /** Puts the focus on the conversation: what had it is gone. */
  toConversation: () => void;
}

/** Few change what they wrote: this comes once the room is drawn. */
export const MESSAGE_EDIT = later(async () => (await import('./message-edit.js')).MessageEdit);

const NONE: readonly string[] = [];
const TONES: Record<MessageTag, Tone> = { QUESTION: 'sky', RECOMMENDATION: 'plain', REFLECTION: 'plum' };

/** A message that is on its way for longer than this, in milliseconds, is on a slow line. */
const SLOW = 3_000;

/** Has it been so long since then (milliseconds)? Null: nothing is waited for. */
function useSlow(since: number | null): boolean {
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setLate(since), Math.max(0, since + SLOW - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return since !== null && late === since;
}

/** What became of a message, in words. */
function useStateWords({ stored, unsent }: ShownLine, own: boolean): string {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const slow = useSlow(unsent?.state === 'sending' ? unsent.writtenAt : null);
  if (stored)
    return own ? t('room.state.sent', { time: time.clock(stored.sentAt) }) : time.clock(stored.sentAt);
  if (unsent?.state === 'sent' && unsent.sentAt)
    return t('room.state.sent', { time: time.clock(unsent.sentAt) });
  if (unsent?.refusal?.code === 'room_closed') return t('room.state.closed');
  if (unsent?.state === 'failed') return `${t('room.state.failed')} ${say(unsent.refusal)}`;
  if (unsent?.state === 'retry') return t('room.state.retry');
  return slow ? t('room.state.slow') : t('room.state.sending');
}

/** One message. The same element from the moment it is written: the stored line takes the place of the one on its way. */
export const MessageItem = memo(function MessageItem(props: MessageItemProps) {
  const { line, own, author, facilitates, writable, putBack, toConversation } = props;
  const { replied, repliedOwn, reacted } = props;
  const { t } = useWords();
  const time = useTime();
  const [editing, setEditing] = useState(false);
  /** It was being edited here: the focus goes back to where that began. */
  const [edited, setEdited] = useState(false);
  /** It was taken back here, just now. */
  const [takenBack, setTakenBack] = useState(false);
  const { muted } = useCare();
  /** It is of someone the viewer muted, and was unfolded. */
  const [unfolded, setUnfolded] = useState(false);
  const [reacting, setReacting] = useState(false);
  const Edit = useLater(MESSAGE_EDIT, editing);
  const state = useStateWords(line, own);
  const textId = useId();
  const { stored, unsent } = line;
  const notes = stored?.contentNotes ?? unsent?.notes ?? NONE;
  const { answers: mayAnswer } = useDeeds();
  const fold = useMessageFold(notes, own);
  const failed = !stored && unsent?.state === 'failed';
  const name = own ? t('room.you') : (author?.name ?? t('room.gone'));

  if (stored?.undone) {
    return (
      <li data-line={stored.number} className={classes.message} tabIndex={-1}>
        <Avatar person={author} size="small" />
        <Tombstone
          messageId={stored.id}
          name={name}
          own={own}
          writable={writable}
          justNow={takenBack}
          putBack={putBack}
          toConversation={toConversation}
        />
      </li>
    );
  }

  if (stored && !own && !unfolded && muted.has(author?.id ?? '')) {
    return (
      <li data-line={stored.number} className={classes.message} tabIndex={-1}>
        <Avatar person={null} size="small" />
        <MutedMessage onShow={() => setUnfolded(true)} />
      </li>
    );
  }

  const body = stored?.body ?? unsent?.body ?? '';
  const at = stored?.sentAt ?? unsent?.sentAt;
  const answers = stored?.replyToNumber ?? unsent?.replyTo ?? null;
  const edit = () => {
    setEditing(true);
    setEdited(true);
  };
  return (
    <li data-line={stored?.number ?? 'unsent'} className={classes.message} tabIndex={-1}>
      <Avatar person={author} size="small" />
      <div className={classes.words}>
        <div className={classes.head}>
          <span className={classes.name}>{name}</span>
          {author?.guest ? <Chip tone="gold">{t('words.guest')}</Chip> : null}
          {facilitates ? <Chip tone="pine">{t('room.facilitator')}</Chip> : null}
          {stored?.tag ? <Chip tone={TONES[stored.tag]}>{t(`room.tag.${stored.tag}`)}</Chip> : null}
          <span className={failed ? classes.failed : 'quiet tiny'} title={at ? time.exact(at) : undefined}>
            {state}
          </span>
          {stored?.editedAt ? (
            <span className="quiet tiny" title={time.exact(stored.editedAt)}>
              {t('room.edited')}
            </span>
          ) : null}
          {own && stored && !editing ? (
            <OwnActions
              message={stored}
              textId={textId}
              writable={writable}
              focus={edited}
              onEdit={edit}
              onTakenBack={() => setTakenBack(true)}
            />
          ) : null}
          {!own && stored ? (
            <OthersActions
              message={stored}
              name={name}
              textId={textId}
              writable={writable}
              onReact={() => setReacting(!reacting)}
            />
          ) : null}
        </div>
        {answers === null ? null : <MessageQuote number={answers} replied={replied} own={repliedOwn} />}
        {editing && stored && Edit.Piece ? (
          <Edit.Piece message={stored} onDone={() => setEditing(false)} />
        ) : (
          <NotesFold fold={fold} hasNotes={notes.length > 0} show={t('chat.show')}>
            <MessageText id={textId} text={body} />
          </NotesFold>
        )}
        {stored ? (
          <MessageReactions
            message={stored}
            name={name}
            reacted={reacted}
            canReact={writable && !own && mayAnswer}
            open={reacting}
          />
        ) : null}
        {Edit.failed ? (
          <button type="button" className={classes.act} onClick={Edit.again}>
            {t('words.tryAgain')}
          </button>
        ) : null}
        {stored ? <MessageLesson message={stored} /> : null}
        {failed && unsent ? (
          <UnsentActions {...props} entry={unsent} textId={textId} writable={writable} />
        ) : null}
      </div>
    </li>
  );
});
