import type { TurnAct } from '@hearth/shared';
import { useRef, useState } from 'react';
import { TurnActDocument } from '../../../gql/text-only/graphql.js';
import { troubleOf, type Trouble } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { newId } from '../../../platform/ids/new-id.js';
import { useViewer } from '../../../platform/sign-in/viewer-context.js';
import { myTurn } from '../my-turn.js';
import { useAnnouncedTurns } from '../use-announced-turns.js';
import { ask } from './ask.js';
import { withAnswer, type RoomNow } from './room-lines.js';

/** What one does for oneself holds whatever happened meanwhile. */
const OWN: ReadonlySet<TurnAct> = new Set(['RAISE', 'LOWER', 'PASS']);

interface TurnsProps {
  room: RoomNow;
  take: (change: (room: RoomNow) => RoomNow) => void;
  look: () => void;
}

/** Whose turn it is, and one's own hand; for whoever facilitates, who is next. */
export function Turns({ room, take, look }: TurnsProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { person } = useViewer();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const pressed = useRef({ key: '', id: '' });
  const { turns } = room;
  useAnnouncedTurns(turns, person.id);
  const mine = myTurn(turns, person.id);
  const { floor = null, hands = [], round = null, version = 0 } = turns ?? {};
  const next = hands.find((hand) => hand.person.id !== floor?.id)?.person;

  const press = async (act: TurnAct, personId?: string) => {
    if (busy) return;
    const key = `${act} ${personId ?? ''} ${version}`;
    if (pressed.current.key !== key) pressed.current = { key, id: newId() };
    setBusy(true);
    setTrouble(null);
    try {
      const input = {
        ...{ id: pressed.current.id, roomId: room.id, act },
        ...(personId === undefined ? {} : { personId }),
        ...(OWN.has(act) ? {} : { version }),
      };
      const { turnAct } = await ask(TurnActDocument, { input });
      take((now) => withAnswer(now, turnAct));
    } catch (error) {
      const why = troubleOf(error);
      setTrouble(why);
      if (why.code !== 'offline') look();
    } finally {
      setBusy(false);
    }
  };
  const button = (act: TurnAct, word: string, personId?: string) => (
    <button key={`${act} ${personId ?? ''}`} type="button" onClick={() => void press(act, personId)}>
      {word}
    </button>
  );

  const reins = [
    round && mine.is !== 'now' ? button('ROUND_NEXT', t('turns.goOn')) : null,
    round ? button('ROUND_END', t('turns.roundEnd')) : null,
    !round && next ? button('GIVE', t('turns.nextSpeakerIs', { name: next.name }), next.id) : null,
    !round && floor && mine.is !== 'now' ? button('DONE', t('turns.endTurn'), floor.id) : null,
  ];
  return (
    <section aria-label={t('turns.turns')}>
      <p>
        {mine.is === 'now' ? (
          <b>{t(round ? 'turns.yoursInRound' : 'turns.yours')}</b>
        ) : floor ? (
          t('turns.hasFloor', { name: floor.name })
        ) : null}{' '}
        {mine.is === 'next' ? t('turns.youAreNext') : null}
      </p>
      <div className="acts">
        {mine.is === 'now'
          ? button('DONE', t('turns.done'))
          : button(mine.handUp ? 'LOWER' : 'RAISE', t(mine.handUp ? 'turns.lower' : 'turns.raise'))}
        {mine.is === 'now' || mine.inRound ? button('PASS', t('turns.pass')) : null}
        {room.can.runProtocol ? reins : null}
      </div>
      {trouble ? (
        <p role="alert">
          {trouble.code === 'conflict' || trouble.code === 'invalid'
            ? t('turns.movedOn')
            : trouble.code === 'offline'
              ? t('turns.notSent')
              : say(trouble)}
        </p>
      ) : null}
    </section>
  );
}
