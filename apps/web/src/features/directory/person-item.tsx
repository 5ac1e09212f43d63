import { Link } from 'react-router';
import type { Directory_PersonFragment } from '../../gql/directory/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { Avatar } from '../../ui/avatar.js';
import { Chip } from '../../ui/chip.js';
import { usePersonDetails } from '../../ui/person-line.js';
import classes from './directory.module.css';

interface PersonItemProps {
  person: Directory_PersonFragment;
  /** Where they work stands above already. */
  placeIsKnown: boolean;
}

/** Someone of the house, with what they show of themselves. */
export function PersonItem({ person, placeIsKnown }: PersonItemProps) {
  const { t } = useWords();
  const viewer = useViewer();
  const { id, name, pronouns, organization, gradeLevels, topics, askMeAbout } = person;
  const details = usePersonDetails({
    ...person,
    organizationName: placeIsKnown ? null : (organization?.name ?? null),
    state: placeIsKnown ? null : person.state,
  });
  const about = [
    ...gradeLevels.map((one) => t(`about.grade.${one}`)),
    ...topics.map((one) => t(`about.topic.${one}`)),
  ];
  return (
    <li className={classes.person}>
      <Avatar person={person} picture={person.picture?.smallId} />
      <div>
        <p>
          <Link className={classes.name} to={`/people/${id}`}>
            {name}
          </Link>
          {pronouns ? <span className="quiet small"> {pronouns}</span> : null}{' '}
          {id === viewer.id ? <Chip>{t('directory.you')}</Chip> : null}
        </p>
        {details ? <p className="quiet small">{details}</p> : null}
        {askMeAbout ? (
          <p className="small">
            {t('directory.ask')}: {askMeAbout}
          </p>
        ) : null}
        {about.length > 0 ? (
          <ul className={classes.topics}>
            {about.map((one) => (
              <li key={one}>
                <Chip>{one}</Chip>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
