import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  BreakoutJoinDocument,
  type BreakoutLineFragment,
  type BreakoutsLineFragment,
  type RoomQuery,
} from '../../gql/room-beside/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { useNames } from './breakout-names.js';
import { useServerClock } from './use-server-clock.js';
import { minutesAndSeconds, useTimeLeft } from './protocol-time.js';
import { takeBreakouts } from './breakouts.cache.js';
import bar from './protocol-bar.module.css';
import classes from './breakouts.module.css';

interface BreakoutBarsProps {
  sessionId: string;
  room: RoomQuery['room'];
  /** Asks again whether one may write here. */
  look: () => void;
}

/** In the main room where one is to go; in a small room where one is, and the way back. */
export function BreakoutBars({ sessionId, room, look }: BreakoutBarsProps) {
  useServerClock();
  if (room.breakout)
    return <InsideBar sessionId={sessionId} breakout={room.breakout} open={room.open} look={look} />;
  return room.breakouts ? <MainBar sessionId={sessionId} room={room} line={room.breakouts} /> : null;
}

function TimeLeft({ endsAt }: { endsAt?: string | null }) {
  const { t } = useWords();
  const left = useTimeLeft({ endsAt });
  if (left === null) return null;
  return (
    <p className={bar.time} data-up={left <= 0 || undefined}>
      {/* A timer is read when one goes to it, not with each second. */}
      <span role="timer" aria-label={t('breakouts.timeLeft')} aria-live="off">
        {left <= 0 ? t('breakouts.timeUp') : minutesAndSeconds(left)}
      </span>
    </p>
  );
}

/**
 * Do they go on, by the server's clock? Drawn anew when a call back runs out. `unknown`: what is to be taken for true while that
 * clock is not known.
 */
export function useRunning(
  { state, endsAt }: { state: BreakoutsLineFragment['state']; endsAt?: string | null },
  unknown: boolean,
): boolean {
  const left = useTimeLeft({ endsAt: state === 'CALLED_BACK' ? endsAt : null });
  return state === 'OPEN' || (state === 'CALLED_BACK' && (left === null ? unknown : left > 0));
}

function MainBar({
  sessionId,
  room,
  line,
}: Omit<BreakoutBarsProps, 'look'> & { line: BreakoutsLineFragment }) {
  const { t } = useWords();
  const names = useNames();
  const announce = useAnnounce();
  const { person } = useViewer();
  const running = useRunning(line, false);
  const mine = line.rooms.find(
    ({ round, people }) => round === line.round && people.some(({ id }) => id === person.id),
  );
  const others = mine?.people.filter(({ id }) => id !== person.id) ?? [];
  const words = mine
    ? others.length > 0
      ? t('breakouts.youAreWith', { names: names(others) })
      : t('breakouts.youAreAlone')
    : t('breakouts.underWay');
  const said = running ? words : '';
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said, announce]);
  if (!running) return null;
  return (
    <section className={bar.bar} aria-label={t('breakouts.title')}>
      <div className={bar.line}>
        <p className={bar.where}>
          <b>{words}</b>
        </p>
        {line.state === 'CALLED_BACK' ? <p className="quiet small">{t('breakouts.calledBackMain')}</p> : null}
        <TimeLeft endsAt={line.endsAt} />
      </div>
      {line.prompt && line.state === 'OPEN' ? <p className={classes.prompt}>{line.prompt}</p> : null}
      <div className={classes.acts}>
        {mine ? (
          <ButtonLink to={`/sessions/${sessionId}/room/${mine.id}`} size="xs">
            {t('breakouts.go')}
          </ButtonLink>
        ) : room.can.runBreakouts ? null : (
          <JoinLate sessionId={sessionId} roomId={room.id} />
        )}
      </div>
    </section>
  );
}

/** Who came late is put into a small room by a press of their own. */
function JoinLate({ sessionId, roomId }: { sessionId: string; roomId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { person } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const press = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { data } = await client.mutate({
        mutation: BreakoutJoinDocument,
        variables: { roomId },
        fetchPolicy: 'no-cache',
      });
      if (data) {
        const line = data.breakoutJoin;
        takeBreakouts(client.cache, line);
        const mine = line.rooms.find(
          ({ round, people }) => round === line.round && people.some(({ id }) => id === person.id),
        );
        if (mine) void navigate(`/sessions/${sessionId}/room/${mine.id}`);
      }
    } catch (error) {
      setTrouble(say(error));
    }
    setBusy(false);
  };
  return (
    <>
      <Button size="xs" aria-busy={busy} onClick={() => (busy ? undefined : void press())}>
        {t('breakouts.join')}
      </Button>
      {trouble ? <p role="alert">{trouble}</p> : null}
    </>
  );
}

interface InsideBarProps extends Omit<BreakoutBarsProps, 'room'> {
  breakout: BreakoutLineFragment;
  /** As the server said last. */
  open: boolean;
}

function InsideBar({ sessionId, breakout, open, look }: InsideBarProps) {
  const { t } = useWords();
  const names = useNames();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { person } = useViewer();
  const running = useRunning(breakout, open);
  useEffect(() => {
    if (open && !running) look();
  }, [open, running, look]);
  const back = `/sessions/${sessionId}/room`;
  const { state, number, people, prompt, endsAt } = breakout;
  const visits = people.every(({ id }) => id !== person.id);
  const others = people.filter(({ id }) => id !== person.id);
  const called = running && state === 'CALLED_BACK';

  // Only who was here while it went on: whoever comes to read afterwards stays.
  const wasCalled = useRef(false);
  useEffect(() => {
    if (called) wasCalled.current = true;
    else if (!running && wasCalled.current && state === 'CALLED_BACK') void navigate(back, { replace: true });
  }, [called, running, state, navigate, back]);
  const said = called ? t('breakouts.calledBack') : running ? '' : t('breakouts.over');
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said, announce]);

  return (
    <section className={bar.bar} aria-label={t('breakouts.title')}>
      <div className={bar.line}>
        <p className={bar.where}>
          <b>{t('breakouts.room', { number })}</b>{' '}
          <span className="quiet small">
            {visits
              ? t('breakouts.visiting', { names: names(people) })
              : others.length > 0
                ? t('breakouts.with', { names: names(others) })
                : t('breakouts.youAreAlone')}
          </span>
        </p>
        {running ? <TimeLeft endsAt={endsAt} /> : null}
      </div>
      {called ? <p className={classes.called}>{t('breakouts.calledBack')}</p> : null}
      {running ? null : <p className={classes.called}>{t('breakouts.over')}</p>}
      {prompt ? <p className={classes.prompt}>{prompt}</p> : null}
      <p className="quiet tiny">{t('breakouts.whoReads')}</p>
      <div className={classes.acts}>
        <ButtonLink to={back} size="xs" variant={called || !running ? 'filled' : 'default'}>
          {t('breakouts.back')}
        </ButtonLink>
      </div>
    </section>
  );
}
