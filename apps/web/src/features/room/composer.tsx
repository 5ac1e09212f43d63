import { Button } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { ContentNoteField } from '../../platform/content-notes/content-note-field.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { FindPeople } from '../../platform/mentions/use-mentions.js';
import { IconX } from '../../ui/icons.js';
import { later, useLater } from '../../ui/later.js';
import type { ChatDraft } from './chat-draft.js';
import { hasKeyboard } from './has-keyboard.js';
import { GrowingText } from './growing-text.js';
import type { MentionBoxHandle } from './mention-box.js';
import { useFirstWords } from './message-quote.js';
import chat from './chat.module.css';
import classes from './composer.module.css';

const MENTIONS = later(async () => (await import('./mention-box.js')).MentionBox);

/** The count is shown from here on, in characters left. */
const NEAR_THE_END = 400;

interface ComposerProps {
  draft: ChatDraft;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Takes the text; it is kept and sent from there on. */
  onSend: (text: string) => void;
  /** What the step of the protocol asks for, and its language. */
  now?: { hint: string; locale: string } | null;
  /** The message that is answered; null where none is, or it is not read in. */
  replied?: MessageLineFragment | null;
  repliedOwn?: boolean;
  /** Looks for people one can name. */
  find?: FindPeople;
  /** Words alone, without content notes. */
  plain?: boolean;
  /** One is writing: at each keystroke. */
  onTyping?: () => void;
}

/** What one replies to, with the way to drop it. */
function Answering({
  replied,
  repliedOwn,
  onDrop,
}: {
  replied: MessageLineFragment | null;
  repliedOwn: boolean;
  onDrop: () => void;
}) {
  const { t } = useWords();
  const firstWords = useFirstWords();
  const name = repliedOwn ? t('room.you') : (replied?.author?.name ?? t('room.gone'));
  return (
    <div className={chat.answering}>
      <p>
        <b>{replied ? t('chat.replyTo', { name }) : t('chat.replyToEarlier')}</b>{' '}
        {replied ? <span className="quiet">{firstWords(replied, repliedOwn)}</span> : null}
      </p>
      <button
        type="button"
        className={chat.drop}
        aria-label={t('chat.replyDrop')}
        title={t('chat.replyDrop')}
        onClick={onDrop}
      >
        <IconX aria-hidden="true" />
      </button>
    </div>
  );
}

/** Where one writes: the text, what it answers and its notes are kept at each keystroke. */
export function Composer({
  draft,
  field,
  onSend,
  now = null,
  replied = null,
  repliedOwn = false,
  find,
  onTyping,
  plain = false,
}: ComposerProps) {
  const { t } = useWords();
  const [tooLong, setTooLong] = useState(false);
  // Once one has been there it stays as it is: nothing moves under a finger.
  const [entered, setEntered] = useState(false);
  const begun = entered || draft.text !== '' || draft.notes.length > 0 || draft.replyTo !== null;
  const hint = useId();
  const step = useId();
  const count = useId();
  const left = LIMITS.message - characters(draft.text.trim());
  const { write } = draft;
  const mentions = useRef<MentionBoxHandle>(null);
  const { Piece: Mentions } = useLater(MENTIONS, find !== undefined && draft.text.includes('@'));

  // With a keyboard one can write at once; on a touch screen this would cover half of the room.
  useEffect(() => {
    if (hasKeyboard()) field.current?.focus({ preventScroll: true });
  }, [field]);

  const send = () => {
    const text = draft.text.trim();
    field.current?.focus();
    if (text === '') return;
    if (left < 0) {
      setTooLong(true);
      return;
    }
    setTooLong(false);
    onSend(text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.current?.onKey(event.nativeEvent)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    send();
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return (
    <form className={classes.composer} onSubmit={onSubmit} onFocus={() => setEntered(true)}>
      {draft.wasKept ? <p className="quiet tiny">{t('room.draftKept')}</p> : null}
      <p id={step} className={classes.now}>
        {now?.hint ? <span lang={now.locale}>{now.hint}</span> : null}
      </p>
      {draft.replyTo === null ? null : (
        <Answering
          replied={replied}
          repliedOwn={repliedOwn}
          onDrop={() => {
            draft.put({ replyTo: null });
            field.current?.focus();
          }}
        />
      )}
      <div className={classes.row}>
        <GrowingText
          ref={field}
          value={draft.text}
          aria-label={t('room.write')}
          placeholder={t('room.write')}
          aria-describedby={`${step} ${hint} ${count}`}
          aria-invalid={tooLong && left < 0 ? true : undefined}
          aria-autocomplete={find ? 'list' : undefined}
          enterKeyHint="enter"
          onKeyDown={onKeyDown}
          onSelect={() => mentions.current?.look()}
          onChange={(event) => {
            write(event.currentTarget.value);
            mentions.current?.look();
            if (event.currentTarget.value.trim() !== '') onTyping?.();
          }}
        />
        <Button type="submit">{t('room.send')}</Button>
        {Mentions && find ? <Mentions ref={mentions} field={field} find={find} write={write} /> : null}
      </div>
      <p id={count} className={left < 0 ? classes.over : 'quiet tiny'} role={tooLong ? 'alert' : undefined}>
        {left < 0
          ? t('room.tooMany', { count: -left })
          : left <= NEAR_THE_END
            ? t('room.left', { count: left })
            : null}
      </p>
      <div className={classes.foot} data-begun={begun || undefined}>
        <div className={chat.notes}>
          {plain ? null : <ContentNoteField value={draft.notes} onChange={(notes) => draft.put({ notes })} />}
        </div>
        <p id={hint} className={classes.hint}>
          {t('room.keys')}
        </p>
      </div>
    </form>
  );
}
