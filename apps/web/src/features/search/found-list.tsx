import { Link } from 'react-router';
import type { FoundHitFragment } from '../../gql/search/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Chip } from '../../ui/chip.js';
import { PersonLine } from '../../ui/person-line.js';
import { TimeText } from '../../ui/time-text.js';
import classes from './search.module.css';

function Post({ hit }: { hit: FoundHitFragment }) {
  const { t } = useWords();
  return (
    <li>
      <Link className={classes.title} to={hit.path}>
        {hit.title}
      </Link>
      <p className="quiet small">
        {t('search.where', {
          place: hit.place,
          who: hit.asMember ? t('search.asMember') : (hit.person?.name ?? t('search.gone')),
        })}
        {hit.at ? (
          <>
            {', '}
            <TimeText at={hit.at} />
          </>
        ) : null}
      </p>
      {hit.folded ? (
        <p>
          <Chip tone="plum">{t('search.folded')}</Chip>
        </p>
      ) : (
        <p className={classes.snippet}>
          {hit.snippet.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}
        </p>
      )}
    </li>
  );
}

/** Posts that were found, each with the words around the find. */
export function FoundPosts({ hits }: { hits: readonly FoundHitFragment[] }) {
  return (
    <ul className={classes.list} role="list">
      {hits.map((hit) => (
        <Post key={hit.id} hit={hit} />
      ))}
    </ul>
  );
}

/** People who were found; each leads to their page, and to what they wrote under their name. */
export function FoundPeople({ hits }: { hits: readonly FoundHitFragment[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="people">
      <h2 id="people">{t('search.people')}</h2>
      <ul className={classes.people} role="list">
        {hits.map(({ id, path, person }) =>
          person ? (
            <li key={id}>
              <PersonLine person={person} to={path} />
              <Link to={`/search?by=${id}`} aria-label={`${t('search.writes')}, ${person.name}`}>
                {t('search.writes')}
              </Link>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}
