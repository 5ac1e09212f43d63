import type { Refusal } from '@hearth/shared';
import { Button } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { MessageLineFragment, RoomQuery } from '../../gql/room/graphql.js';
import { OtherDraft } from '../../platform/drafts/other-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../platform/outbox/outbox-store.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAt } from '../../platform/time/use-at.js';
import { Dialog } from '../../ui/dialog.js';
import { useWhenIdle } from '../../ui/later.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { MinuteButton } from './care/minute-button.js';
import { RoomCareContext, useRoomCare } from './care/use-room-care.js';
import { useChatDraft } from './chat-draft.js';
import { Composer } from './composer.js';
import { MESSAGE_EDIT } from './message-item.js';
import { MessageList } from './message-list.js';
import { RoomDeedsContext } from './room-deeds.js';
import { ReadOnlyFoot } from './read-only-foot.js';
import { JoinCall, LeaveRoom } from './room-header.js';
import { draftOf } from './room-outbox.js';
import { RoomSideLater } from './room-side-later.js';
import { RoomUpper } from './room-upper.js';
import { closesAt } from './room-standing.js';
import { SideWays } from './side-ways.js';
import { SlowLine } from './slow-line.js';
import { TurnsStrip } from './turns-strip.js';
import { useAnnouncedCase } from './use-announced-case.js';
import { useAnnouncedLines } from './use-announced-lines.js';
import { useLanding } from './use-landing.js';
import { useLiveRoom } from './use-live-room.js';
import { RoomLessonsContext, useRoomLessons } from './use-room-lessons.js';
import { useRoomDeeds, useRoomReaders } from './use-room-deeds.js';
import { useRoomRead } from './use-room-read.js';
import { useReadingPlace } from './use-reading-place.js';
import { useSayTyping } from './use-typing.js';
import { useSide } from './use-side.js';
import { useVisibleHeight } from './use-visible-height.js';
import { Writing } from './writing.js';
import classes from './room.module.css';

const MinuteDialog = lazy(() => import('./care/minute-dialog.js'));
const MinuteNotices = lazy(() => import('./care/minute-notices.js'));
const SteppedOut = lazy(() => import('./care/stepped-out.js'));

/** The way out for a minute must not wait for the line once it is wanted. */
const fetchMinute = () => {
  for (const piece of [import('./care/minute-dialog.js'), import('./care/stepped-out.js')])
    piece.catch(() => undefined);
};

/** What was put away can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;

const fetchLater = () => void MESSAGE_EDIT.fetch();
const joined = (text: string, more: string) => (text.trim() === '' ? more : `${text}\n${more}`);

interface LiveRoomProps {
  sessionId: string;
  room: RoomQuery['room'];
  /** It was in the cache already: what its session says may be old. */
  met: boolean;
  /** One was put out: the room is closed, canceled, or for others now. */
  onShut: (refusal: Refusal) => void;
}

/** The room while one may be in it: conversation, people, composer; or its transcript once it has closed. */
export function LiveRoom({ sessionId, room, met, onShut }: LiveRoomProps) {
  const { t } = useWords();
  const { person } = useViewer();
  const [out, setOut] = useState(false);
  const live = useLiveRoom(sessionId, room, out);
  const lessons = useRoomLessons(sessionId, room.can.askLessons, room.breakout === null);
  const breakoutId = room.breakout?.id ?? null;
  const draft = useChatDraft(draftOf(sessionId, breakoutId));
  const field = useRef<HTMLTextAreaElement>(null);
  const { isOpen, open: onSide, shut } = useSide();
  const [pollWaits, setPollWaits] = useState(false);
  const [putAway, setPutAway] = useState<{ entry: OutboxEntry; until: string } | null>(null);
  const { session, messages } = room;
  const lines = messages.nodes;
  const last = lines.at(-1)?.number ?? 0;
  const reading = useReadingPlace(last);
  const seen = reading.leftAt ?? last;
  const since = useRoomRead({
    roomId: room.id,
    readNumber: room.readNumber,
    lines,
    me: person.id,
    live: live.state === 'live',
    seen,
  });
  useLanding(reading.box, lines, messages.hasBefore, live.loadEarlier);
  useVisibleHeight();
  useWhenIdle(fetchLater);
  useAnnouncedCase(room.caseCard);

  const { refusal, outbox, place, look } = live;
  useWhenIdle(fetchMinute);
  const { hold } = reading;
  const onOut = useCallback(
    (isOut: boolean) => {
      if (isOut) hold();
      setOut(isOut);
    },
    [hold],
  );
  const { care, asking, stopAsking } = useRoomCare(sessionId, room, person.id, { look, onAsk: shut, onOut });
  useAnnouncedLines(lines, live.unsent, person.id, care.muted);

  useEffect(() => {
    if (refusal && refusal.code !== 'signed_out') onShut(refusal);
  }, [refusal, onShut]);

  // Met again from the cache, or the clock has reached its end: ask whether it is still open.
  useEffect(() => {
    if (met) look();
  }, [met, look]);
  useAt(room.open ? closesAt(session) : null, look);
  const closed = live.unsent.some(
    ({ refusal: why }) => why?.code === 'room_closed' || why?.code === 'room_paused',
  );
  useEffect(() => {
    if (closed) look();
  }, [closed, look]);

  const send = (text: string) => {
    outbox.add(place, room.id, text, draft);
    draft.forget();
    reading.toEnd();
  };
  const { text, write, put } = draft;
  const putLatest = useRef(put);
  useEffect(() => {
    putLatest.current = put;
  });
  const reply = useCallback(({ number }: MessageLineFragment) => {
    putLatest.current({ replyTo: number });
    field.current?.focus();
  }, []);
  const deeds = useRoomDeeds(room.id, lines, reply);
  const find = useRoomReaders(sessionId);
  const onTyping = useSayTyping(room.id);
  const putBack = useCallback(
    (more: string) => {
      write(joined(text, more));
      field.current?.focus();
    },
    [text, write],
  );
  const onRetry = useCallback((entry: OutboxEntry) => outbox.retry(entry.id), [outbox]);
  const { focus } = reading;
  const onPutAway = useCallback(
    (entry: OutboxEntry) => {
      outbox.forget([entry.id]);
      focus();
      setPutAway({ entry, until: new Date(Date.now() + UNDO_FOR).toISOString() });
    },
    [outbox, focus],
  );
  const onChange = useCallback(
    (entry: OutboxEntry) => {
      const { replyTo = null, notes = [] } = entry;
      putLatest.current({
        text: joined(text, entry.body),
        replyTo: draft.replyTo ?? replyTo,
        notes: [...new Set([...draft.notes, ...notes])],
      });
      field.current?.focus();
      outbox.forget([entry.id]);
    },
    [outbox, text, draft.replyTo, draft.notes],
  );

  const facilitators = useMemo(
    () => new Set(room.lead.facilitators.map(({ id }) => id)),
    [room.lead.facilitators],
  );
  const run = room.protocol && room.protocol.steps.length > 0 ? room.protocol : null;
  const runs = room.can.runProtocol && room.open;
  const step = run && (run.state === 'RUNNING' || run.state === 'PAUSED') ? run.steps[run.step] : null;
  const writes = room.open && room.can.write;
  const side = { sessionId, room, look };
  // Whoever runs the session asked the poll themselves.
  const ways = <SideWays hasCase={Boolean(room.caseCard)} pollWaits={pollWaits && !runs} onSide={onSide} />;
  const replied = lines.find(({ number }) => number === draft.replyTo) ?? null;
  return (
    <RoomCareContext value={care}>
      <RoomDeedsContext value={deeds}>
        <div className={classes.room}>
          <RoomUpper {...side} run={run} canRun={runs} onSide={() => onSide()} />
          <RoomLessonsContext value={lessons}>
            <MessageList
              lines={lines}
              unsent={live.unsent}
              hasBefore={messages.hasBefore}
              reacted={messages.reacted}
              {...since}
              loadEarlier={live.loadEarlier}
              place={reading}
              facilitators={facilitators}
              writable={writes}
              putBack={putBack}
              onRetry={onRetry}
              onPutAway={onPutAway}
              onChange={onChange}
            />
          </RoomLessonsContext>
          <div className={classes.bottom}>
            {putAway ? (
              <UndoBar
                done={t('room.isPutAway')}
                until={putAway.until}
                onUndo={() => {
                  outbox.restore(putAway.entry);
                  setPutAway(null);
                }}
                onClose={() => setPutAway(null)}
              />
            ) : null}
            <p role="status" className={classes.line}>
              {live.state === 'away' ? t('room.away') : null}
            </p>
            {care.minutes.length > 0 && !out ? (
              <Suspense>
                <MinuteNotices toConversation={focus} />
              </Suspense>
            ) : null}
            {writes ? (
              <>
                <SlowLine sessionId={sessionId} state={live.state} unsent={live.unsent} />
                <Writing roomId={room.id} lines={lines} />
                <div className={classes.turns}>
                  {room.breakout ? null : (
                    <TurnsStrip {...side} canRun={runs} roundIsDue={step?.speaks === 'ROUND'} />
                  )}
                  {ways}
                </div>
                <OtherDraft place={draftOf(sessionId, breakoutId)} />
                <Composer
                  draft={draft}
                  field={field}
                  onSend={send}
                  replied={replied}
                  repliedOwn={replied?.author?.id === person.id}
                  find={find}
                  onTyping={onTyping}
                  now={run && step ? { hint: step.hint, locale: run.locale } : null}
                />
              </>
            ) : (
              <>
                {ways}
                <ReadOnlyFoot sessionId={sessionId} room={room} />
              </>
            )}
          </div>
          <aside className={classes.side} aria-label={t('room.aside')} tabIndex={0}>
            {/* Once: two of the same panel would each hear, and leave, its channel. */}
            {isOpen ? null : <RoomSideLater {...side} heading="h2" onPollWaits={setPollWaits} />}
          </aside>
          <Dialog open={isOpen} title={t('room.aside')} onClose={shut}>
            <RoomSideLater {...side} heading="h3" onPollWaits={setPollWaits} />
            <div className={`${classes.topActs} ${classes.onPhone}`}>
              {room.open ? <MinuteButton /> : null}
              <JoinCall session={session} open={room.open} />
              <LeaveRoom session={session} />
            </div>
            <Button variant="default" className={classes.shutDialog} onClick={shut}>
              {t('room.close')}
            </Button>
          </Dialog>
        </div>
      </RoomDeedsContext>
      <Suspense>
        {asking ? <MinuteDialog onClose={stopAsking} /> : null}
        {out ? <SteppedOut onBack={() => onOut(false)} /> : null}
      </Suspense>
    </RoomCareContext>
  );
}
