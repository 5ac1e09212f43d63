import { Button } from '@mantine/core';
import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { MessageLineFragment } from '../../gql/room/graphql.js';
import { ContentNoteField } from '../../platform/content-notes/content-note-field.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { hasKeyboard } from './has-keyboard.js';
import { editMessage } from './room-wire.js';
import { GrowingText } from './growing-text.js';
import classes from './message.module.css';

/** Changes a message of one's own in its place. With a keyboard Enter saves, Escape leaves it as it was; what was typed is kept. */
export function MessageEdit({ message, onDone }: { message: MessageLineFragment; onDone: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const place = `message:${message.id}:edit`;
  const draft = useDraft(place);
  const [touched, setTouched] = useState(false);
  const text = touched || draft.wasKept ? draft.text : message.body;
  const [notes, setNotes] = useState<readonly string[]>(message.contentNotes);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const faultId = useId();

  useEffect(() => {
    const element = box.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const leave = () => {
    draft.forget();
    onDone();
  };

  const save = async () => {
    const body = text.trim();
    if (body === message.body && notes.join() === message.contentNotes.join()) return leave();
    if (body === '' || characters(body) > LIMITS.message) {
      setFault(body === '' ? t('room.emptyEdit') : t('words.fault.too_long', { max: LIMITS.message }));
      box.current?.focus();
      return undefined;
    }
    setBusy(true);
    setFault(null);
    try {
      const answer = await editMessage(message.roomId, message.id, body, notes);
      if (answer.ok) return leave();
      setFault(say(answer));
    } catch {
      setFault(say({ code: 'offline' }));
    }
    setBusy(false);
    box.current?.focus();
    return undefined;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // What was typed stays as a draft: Escape may also be someone leaving quickly.
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    if (!busy) void save();
  };

  return (
    <div className={classes.edit}>
      <OtherDraft place={place} />
      <GrowingText
        ref={box}
        value={text}
        aria-label={t('room.editLabel')}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTouched(true);
          draft.write(event.currentTarget.value);
        }}
      />
      {fault ? (
        <p id={faultId} role="alert" className={classes.failed}>
          {fault}
        </p>
      ) : null}
      <ContentNoteField value={notes} onChange={setNotes} />
      <div className={classes.acts}>
        <Button size="xs" loading={busy} onClick={() => void save()}>
          {t('room.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={leave}>
          {t('room.cancelEdit')}
        </Button>
      </div>
    </div>
  );
}
