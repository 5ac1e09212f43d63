import type { PersonBitsFragment } from '../../gql/forum/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Avatar } from '../../ui/avatar.js';
import classes from './writing-field.module.css';

interface MentionListProps {
  people: readonly PersonBitsFragment[];
  at: number;
  listId: string;
  optionId: (index: number) => string;
  pick: (person: PersonBitsFragment) => void;
}

/** The people one may mean, below the field. The focus stays in the text; arrow keys go through them. */
export function MentionList({ people, at, listId, optionId, pick }: MentionListProps) {
  const { t } = useWords();
  if (people.length === 0) return null;
  return (
    <ul id={listId} role="listbox" aria-label={t('forum.mention.people')} className={classes.people}>
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
