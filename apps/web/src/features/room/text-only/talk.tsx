import { characters, LIMITS } from '@hearth/shared';
import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { MessageLineFragment } from '../../../gql/room/graphql.js';
import { useDraft } from '../../../platform/drafts/use-draft.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../../platform/outbox/outbox-store.js';
import { useOutbox } from '../../../platform/outbox/use-outbox.js';
import { useViewer } from '../../../platform/sign-in/viewer-context.js';
import { useTime } from '../../../platform/time/use-time.js';
import { hasKeyboard } from '../has-keyboard.js';
import { MessageText } from '../message-text.js';
import { draftOf, placeOf, roomOutbox } from '../room-outbox.js';
import { undoMessage } from '../room-wire.js';
import { useAnnouncedLines } from '../use-announced-lines.js';
import type { RoomNow } from './room-lines.js';

interface TalkProps {
  sessionId: string;
  room: RoomNow;
  loadEarlier: () => Promise<void>;
}

function Stored({ line, own, open }: { line: MessageLineFragment; own: boolean; open: boolean }) {
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
      {line.undone ? (
        <p className="quiet">
          {own ? t('room.youTookBack') : t('room.tookBack', { name: line.author?.name ?? t('room.gone') })}
        </p>
      ) : (
        <MessageText id={textId} text={line.body} />
      )}
      {own && open && !line.undone ? (
        <button type="button" className="small" aria-describedby={textId} onClick={() => void takeBack()}>
          {t('room.takeBack')}
        </button>
      ) : null}
      {failed ? <p role="alert">{t('room.notTakenBack')}</p> : null}
    </li>
  );
}

function Unsent({ entry, retry, putAway }: { entry: OutboxEntry; retry: () => void; putAway: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const failed = entry.state === 'failed';
  const state = failed
    ? `${t('room.state.failed')} ${say(entry.refusal)}`
    : entry.state === 'retry'
      ? t('room.state.retry')
      : t('room.state.sending');
  return (
    <li>
      <p className="head">
        <b>{t('room.you')}</b> <span className={failed ? 'gold' : 'quiet'}>{state}</span>
      </p>
      <MessageText text={entry.body} />
      {failed ? (
        <div className="acts">
          <button type="button" onClick={retry}>
            {t('words.tryAgain')}
          </button>
          <button type="button" onClick={putAway}>
            {t('room.putAway')}
          </button>
        </div>
      ) : null}
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
export function Talk({ sessionId, room, loadEarlier }: TalkProps) {
  const { t } = useWords();
  const viewer = useViewer();
  const [outbox] = useState(() => roomOutbox(viewer.id));
  const place = placeOf(sessionId);
  const entries = useOutbox(outbox, place);
  const draft = useDraft(draftOf(sessionId));
  const [tooLong, setTooLong] = useState(false);
  const end = useRef<HTMLLIElement>(null);
  const hint = useId();
  const { nodes, hasBefore } = room.messages;
  const stored = useMemo(() => new Set(nodes.map(({ id }) => id)), [nodes]);
  const unsent = useMemo(() => entries.filter(({ id }) => !stored.has(id)), [entries, stored]);
  useEffect(() => {
    const arrived = entries.filter(({ id }) => stored.has(id)).map(({ id }) => id);
    if (arrived.length > 0) outbox.forget(arrived);
  }, [entries, stored, outbox]);
  useAnnouncedLines(nodes, unsent, viewer.person.id);

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
    outbox.add(place, room.id, text);
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
            <Stored key={line.id} line={line} own={line.author?.id === viewer.person.id} open={room.open} />
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
      {room.open ? (
        <form className="write" onSubmit={onSubmit}>
          {draft.wasKept ? <p className="quiet">{t('room.draftKept')}</p> : null}
          <p id={hint} lang={run?.locale}>
            {step?.hint}
          </p>
          <textarea
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
        <p className="quiet">{t('room.readOnly')}</p>
      )}
    </>
  );
}
