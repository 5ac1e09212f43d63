import { Link } from 'react-router';
import type { HomeQuery } from '../../gql/shell/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import classes from './pages.module.css';

export type WeekItem = HomeQuery['week']['items'][number];

/** What one gives an answer to. */
const ANSWERED: ReadonlySet<WeekItem['kind']> = new Set([
  'SESSION_ANSWER',
  'SURVEY_ANSWER',
  'TIME_POLL_ANSWER',
]);

/**
 * When it is, or by when it must be done, and how long that takes. A session’s own length stands with its time; what is to be
 * done says that the minutes are its own, or "Monday at 4:30 PM, 1 minute" would be a session of a minute.
 */
function useWhen() {
  const { t } = useWords();
  const time = useTime();
  return ({ kind, startsAt, dueAt, minutes }: WeekItem): string => {
    const when = startsAt
      ? time.moment(startsAt)
      : dueAt
        ? t('home.week.until', { when: time.until(dueAt) })
        : '';
    if (minutes === null || minutes === undefined) return when;
    if (kind === 'SESSION_NEXT') return [when, t('home.week.minutes', { minutes })].join(', ');
    const long = t(ANSWERED.has(kind) ? 'home.week.toAnswer' : 'home.week.takes', { minutes });
    return [when, long].filter((part) => part !== '').join(' · ');
  };
}

/** The next thing where that is no session: what it is, how long it takes, one button. */
export function NextThingCard({ item }: { item: WeekItem }) {
  const { t } = useWords();
  const when = useWhen();
  return (
    <Card labelledBy="next-thing">
      <div>
        <p className="quiet small">{t(`home.week.${item.kind}`)}</p>
        <h2 id="next-thing" className={classes.nextTitle}>
          {item.title}
        </h2>
        <p className={`${classes.when} sentence`}>{when(item)}</p>
        <p className="quiet">{item.place}</p>
      </div>
      <div>
        <ButtonLink to={item.path}>{t(`home.week.act.${item.kind}`)}</ButtonLink>
      </div>
    </Card>
  );
}

/** What follows the next thing, in the order of time. */
export function AfterThat({ items }: { items: readonly WeekItem[] }) {
  const { t } = useWords();
  const when = useWhen();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="after-that">
      <h2 id="after-that">{t('home.week.after')}</h2>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id}>
            <div className={classes.grow}>
              <Link className={classes.title} to={item.path}>
                {item.title}
              </Link>
              <p className="quiet small sentence">
                {[t(`home.week.${item.kind}`), when(item)].filter((part) => part !== '').join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
