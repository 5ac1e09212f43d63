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
import { MentionList } from '../../platform/mentions/mention-list.js';
import { useMentions, withWords, type FindPeople } from '../../platform/mentions/use-mentions.js';
import { IconX } from '../../ui/icons.js';
import type { ChatDraft } from './chat-draft.js';
import { hasKeyboard } from './has-keyboard.js';
import { GrowingText } from './growing-text.js';
import { useFirstWords } from './message-quote.js';
import chat from './chat.module.css';
import classes from './composer.module.css';

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
}: ComposerProps) {
  const { t } = useWords();
  const [tooLong, setTooLong] = useState(false);
  const hint = useId();
  const step = useId();
  const count = useId();
  const left = LIMITS.message - characters(draft.text.trim());
  const { write } = draft;
  const writer = useRef({
    before: () => {
      const at = field.current;
      return at && at.selectionStart === at.selectionEnd ? at.value.slice(0, at.selectionStart) : '';
    },
    put: (_count: number, _words: string): void => undefined,
  });
  useEffect(() => {
    writer.current.put = (length, words) => {
      const at = field.current;
      if (!at) return;
      const next = withWords(at.value, at.selectionStart, length, words);
      write(next.text);
      at.focus();
      // The field has the new text after the next drawing.
      requestAnimationFrame(() => at.setSelectionRange(next.caret, next.caret));
    };
  }, [field, write]);
  const mentions = useMentions(writer, find);
  const offered = mentions.people.length > 0;

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
    if (mentions.onKey(event.nativeEvent)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    send();
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };

  return (
    <form className={classes.composer} onSubmit={onSubmit}>
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
          aria-controls={offered ? mentions.listId : undefined}
          aria-activedescendant={offered ? mentions.optionId(mentions.at) : undefined}
          enterKeyHint="enter"
          onKeyDown={onKeyDown}
          onSelect={mentions.look}
          onChange={(event) => {
            write(event.currentTarget.value);
            mentions.look();
            if (event.currentTarget.value.trim() !== '') onTyping?.();
          }}
        />
        <Button type="submit">{t('room.send')}</Button>
        <MentionList {...mentions} above />
      </div>
      <p id={count} className={left < 0 ? classes.over : 'quiet tiny'} role={tooLong ? 'alert' : undefined}>
        {left < 0
          ? t('room.tooMany', { count: -left })
          : left <= NEAR_THE_END
            ? t('room.left', { count: left })
            : null}
      </p>
      <div className={classes.foot}>
        <div className={chat.notes}>
          <ContentNoteField value={draft.notes} onChange={(notes) => draft.put({ notes })} />
        </div>
        <p id={hint} className={classes.hint}>
          {t('room.keys')}
        </p>
      </div>
    </form>
  );
}
