import { Button } from '@mantine/core';
import type { TurnAct } from '@hearth/shared';
import { useEffect, useRef } from 'react';
import type { RoomQuery } from '../../gql/room/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { IconHand } from '../../ui/icons.js';
import { myTurn, type MyTurn } from './my-turn.js';
import { useAnnouncedTurns } from './use-announced-turns.js';
import { useTurnAct } from './use-turn-act.js';
import classes from './turns.module.css';

interface TurnsStripProps {
  sessionId: string;
  room: RoomQuery['room'];
  /** Whoever facilitates, while the room is open. */
  canRun: boolean;
  /** The step of the protocol goes round the circle. */
  roundIsDue: boolean;
  look: () => void;
}

interface Control {
  /** Its place: what stands in the place of what was pressed keeps the focus. */
  place: string;
  act: TurnAct;
  word: string;
  /** Where the word alone says too little. */
  label?: string;
  personId?: string;
  first?: boolean;
  hand?: boolean;
}

/** One's own: raise and lower a hand, say that one is done, pass. */
function useOwn({ is, handUp, inRound }: MyTurn): Control[] {
  const { t } = useWords();
  const pass: Control = { place: 'pass', act: 'PASS', word: t('turns.pass') };
  if (is === 'now') return [{ place: 'mine', act: 'DONE', word: t('turns.done'), first: true }, pass];
  const hand: Control = handUp
    ? { place: 'mine', act: 'LOWER', word: t('turns.lower'), hand: true }
    : { place: 'mine', act: 'RAISE', word: t('turns.raise'), hand: true };
  return inRound ? [hand, pass] : [hand];
}

/** For the room: who is next, and the round. */
function useReins({ room, roundIsDue }: TurnsStripProps, is: MyTurn['is']): Control[] {
  const { t } = useWords();
  const { floor = null, hands = [], round = null } = room.turns ?? {};
  if (round)
    return [
      ...(is === 'now'
        ? []
        : [{ place: 'next', act: 'ROUND_NEXT' as const, word: t('turns.goOn'), first: true }]),
      { place: 'end', act: 'ROUND_END', word: t('turns.roundEnd') },
    ];
  const [next] = hands.filter(({ person }) => person.id !== floor?.id);
  return [
    ...(next
      ? [
          {
            ...{ place: 'next', act: 'GIVE' as const, personId: next.person.id, first: true },
            word: t('turns.nextSpeaker'),
            label: t('turns.nextSpeakerIs', { name: next.person.name }),
          },
        ]
      : []),
    ...(floor && is !== 'now'
      ? [{ place: 'end', act: 'DONE' as const, personId: floor.id, word: t('turns.endTurn') }]
      : []),
    ...(roundIsDue && !floor
      ? [{ place: 'round', act: 'ROUND_START' as const, word: t('turns.roundStart'), first: true }]
      : []),
  ];
}

function Standing({ room: { turns }, canRun, mine }: TurnsStripProps & { mine: MyTurn }) {
  const { t } = useWords();
  if (!turns) return null;
  const { floor, hands, round } = turns;
  const floorWords =
    mine.is === 'now'
      ? t(round ? 'turns.yoursInRound' : 'turns.yours')
      : floor
        ? t('turns.hasFloor', { name: floor.name })
        : null;
  const own =
    mine.is === 'next'
      ? t('turns.youAreNext')
      : mine.handUp && !round
        ? t('turns.before', { count: mine.before })
        : null;
  const first = hands.find(({ person }) => person.id !== floor?.id)?.person;
  const others =
    mine.handUp || hands.length === 0
      ? null
      : canRun && first && !round
        ? t('turns.nextIs', { name: first.name })
        : t('turns.handsUp', { count: hands.length });
  if (!floorWords && !own && !others) return null;
  return (
    <p className={classes.standing} data-mine={mine.is === 'now' || undefined}>
      {floorWords ? <b>{floorWords}</b> : null} {own ?? others}
    </p>
  );
}

/** Whose turn it is, and one's own hand, close to where one writes. The same for everyone at every moment. */
export function TurnsStrip(props: TurnsStripProps) {
  const { sessionId, room, canRun, look } = props;
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { person } = useViewer();
  const { press, busy, trouble } = useTurnAct(sessionId, room.id, room.turns, look);
  useAnnouncedTurns(room.turns, person.id);
  const mine = myTurn(room.turns, person.id);
  const own = useOwn(mine);
  const reins = useReins(props, mine.is);
  const group = useRef<HTMLDivElement>(null);
  const inside = useRef(false);

  // What had the focus went away with the turn: the first of those that are left takes it.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body)
      group.current?.querySelector('button')?.focus();
  }, [room.turns]);

  return (
    <section
      className={classes.strip}
      aria-label={t('turns.turns')}
      data-mine={mine.is === 'now' || undefined}
    >
      <Standing {...props} mine={mine} />
      <div
        ref={group}
        role="group"
        aria-label={t('turns.acts')}
        aria-busy={busy}
        className={classes.acts}
        onFocus={() => {
          inside.current = true;
        }}
        onBlur={({ relatedTarget }) => {
          inside.current = relatedTarget === null && inside.current && document.hasFocus();
        }}
      >
        {[...own, ...(canRun ? reins : [])].map(({ place, act, word, label, personId, first, hand }) => (
          <Button
            key={place}
            size="xs"
            variant={first ? 'filled' : 'default'}
            leftSection={hand ? <IconHand aria-hidden="true" /> : undefined}
            aria-label={label}
            onClick={() => press(act, personId)}
          >
            {word}
          </Button>
        ))}
      </div>
      {trouble ? (
        <p role="alert" className={classes.trouble}>
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
