import { Button } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Draft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { hasKeyboard } from './has-keyboard.js';
import { GrowingText } from './growing-text.js';
import classes from './composer.module.css';

/** The count is shown from here on, in characters left. */
const NEAR_THE_END = 400;

interface ComposerProps {
  draft: Draft;
  field: RefObject<HTMLTextAreaElement | null>;
  /** Takes the text; it is kept and sent from there on. */
  onSend: (text: string) => void;
  /** What the step of the protocol asks for, and its language. */
  now?: { hint: string; locale: string } | null;
}

/** Where one writes: the text is kept at each keystroke. */
export function Composer({ draft, field, onSend, now = null }: ComposerProps) {
  const { t } = useWords();
  const [tooLong, setTooLong] = useState(false);
  const hint = useId();
  const step = useId();
  const count = useId();
  const left = LIMITS.message - characters(draft.text.trim());

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
      <div className={classes.row}>
        <GrowingText
          ref={field}
          value={draft.text}
          aria-label={t('room.write')}
          placeholder={t('room.write')}
          aria-describedby={`${step} ${hint} ${count}`}
          aria-invalid={tooLong && left < 0 ? true : undefined}
          enterKeyHint="enter"
          onKeyDown={onKeyDown}
          onChange={(event) => draft.write(event.currentTarget.value)}
        />
        <Button type="submit">{t('room.send')}</Button>
      </div>
      <p id={count} className={left < 0 ? classes.over : 'quiet tiny'} role={tooLong ? 'alert' : undefined}>
        {left < 0
          ? t('room.tooMany', { count: -left })
          : left <= NEAR_THE_END
            ? t('room.left', { count: left })
            : null}
      </p>
      <p id={hint} className={classes.hint}>
        {t('room.keys')}
      </p>
    </form>
  );
}
