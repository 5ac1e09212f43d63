import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { VisitFragment } from '../../../gql/guest/graphql.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import type { OutboxEntry } from '../../../platform/outbox/outbox-store.js';
import { Dialog } from '../../../ui/dialog.js';
import { IconExternalLink, IconUsers } from '../../../ui/icons.js';
import { LiveDot } from '../../../ui/live-dot.js';
import { PageTitle } from '../../../ui/page-title.js';
import { PersonLine } from '../../../ui/person-line.js';
import { useChatDraft } from '../chat-draft.js';
import { Composer } from '../composer.js';
import { hasKeyboard } from '../has-keyboard.js';
import { MessageList } from '../message-list.js';
import { ProtocolBar } from '../protocol-bar.js';
import { draftOf } from '../room-outbox.js';
import { useAnnouncedLines } from '../use-announced-lines.js';
import { useReadingPlace } from '../use-reading-place.js';
import { GUEST_DEEDS, RoomDeedsContext } from '../room-deeds.js';
import { useVisibleHeight } from '../use-visible-height.js';
import { useGuestRoom } from './use-guest-room.js';
import classes from '../room.module.css';

const NOBODY: ReadonlySet<string> = new Set();
const NOTHING: never[] = [];
const nothing = () => undefined;
const noEarlier = () => Promise.resolve();

interface GuestLiveProps {
  visit: VisitFragment;
  /** Asks again whether one is still a guest here. */
  look: () => void;
  /** Leaves for good; rejects where that did not work. */
  onLeave: () => Promise<void>;
}

type People = ReturnType<typeof useGuestRoom>['room']['people'];

function PeopleHere({
  name,
  people,
  heading: Heading,
}: {
  name: string;
  people: People;
  heading: 'h2' | 'h3';
}) {
  const { t } = useWords();
  return (
    <section>
      {/* Oneself, also before that has come back. */}
      <Heading>{t('room.inTheRoom', { count: Math.max(people.length, 1) })}</Heading>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} />
          </li>
        ))}
      </ul>
      <p className={`quiet small ${classes.onPhone}`}>{t('guest.asGuest', { name })}</p>
      <p className="quiet small">{t('guest.sees')}</p>
      <p className="quiet small">{t('guest.kept')}</p>
    </section>
  );
}

function Acts({ visit, onLeave }: Pick<GuestLiveProps, 'visit' | 'onLeave'>) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const leave = () => {
    setBusy(true);
    setTrouble(null);
    onLeave().catch((error: unknown) => {
      setBusy(false);
      setTrouble(error);
    });
  };
  return (
    <>
      {visit.joinUrl ? (
        <Button
          component="a"
          href={visit.joinUrl}
          target="_blank"
          rel="noopener noreferrer"
          variant="default"
          size="xs"
          leftSection={<IconExternalLink aria-hidden="true" />}
        >
          {t('room.joinCall')}
        </Button>
      ) : null}
      <Button variant="default" size="xs" loading={busy} onClick={leave}>
        {t('room.leave')}
      </Button>
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
    </>
  );
}

/** The room as a guest is in it: the conversation, the protocol, who is here; no way to anywhere else. */
export function GuestLive({ visit, look, onLeave }: GuestLiveProps) {
  const { t } = useWords();
  const { room, state, outbox, place, unsent } = useGuestRoom(visit, look);
  const draft = useChatDraft(draftOf(visit.sessionId));
  const field = useRef<HTMLTextAreaElement>(null);
  const [showPeople, setShowPeople] = useState(false);
  const reading = useReadingPlace(room.lines.at(-1)?.number ?? 0);
  useVisibleHeight();
  useAnnouncedLines(room.lines, unsent, visit.id, NOBODY);
  const facilitators = useMemo(() => new Set(visit.facilitatorIds), [visit.facilitatorIds]);

  const send = (text: string) => {
    outbox.add(place, visit.roomId, text);
    draft.forget();
    reading.toEnd();
  };
  const { text, write } = draft;
  const putBack = useCallback(
    (more: string) => {
      write(text.trim() === '' ? more : `${text}\n${more}`);
      field.current?.focus();
    },
    [text, write],
  );
  const onRetry = useCallback((entry: OutboxEntry) => outbox.retry(entry.id), [outbox]);
  const { focus } = reading;
  const onChange = useCallback(
    (entry: OutboxEntry) => {
      putBack(entry.body);
      outbox.forget([entry.id]);
    },
    [outbox, putBack],
  );
  const onPutAway = useCallback(
    (entry: OutboxEntry) => {
      outbox.forget([entry.id]);
      focus();
    },
    [outbox, focus],
  );
  const run = room.run && room.run.steps.length > 0 ? room.run : null;
  const step = run && (run.state === 'RUNNING' || run.state === 'PAUSED') ? run.steps[run.step] : null;
  return (
    <RoomDeedsContext value={GUEST_DEEDS}>
      <div className={classes.room}>
        <div className={classes.upper}>
          <header className={classes.top}>
            <p className={`${classes.standing} ${classes.notOnPhone}`}>
              <LiveDot>{t('guest.openNow')}</LiveDot>
            </p>
            <div className={classes.title} title={visit.title}>
              <PageTitle title={visit.title} takesFocus={!hasKeyboard()} />
            </div>
            <div className={classes.topActs}>
              <span className={classes.peopleButton}>
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconUsers aria-hidden="true" />}
                  aria-haspopup="dialog"
                  onClick={() => setShowPeople(true)}
                >
                  {t('room.peopleHere', { count: Math.max(room.people.length, 1) })}
                </Button>
              </span>
              <Acts visit={visit} onLeave={onLeave} />
            </div>
            <p className={`quiet tiny ${classes.notOnPhone} ${classes.kept}`}>
              {t('guest.asGuest', { name: visit.name })}
            </p>
          </header>
          {run ? <ProtocolBar sessionId={visit.sessionId} run={run} canRun={false} look={nothing} /> : null}
        </div>
        <MessageList
          lines={room.lines}
          unsent={unsent}
          hasBefore={false}
          reacted={NOTHING}
          firstNew={null}
          newFrom={null}
          loadEarlier={noEarlier}
          place={reading}
          facilitators={facilitators}
          writable
          putBack={putBack}
          onRetry={onRetry}
          onPutAway={onPutAway}
          onChange={onChange}
        />
        <div className={classes.bottom}>
          <p role="status" className={classes.line}>
            {state === 'away' ? t('room.away') : null}
          </p>
          <Composer
            draft={draft}
            field={field}
            onSend={send}
            plain
            now={run && step ? { hint: step.hint, locale: run.locale } : null}
          />
        </div>
        <aside className={classes.side} aria-label={t('guest.people')} tabIndex={0}>
          <PeopleHere name={visit.name} people={room.people} heading="h2" />
        </aside>
        <Dialog open={showPeople} title={t('guest.people')} onClose={() => setShowPeople(false)}>
          <PeopleHere name={visit.name} people={room.people} heading="h3" />
          <Button variant="default" className={classes.shutDialog} onClick={() => setShowPeople(false)}>
            {t('room.close')}
          </Button>
        </Dialog>
      </div>
    </RoomDeedsContext>
  );
}
