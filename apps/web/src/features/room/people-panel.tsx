import { useWords } from '../../platform/i18n/use-words.js';
import { PersonLine } from '../../ui/person-line.js';
import type { PanelProps } from './panel-props.js';
import classes from './room.module.css';

/** Who is in the room now. */
export function PeoplePanel({ room, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const { people, breakout } = room;
  const ofIt = breakout && new Set(breakout.people.map(({ id }) => id));
  return (
    <section>
      <Heading>{t('room.inTheRoom', { count: people.length })}</Heading>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} />
            {ofIt && !ofIt.has(person.id) ? <span className="quiet tiny">{t('room.visiting')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
