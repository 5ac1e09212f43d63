import { STATES } from '@hearth/shared';
import { Link } from 'react-router';
import { useWords } from '../platform/i18n/use-words.js';
import { Avatar } from './avatar.js';
import { Chip } from './chip.js';
import classes from './person-line.module.css';

export interface ShownPerson {
  id: string;
  name: string;
  pronouns?: string | null;
  roleTitle: string;
  organizationName?: string | null;
  state?: string | null;
  /** Without an account; the server says so, whatever the name. */
  guest?: boolean;
}

/** "school counselor, Harbor School, Vermont": what stands in quiet text beside a name. */
export function usePersonDetails(person: ShownPerson): string {
  const { t } = useWords();
  const code = STATES.find((known) => known === person.state);
  const state = code ? t(`words.state.${code}`) : null;
  return [person.roleTitle, person.organizationName, state].filter(Boolean).join(', ');
}

interface PersonLineProps {
  person: ShownPerson;
  size?: 'small' | 'medium';
  /** Id of the file of a picture, where one is known. */
  picture?: string | null | undefined;
  /** Where the name leads. */
  to?: string;
}

/** Name and pronouns on one line, role, organization and state beneath in quiet text. */
export function PersonLine({ person, size = 'small', picture, to }: PersonLineProps) {
  const { t } = useWords();
  const details = usePersonDetails(person);
  return (
    <span className={classes.line}>
      <Avatar person={person} size={size} picture={picture} />
      <span className={classes.words}>
        <span>
          {to ? (
            <Link to={to} className={classes.name}>
              {person.name}
            </Link>
          ) : (
            <span className={classes.name}>{person.name}</span>
          )}
          {person.pronouns ? <span className="quiet tiny"> {person.pronouns}</span> : null}{' '}
          {person.guest ? <Chip tone="gold">{t('words.guest')}</Chip> : null}
        </span>
        <span className="quiet tiny">{details}</span>
      </span>
    </span>
  );
}
