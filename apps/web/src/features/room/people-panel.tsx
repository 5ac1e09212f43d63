import { useWords } from '../../platform/i18n/use-words.js';
import { PersonLine } from '../../ui/person-line.js';
import { PersonCare } from './care/person-care.js';
import care from './care/care.module.css';
import type { PanelProps } from './panel-props.js';
import classes from './room.module.css';

/** Who is in the room now. */
export function PeoplePanel({ room, heading: Heading }: PanelProps) {
  const { t } = useWords();
  const { people } = room;
  return (
    <section>
      <Heading>{t('room.inTheRoom', { count: people.length })}</Heading>
      <ul className={classes.people}>
        {people.map((person) => (
          <li key={person.id} className={care.person}>
            <PersonLine person={person} />
            <PersonCare person={person} />
          </li>
        ))}
      </ul>
    </section>
  );
}
