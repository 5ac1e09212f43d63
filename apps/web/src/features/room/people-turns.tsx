import { Button } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { Chip } from '../../ui/chip.js';
import { PersonLine } from '../../ui/person-line.js';
import type { PanelProps } from './panel-props.js';
import { useTurnAct } from './use-turn-act.js';
import classes from './turns.module.css';

/** The queue, and the circle of a round; with the reins for whoever facilitates. */
export function PeopleTurns({ sessionId, room, look, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { press, busy, trouble } = useTurnAct(sessionId, room.id, room.turns, look);
  const { floor = null, hands = [], round = null } = room.turns ?? {};
  const canRun = room.can.runProtocol && room.open;
  const here = new Set(room.people.map(({ id }) => id));
  const away = (id: string) => (here.has(id) ? null : <Chip>{t('turns.away')}</Chip>);
  if (!canRun && hands.length === 0 && !round) return null;
  return (
    <section className={classes.turns} aria-busy={busy}>
      {round ? (
        <>
          <Heading>{t('turns.round')}</Heading>
          <ol className={classes.queue}>
            {round.people.map(({ person, done }) => (
              <li key={person.id} className={classes.row}>
                <PersonLine person={person} />
                <span className={classes.chips}>
                  {person.id === floor?.id ? <Chip tone="pine">{t('turns.now')}</Chip> : null}
                  {person.id === round.nextId ? <Chip>{t('turns.next')}</Chip> : null}
                  {done ? <Chip>{t('turns.had')}</Chip> : null}
                  {done ? null : away(person.id)}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {hands.length > 0 ? (
        <>
          <Heading>{t('turns.hands', { count: hands.length })}</Heading>
          <ol className={classes.queue}>
            {hands.map(({ person, heard }) => (
              <li key={person.id} className={classes.row}>
                <PersonLine person={person} />
                <span className={classes.chips}>
                  {heard ? null : <Chip tone="pine">{t('turns.notHeard')}</Chip>}
                  {away(person.id)}
                </span>
                {canRun ? (
                  <span className={classes.rowActs}>
                    {round ? null : (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('turns.giveTo', { name: person.name })}
                        onClick={() => press('GIVE', person.id)}
                      >
                        {t('turns.give')}
                      </Button>
                    )}
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('turns.lowerOf', { name: person.name })}
                      onClick={() => press('LOWER', person.id)}
                    >
                      {t('turns.lowerTheirs')}
                    </Button>
                  </span>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {canRun && !round ? (
        <>
          {hands.length === 0 ? <Heading>{t('turns.turns')}</Heading> : null}
          <p className="quiet small">{t('turns.roundAbout')}</p>
          <Button size="xs" variant="default" onClick={() => press('ROUND_START')}>
            {t('turns.roundStart')}
          </Button>
        </>
      ) : null}
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
