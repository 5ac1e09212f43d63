import { useWords } from '../i18n/use-words.js';
import { Avatar } from '../../ui/avatar.js';
import type { Nameable } from './use-mentions.js';
import classes from './mention-list.module.css';

interface MentionListProps {
  people: readonly Nameable[];
  at: number;
  listId: string;
  optionId: (index: number) => string;
  pick: (person: Nameable) => void;
  /** Above the field: it stands at the foot of the screen. */
  above?: boolean;
}

/** The people one may mean, below the field. The focus stays in the text; arrow keys go through them. */
export function MentionList({ people, at, listId, optionId, pick, above = false }: MentionListProps) {
  const { t } = useWords();
  if (people.length === 0) return null;
  return (
    <ul
      id={listId}
      role="listbox"
      aria-label={t('words.mention.people')}
      className={classes.people}
      data-above={above || undefined}
    >
      {people.map((person, index) => (
        <li
          key={person.id}
          id={optionId(index)}
          role="option"
          aria-selected={index === at}
          className={classes.person}
          // A press would take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(person)}
        >
          <Avatar person={person} size="small" />
          <span>
            <b>{person.name}</b> <span className="quiet small">{person.organizationName}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
