import { useState } from 'react';
import { T } from '../../../platform/i18n/t.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { leaveQuickly, useEscapeThrice } from '../../../platform/leave-quickly.js';
import { siteName } from '../../../platform/site/site.js';
import { useTime } from '../../../platform/time/use-time.js';
import { People } from './people.js';
import { Polls } from './polls.js';
import { Protocol } from './protocol.js';
import { Talk } from './talk.js';
import { Turns } from './turns.js';
import { useRoom } from './use-room.js';

/** The way out and the way to help, on this page too. */
export function Frame({ children, sessionId }: { children: React.ReactNode; sessionId: string }) {
  const { t, locale } = useWords();
  useEscapeThrice();
  return (
    <>
      <header className="shell">
        <b>{siteName(locale)}</b> <span className="quiet">{t('textOnly.name')}</span>
        <button type="button" title={t('shell.leaveHow')} onClick={leaveQuickly}>
          {t('shell.leave')}
        </button>
      </header>
      <main>{children}</main>
      <footer className="quiet">
        <p>
          <a href={`/sessions/${sessionId}/room`}>{t('textOnly.toFull')}</a>
        </p>
        <p>
          <T id="shell.crisis" components={{ call: <a href="tel:988" />, text: <a href="sms:988" /> }} />
        </p>
      </footer>
    </>
  );
}

/** A whole session in words: what is asked, what is said, whose turn it is. */
export function TextOnlyPage({ sessionId }: { sessionId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const { room, muted, trouble, away, look, loadEarlier, take } = useRoom(sessionId);
  const [looked, setLooked] = useState(false);

  if (!room) {
    return (
      <>
        <h1>{t('room.title')}</h1>
        {trouble ? (
          <div className="card">
            <p role={looked ? 'alert' : undefined}>
              {trouble.code === 'room_closed' && trouble.params?.['opensAt']
                ? t('room.opensOn', { moment: time.moment(String(trouble.params['opensAt'])) })
                : say(trouble)}
            </p>
            <button
              type="button"
              onClick={() => {
                setLooked(true);
                look();
              }}
            >
              {t('words.tryAgain')}
            </button>
          </div>
        ) : (
          <p className="quiet">{t('words.loading')}</p>
        )}
      </>
    );
  }
  const { session, protocol: run } = room;
  return (
    <>
      <h1>{session.title}</h1>
      <p className="quiet">
        {room.open ? t('room.live') : t('room.closedNow')} · {time.momentZone(session.startsAt)}
        {session.joinUrl && room.open ? (
          <>
            {' · '}
            <a href={session.joinUrl} target="_blank" rel="noopener noreferrer">
              {t('room.joinCall')}
            </a>
          </>
        ) : null}
      </p>
      <p role="status" className="gold">
        {away ? t('room.away') : null}
      </p>
      {run && run.steps.length > 0 && room.open ? (
        <Protocol run={run} canRun={room.can.runProtocol} take={take} look={look} />
      ) : null}
      <Polls room={room} />
      <People room={room} />
      {room.open ? <Turns room={room} take={take} look={look} /> : null}
      <Talk muted={muted} sessionId={sessionId} room={room} loadEarlier={loadEarlier} />
      <p className="quiet">{t('room.kept')}</p>
    </>
  );
}
