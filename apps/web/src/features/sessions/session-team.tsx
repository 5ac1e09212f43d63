import type { SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { IconExternalLink } from '../../ui/icons.js';
import { PersonLine } from '../../ui/person-line.js';
import classes from './sessions.module.css';

/** Who presents, and what is to be read. */
export function PresentersAndMaterials({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const { presenters, materials } = session;
  return (
    <>
      {presenters.length > 0 ? (
        <section aria-labelledby="presenters">
          <h2 id="presenters">{t('places.whoPresents')}</h2>
          <ul className={classes.people}>
            {presenters.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} size="medium" />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {materials.length > 0 ? (
        <section aria-labelledby="materials">
          <h2 id="materials">{t('places.materials')}</h2>
          <ul className={classes.people}>
            {materials.map(({ title, url }, at) => (
              <li key={at}>
                <a href={url} target="_blank" rel="noopener noreferrer" className={classes.join}>
                  <IconExternalLink aria-hidden="true" />
                  {title}
                </a>
                <p className="quiet small">{new URL(url).hostname}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
