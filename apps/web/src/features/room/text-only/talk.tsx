import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { MessageLineFragment } from '../../../gql/room/graphql.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useOutbox } from '../../../platform/outbox/use-outbox.js';
import { useViewer } from '../../../platform/sign-in/viewer-context.js';
import { useTime } from '../../../platform/time/use-time.js';
import { useChatDraft } from '../chat-draft.js';
import { hasKeyboard } from '../has-keyboard.js';
import { MessageText } from '../message-text.js';
import { draftOf, placeOf, roomOutbox } from '../room-outbox.js';
import { undoMessage } from '../room-wire.js';
import { useAnnouncedLines } from '../use-announced-lines.js';
import type { RoomNow } from './room-lines.js';
import { Unsent } from './unsent.js';

/** Characters of an earlier message that are shown where it is answered. */
const QUOTED = 80;

interface TalkProps {
  sessionId: string;
  room: RoomNow;
  /** Those whom one muted for oneself. */
  muted: ReadonlySet<string>;
  loadEarlier: () => Promise<void>;
}

/** What a message says; folded where something hard is in it. */
function Words({ id, line }: { id: string; line: MessageLineFragment }) {
  const { t } = useWords();
  const text = <MessageText id={id} text={line.body} />;
  if (line.contentNotes.length === 0) return text;
  return (
    <details>
      <summary>{t('chat.show')}</summary>
      {text}
    </details>
  );
}

interface StoredProps {
  line: MessageLineFragment;
  /** The earlier one it answers, where it is known here. */
  answers: MessageLineFragment | undefined;
  own: boolean;
  open: boolean;
  /** It is of someone the viewer muted. */
  folded: boolean;
  onReply: () => void;
}

function Stored({ line, answers, own, open, folded, onReply }: StoredProps) {
  const { t } = useWords();
  const time = useTime();
  const textId = useId();
  const [failed, setFailed] = useState(false);
  const takeBack = async () => {
    try {
      setFailed(!(await undoMessage(line.roomId, line.id)).ok);
    } catch {
      setFailed(true);
    }
  };
  if (folded) {
    return (
      <li>
        <details>
          <summary className="quiet">{t('textOnly.folded')}</summary>
          <p>
            <b>{line.author?.name}</b>
          </p>
          <MessageText id={textId} text={line.body} />
        </details>
      </li>
    );
  }
  return (
    <li>
      <p className="head">
        <b>{own ? t('room.you') : (line.author?.name ?? t('room.gone'))}</b>{' '}
        {line.author?.guest ? <span className="quiet">{t('words.guest')} </span> : null}
        {line.tag ? <span className="chip">{t(`room.tag.${line.tag}`)}</span> : null}{' '}
        <span className="quiet">
          {time.clock(line.sentAt)}
          {line.editedAt ? ` · ${t('room.edited')}` : ''}
        </span>
      </p>
      {line.replyToNumber === null || line.replyToNumber === undefined ? null : (
        <p className="quiet answers">
          {answers
            ? `${answers.author?.name ?? t('room.gone')}: ${answers.undone ? t('chat.takenBack') : answers.contentNotes.length > 0 ? '…' : answers.body.slice(0, QUOTED)}`
            : t('chat.earlier')}
        </p>
      )}
      {line.undone ? (
        <p className="quiet">
          {own ? t('room.youTookBack') : t('room.tookBack', { name: line.author?.name ?? t('room.gone') })}
        </p>
      ) : (
        <Words id={textId} line={line} />
      )}
      {open && !line.undone ? (
        <div className="acts">
          <button type="button" className="small" aria-describedby={textId} onClick={onReply}>
            {t('chat.reply')}
          </button>
          {own ? (
            <button type="button" className="small" aria-describedby={textId} onClick={() => void takeBack()}>
              {t('room.takeBack')}
            </button>
          ) : null}
        </div>
      ) : null}
      {failed ? <p role="alert">{t('room.notTakenBack')}</p> : null}
    </li>
  );
}

function Earlier({ load }: { load: () => Promise<void> }) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void load().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {t('room.earlier')}
      </button>
      {failed ? <p role="alert">{t('room.earlierFailed')}</p> : null}
    </>
  );
}

/** What is said, and where one writes: the same draft and the same outbox as the big page's. */
export function Talk({ sessionId, room, muted, loadEarlier }: TalkProps) {
  const { t } = useWords();
  const viewer = useViewer();
  const [outbox] = useState(() => roomOutbox(viewer.id));
  const place = placeOf(sessionId);
  const entries = useOutbox(outbox, place);
  const draft = useChatDraft(draftOf(sessionId));
  const [tooLong, setTooLong] = useState(false);
  const end = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const { nodes, hasBefore } = room.messages;
  const byNumber = useMemo(() => new Map(nodes.map((line) => [line.number, line])), [nodes]);
  const stored = useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const unsent = useMemo(() => entries.filter(({ id }) => !stored.has(id)), [entries, stored]);
  useEffect(() => {
    const arrived = entries.filter(({ id }) => stored.has(id)).map(({ id }) => id);
    if (arrived.length > 0) outbox.forget(arrived);
  }, [entries, stored, outbox]);
  useAnnouncedLines(nodes, unsent, viewer.person.id, muted);

  // Who reads the end goes on reading it; who reads further up is left alone.
  const count = nodes.length + unsent.length;
  const atEnd = useRef(true);
  useEffect(() => {
    const look = () => {
      atEnd.current = innerHeight + scrollY >= document.documentElement.scrollHeight - 120;
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  useEffect(() => {
    if (atEnd.current) end.current?.scrollIntoView({ block: 'end' });
  }, [count]);

  const left = LIMITS.message - characters(draft.text.trim());
  const send = () => {
    const text = draft.text.trim();
    setTooLong(left < 0);
    if (text === '' || left < 0) return;
    outbox.add(place, room.id, text, draft);
    draft.forget();
    atEnd.current = true;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !hasKeyboard()) return;
    event.preventDefault();
    send();
  };

  const writes = room.open && room.can.write;
  const { protocol: run } = room;
  const step = run && (run.state === 'RUNNING' || run.state === 'PAUSED') ? run.steps[run.step] : null;
  return (
    <>
      <section aria-label={t('room.conversation')}>
        {hasBefore ? <Earlier load={loadEarlier} /> : null}
        <ol className="talk">
          {count === 0 ? (
            <li className="quiet">{t(room.open ? 'room.nobodyWrote' : 'room.nothingWritten')}</li>
          ) : null}
          {nodes.map((line) => (
            <Stored
              key={line.id}
              line={line}
              answers={byNumber.get(line.replyToNumber ?? 0)}
              own={line.author?.id === viewer.person.id}
              open={writes}
              folded={!line.undone && muted.has(line.author?.id ?? '')}
              onReply={() => {
                draft.put({ replyTo: line.number });
                field.current?.focus();
              }}
            />
          ))}
          {unsent.map((entry) => (
            <Unsent
              key={entry.id}
              entry={entry}
              retry={() => outbox.retry(entry.id)}
              putAway={() => outbox.forget([entry.id])}
            />
          ))}
          <li ref={end} aria-hidden="true" className="end" />
        </ol>
      </section>
      {writes ? (
        <form className="write" onSubmit={onSubmit}>
          {draft.wasKept ? <p className="quiet">{t('room.draftKept')}</p> : null}
          <p id={hint} lang={run?.locale}>
            {step?.hint}
          </p>
          {draft.replyTo === null ? null : (
            <p className="acts">
              <span>
                {byNumber.has(draft.replyTo)
                  ? t('chat.replyTo', { name: byNumber.get(draft.replyTo)?.author?.name ?? t('room.gone') })
                  : t('chat.replyToEarlier')}
              </span>
              <button type="button" className="small" onClick={() => draft.put({ replyTo: null })}>
                {t('chat.replyDrop')}
              </button>
            </p>
          )}
          <textarea
            ref={field}
            rows={2}
            value={draft.text}
            aria-label={t('room.write')}
            placeholder={t('room.write')}
            aria-describedby={hint}
            aria-invalid={tooLong && left < 0 ? true : undefined}
            onKeyDown={onKeyDown}
            onChange={(event) => draft.write(event.currentTarget.value)}
          />
          {left < 0 ? <p role="alert">{t('room.tooMany', { count: -left })}</p> : null}
          <button type="submit" className="main">
            {t('room.send')}
          </button>
        </form>
      ) : (
        <p className="quiet" role={room.open ? 'status' : undefined}>
          {t(room.open ? 'words.error.room_paused' : 'room.readOnly')}
        </p>
      )}
    </>
  );
}
