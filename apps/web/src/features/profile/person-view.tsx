import { fileAddress, STATES } from '@hearth/shared';
import { Fragment, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Profile_PersonFragment } from '../../gql/profile/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Avatar } from '../../ui/avatar.js';
import { Chip } from '../../ui/chip.js';
import classes from './profile.module.css';

/** A picture, or initials where there is none or none is shown. */
export function Portrait({ person }: { person: Pick<Profile_PersonFragment, 'id' | 'name' | 'picture'> }) {
  const { t } = useWords();
  const { picture, name } = person;
  // Taken away meanwhile, on another device.
  const [gone, setGone] = useState<string | null>(null);
  if (!picture || picture.id === gone) return <Avatar person={person} size="large" />;
  return (
    <img
      className={classes.portrait}
      src={fileAddress(picture.id)}
      width={128}
      height={128}
      onError={() => setGone(picture.id)}
      alt={picture.alt || t('profile.picture.of', { name })}
    />
  );
}

function Words({ title, text }: { title: string; text: string }) {
  return text ? (
    <div>
      <dt>{title}</dt>
      <dd className={classes.prose}>{text}</dd>
    </div>
  ) : null;
}

function Chips({ title, words }: { title: string; words: readonly string[] }) {
  return words.length > 0 ? (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className={classes.chips}>
          {words.map((word) => (
            <li key={word}>
              <Chip>{word}</Chip>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  ) : null;
}

/** Beneath the name: what someone does and where, in one line. */
function Where({ roleTitle, organization, state }: Profile_PersonFragment) {
  const { t } = useWords();
  const known = STATES.find((code) => code === state);
  const parts: ReactNode[] = [
    roleTitle,
    organization ? <Link to={`/organizations/${organization.id}`}>{organization.name}</Link> : null,
    known ? t(`words.state.${known}`) : null,
  ].filter(Boolean);
  return (
    <p>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? ', ' : ''}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

interface PersonViewProps {
  person: Profile_PersonFragment;
  /** The name, as a heading of the place it stands in. */
  heading: ReactNode;
  /** Said where nothing is shown but the name. */
  nothing: string;
  children?: ReactNode;
}

/** A person: picture, name and what else is shown to whoever looks. */
export function PersonView({ person, heading, nothing, children }: PersonViewProps) {
  const { t } = useWords();
  const where = person.roleTitle !== '' || person.organization !== null || person.state !== null;
  const { pronouns, pronunciation, gradeLevels, topics, askMeAbout, lookingFor } = person;
  const more = gradeLevels.length + topics.length > 0 || askMeAbout !== '' || lookingFor !== '';
  return (
    <>
      <div className={classes.head}>
        <Portrait person={person} />
        <div className={classes.who}>
          {heading}
          {pronouns ? <p className="quiet">{pronouns}</p> : null}
          {pronunciation ? (
            <p className="quiet">{t('profile.pronunciationOf', { words: pronunciation })}</p>
          ) : null}
          {where ? <Where {...person} /> : null}
          {children}
        </div>
      </div>
      {more ? (
        <dl className={classes.facts}>
          <Words title={t('profile.askMeAbout')} text={askMeAbout} />
          <Words title={t('profile.lookingFor')} text={lookingFor} />
          <Chips title={t('profile.grades')} words={gradeLevels.map((one) => t(`about.grade.${one}`))} />
          <Chips title={t('profile.topics')} words={topics.map((one) => t(`about.topic.${one}`))} />
        </dl>
      ) : where || pronouns || pronunciation ? null : (
        <p className="quiet">{nothing}</p>
      )}
    </>
  );
}
