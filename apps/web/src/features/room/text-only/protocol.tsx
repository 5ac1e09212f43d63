import type { RunAct } from '@hearth/shared';
import { useRef, useState } from 'react';
import type { ProtocolRunFragment } from '../../../gql/room/graphql.js';
import { ProtocolActDocument } from '../../../gql/text-only/graphql.js';
import { troubleOf, type Trouble } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { newId } from '../../../platform/ids/new-id.js';
import { minutesAndSeconds, useTimeLeft } from '../protocol-time.js';
import { useAnnouncedProtocol } from '../use-announced-protocol.js';
import { useServerClock } from '../use-server-clock.js';
import { ask } from './ask.js';
import { withAnswer, type RoomNow } from './room-lines.js';

interface ProtocolProps {
  run: ProtocolRunFragment;
  canRun: boolean;
  take: (change: (room: RoomNow) => RoomNow) => void;
  look: () => void;
}

const actsOf = ({ state, step, steps }: ProtocolRunFragment): RunAct[] => {
  if (state === 'READY') return ['START'];
  if (state === 'OVER') return ['BACK'];
  return [
    state === 'PAUSED' ? 'RESUME' : 'PAUSE',
    'NEXT',
    'EXTEND',
    ...(step > 0 ? ['BACK' as const] : []),
    ...(step + 1 < steps.length ? ['END' as const] : []),
  ];
};

/** The reins, for whoever facilitates. The same press again after a cut line is the same press. */
function Controls({ run, take, look }: Omit<ProtocolProps, 'canRun'>) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const pressed = useRef({ key: '', id: '' });

  const press = async (act: RunAct) => {
    if (busy) return;
    const key = `${act} ${run.version}`;
    if (pressed.current.key !== key) pressed.current = { key, id: newId() };
    setBusy(true);
    setTrouble(null);
    try {
      const input = { id: pressed.current.id, roomId: run.roomId, act, version: run.version };
      const { protocolAct } = await ask(ProtocolActDocument, { input });
      take((room) => withAnswer(room, protocolAct));
    } catch (error) {
      const why = troubleOf(error);
      setTrouble(why);
      if (why.code !== 'offline') look();
    } finally {
      setBusy(false);
    }
  };

  const last = run.step + 1 >= run.steps.length;
  const word = (act: RunAct) => {
    if (act === 'NEXT' && last) return t('room.run.finish');
    return act === 'BACK' && run.state === 'OVER' ? t('room.run.again') : t(`room.run.${act}`);
  };
  return (
    <div role="group" aria-label={t('room.run')} className="acts">
      {actsOf(run).map((act) => (
        <button key={act} type="button" onClick={() => void press(act)}>
          {word(act)}
        </button>
      ))}
      {trouble ? (
        <p role="alert">
          {trouble.code === 'conflict'
            ? t('room.movedOn')
            : trouble.code === 'offline'
              ? t('room.notMoved')
              : say(trouble)}
        </p>
      ) : null}
    </div>
  );
}

/** Where everyone is: the step, who speaks, what is asked, and how much time is left. */
export function Protocol({ run, canRun, take, look }: ProtocolProps) {
  const { t, locale } = useWords();
  useServerClock();
  const left = useTimeLeft(run);
  useAnnouncedProtocol(run, left);
  const { state, steps, step: at } = run;
  const under = state === 'RUNNING' || state === 'PAUSED';
  const step = steps[state === 'READY' ? 0 : at];
  if (!step) return null;
  return (
    <section className="card" aria-label={t('room.protocol', { title: run.title })}>
      {under ? (
        <h2>
          <small>{t('room.step', { number: at + 1, count: steps.length })}</small>{' '}
          <span lang={run.locale}>{step.name}</span>
        </h2>
      ) : (
        <h2 lang={state === 'OVER' ? locale : run.locale}>
          {state === 'OVER' ? t('room.protocolOver') : run.title}
        </h2>
      )}
      {under ? (
        <>
          <p className="quiet">
            {t(`room.speaks.${step.speaks}`)}
            {left === null ? null : (
              <>
                {' · '}
                {state === 'PAUSED' ? `${t('room.paused')} · ` : ''}
                <span role="timer" aria-label={t('room.timeLeft')} aria-live="off">
                  {left <= 0 ? t('room.timeUp') : minutesAndSeconds(left)}
                </span>
              </>
            )}
          </p>
          <p className="typed" lang={run.locale}>
            {step.prompt}
          </p>
        </>
      ) : state === 'READY' ? (
        <p className="quiet">{t('room.begins', { name: step.name })}</p>
      ) : (
        <p className="quiet">{t('room.protocolOverMore')}</p>
      )}
      {canRun ? <Controls run={run} take={take} look={look} /> : null}
    </section>
  );
}
