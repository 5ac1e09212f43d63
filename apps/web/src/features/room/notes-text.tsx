import { LIMITS } from '@hearth/shared';
import { Button } from '@mantine/core';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { GuardNotes } from '../../platform/identifier-guard/guard-notes.js';
import { useGuard } from '../../platform/identifier-guard/use-guard.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useNames } from './breakout-names.js';
import { useNotes } from './use-notes.js';
import classes from './notes.module.css';

interface NotesTextProps {
  roomId: string;
  /** Of the session, for the exported file. */
  title: string;
  locked: boolean;
  writable: boolean;
  /** One's own version was given up. */
  onAnew: () => void;
}

/** Hands a text over as a file. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The notes of one room: a text that several write at once. Keyed by the room. */
export function NotesText({ roomId, title, locked, writable, onAnew }: NotesTextProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const names = useNames();
  const { sync, view, channel } = useNotes(roomId, locked);
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const [copied, setCopied] = useState(false);
  const label = useId();
  const hint = useId();
  const { text, state, writing, refusal } = view;
  const canWrite = writable && !locked && state !== 'refused' && state !== 'loading';

  // Others wrote: the caret stays at the word it stood at.
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || composing.current || document.activeElement !== element) return;
    const [from, to] = sync.selection;
    if (element.selectionStart !== from || element.selectionEnd !== to) element.setSelectionRange(from, to);
  }, [sync, text]);

  const guard = useGuard({
    draft: `notes:${roomId}`,
    parts: [{ text: writable ? text : '', onChange: (changed) => sync.type(changed) }],
    onSend: () => undefined,
    focusText: () => field.current?.focus(),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !canWrite) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    sync.undo(key === 'y' || event.shiftKey);
  };

  if (channel.refusal && state === 'loading' && channel.refusal.code !== 'signed_out')
    return <p role="alert">{say(channel.refusal)}</p>;
  if (state === 'loading')
    return channel.state === 'away' ? (
      <p role="status">{t('notes.away')}</p>
    ) : (
      <Skeletons count={3} height={48} />
    );
  return (
    <>
      <p id={label} className="quiet small">
        {canWrite ? t('notes.label') : t('notes.labelRead')}
      </p>
      {locked ? <p className={classes.locked}>{t('notes.locked')}</p> : null}
      {state === 'refused' || (locked && state === 'waiting') ? (
        <div role="alert" className={classes.kept}>
          <p>{t('notes.kept', { why: refusal ? say(refusal) : '' })}</p>
          <div className={classes.acts}>
            <Button
              size="xs"
              variant="default"
              onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
            >
              {copied ? t('notes.copied') : t('notes.copy')}
            </Button>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                sync.putAway();
                onAnew();
              }}
            >
              {t('notes.putAway')}
            </Button>
          </div>
        </div>
      ) : null}
      <textarea
        ref={field}
        className={classes.field}
        rows={10}
        value={text}
        maxLength={LIMITS.notes}
        readOnly={!canWrite}
        spellCheck
        aria-labelledby={label}
        aria-describedby={hint}
        placeholder={canWrite ? t('notes.placeholder') : undefined}
        onChange={({ currentTarget }) => sync.type(currentTarget.value, currentTarget.selectionStart)}
        onSelect={({ currentTarget }) =>
          sync.select(currentTarget.selectionStart, currentTarget.selectionEnd)
        }
        onCompositionStart={() => {
          composing.current = true;
          sync.hold(true);
        }}
        onCompositionEnd={() => {
          composing.current = false;
          sync.hold(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={hint} className="quiet small">
        {writable && !locked && state !== 'refused' ? (
          <p className={classes.state} data-state={channel.state === 'away' ? 'waiting' : state}>
            {channel.state === 'away' && state !== 'saved' ? t('notes.waiting') : t(`notes.${state}`)}
          </p>
        ) : null}
        {writing.length > 0 ? (
          <p>
            {t('notes.writing', {
              count: writing.length,
              names: names(writing.map((name) => ({ name }))),
            })}
          </p>
        ) : null}
      </div>
      {canWrite ? <GuardNotes guard={guard} /> : null}
      <div className={classes.acts}>
        <Button
          size="xs"
          variant="default"
          disabled={text === ''}
          onClick={() => download(`# ${title}\n\n${text}\n`, `${t('notes.file')}.md`)}
        >
          {t('notes.export')}
        </Button>
      </div>
    </>
  );
}
