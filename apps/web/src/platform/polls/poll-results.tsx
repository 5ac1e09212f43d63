import type { PollCardFragment } from '../../gql/polls/graphql.js';
import { useWords } from '../i18n/use-words.js';
import { placesOf } from './poll-places.js';
import classes from './poll-card.module.css';

interface PollResultsProps {
  poll: PollCardFragment;
  results: NonNullable<PollCardFragment['results']>;
  /** Takes words out of all answers; null for who may not. */
  onRemoveWord: ((word: string) => void) | null;
}

/** What a poll came to: each option with its count, words by how many said them. A bar says nothing that a number does not. */
export function PollResults({ poll, results, onRemoveWord }: PollResultsProps) {
  const { t } = useWords();
  const { answers, said } = results;
  const lines =
    poll.kind === 'WORDS'
      ? said.map((one) => ({ ...one, name: one.text }))
      : placesOf(poll).map(({ place, text }) => ({
          text: place,
          name: poll.kind === 'SCALE' ? (text === '' ? place : t('polls.scalePlace', { place, text })) : text,
          count: said.find((one) => one.text === place)?.count ?? 0,
          people: said.find((one) => one.text === place)?.people ?? [],
        }));
  return (
    <div className={classes.results}>
      <p className="quiet small">{t('polls.answers', { count: answers })}</p>
      {lines.length > 0 ? (
        <ul>
          {lines.map(({ text, name, count, people }) => (
            <li key={text}>
              <div className={classes.line}>
                <span>{name}</span>
                <span className={classes.count}>{t('polls.count', { count })}</span>
                {onRemoveWord ? (
                  <button
                    type="button"
                    className={classes.act}
                    aria-label={t('polls.removeWord', { word: text })}
                    onClick={() => onRemoveWord(text)}
                  >
                    {t('polls.remove')}
                  </button>
                ) : null}
              </div>
              <div className={classes.bar} aria-hidden="true">
                <div style={{ width: `${answers > 0 ? Math.round((100 * count) / answers) : 0}%` }} />
              </div>
              {people.length > 0 ? (
                <p className="quiet small">
                  {people.map((person) => person.name).join(', ')}
                  {count > people.length ? ` ${t('polls.more', { count: count - people.length })}` : ''}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
