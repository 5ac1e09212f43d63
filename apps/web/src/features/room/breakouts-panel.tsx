import { Button, NativeSelect } from '@mantine/core';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import '../../ui/field-styles.js';
import { useRunning } from './breakout-bars.js';
import { useNames } from './breakout-names.js';
import { BreakoutsForm } from './breakouts-form.js';
import type { PanelProps } from './panel-props.js';
import { useBreakoutActs } from './use-breakout-acts.js';
import classes from './breakouts.module.css';

type Rooms = NonNullable<PanelProps['room']['breakouts']>;
const NONE = { state: 'OVER' as const, endsAt: null };

/** The small rooms of the session: who is where; and for whoever runs it, to make them, move people, visit, call back. */
export function BreakoutsPanel(props: PanelProps) {
  const { t } = useWords();
  const { room, sessionId, heading: Heading } = props;
  const { breakouts, can } = room;
  const running = useRunning(breakouts ?? NONE, true);
  return (
    <section className={classes.form}>
      <Heading>{t('breakouts.title')}</Heading>
      {breakouts && running ? (
        <Running {...props} line={breakouts} />
      ) : can.runBreakouts ? (
        <BreakoutsForm sessionId={sessionId} room={room} />
      ) : (
        <p>{t('breakouts.none')}</p>
      )}
      {breakouts ? <p className="quiet small">{t('breakouts.notesStay')}</p> : null}
    </section>
  );
}

function Running({ room, sessionId, look, line }: PanelProps & { line: Rooms }) {
  const { t } = useWords();
  const names = useNames();
  const { acts, busy, trouble } = useBreakoutActs(sessionId, room.id, look);
  const rooms = line.rooms.filter(({ round }) => round === line.round);
  const runs = room.can.runBreakouts;
  const placed = new Set(rooms.flatMap(({ people }) => people.map(({ id }) => id)));
  const facilitators = new Set(room.session.facilitators.map(({ id }) => id));
  const without = room.people.filter(({ id }) => !placed.has(id) && !facilitators.has(id));
  const choices = rooms.map(({ id, number }) => ({ value: id, label: t('breakouts.room', { number }) }));
  const move = (person: { id: string; name: string }, at: string) => (
    <NativeSelect
      key={person.id}
      label={t('breakouts.roomOf', { name: person.name })}
      value={at}
      data={at === '' ? [{ value: '', label: t('breakouts.noRoom') }, ...choices] : choices}
      onChange={({ currentTarget }) =>
        currentTarget.value !== '' && acts.move(person.id, currentTarget.value)
      }
    />
  );
  return (
    <>
      {runs ? (
        <div className={classes.acts}>
          {line.state === 'OPEN' ? (
            <Button size="xs" aria-busy={busy} onClick={() => acts.callBack(line.version)}>
              {t('breakouts.callBack')}
            </Button>
          ) : null}
          <Button size="xs" variant="default" aria-busy={busy} onClick={() => acts.close(line.version)}>
            {t('breakouts.close')}
          </Button>
        </div>
      ) : null}
      {trouble ? <p role="alert">{trouble}</p> : null}
      {line.state === 'CALLED_BACK' ? <p role="status">{t('breakouts.calledBackMain')}</p> : null}
      <ul className={classes.rooms}>
        {rooms.map(({ id, number, people }) => (
          <li key={id} className={classes.room}>
            <p id={`breakout-${id}`}>
              <b>{t('breakouts.room', { number })}</b> <span className="quiet small">{names(people)}</span>
            </p>
            {runs ? (
              <>
                {people.map((person) => move(person, id))}
                <div className={classes.acts}>
                  <ButtonLink
                    to={`/sessions/${sessionId}/room/${id}`}
                    size="xs"
                    variant="default"
                    aria-describedby={`breakout-${id}`}
                  >
                    {t('breakouts.visit')}
                  </ButtonLink>
                </div>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {runs && without.length > 0 ? (
        <div className={classes.form}>
          <p>{t('breakouts.withoutRoom')}</p>
          {without.map((person) => move(person, ''))}
        </div>
      ) : null}
    </>
  );
}
