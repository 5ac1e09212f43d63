import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { DeskDocument, type DeskQuery } from '../../gql/desk/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import classes from './desk.module.css';

type Group = DeskQuery['desk']['groups'][number];

/** A time poll nobody answers any more: what is left is to choose. */
const pollEnded = (kind: Group['kind'], { dueAt }: Group['items'][number], now: number): boolean =>
  kind === 'TIME_POLL_UNANSWERED' && typeof dueAt === 'string' && Date.parse(dueAt) < now;

/** Since when, or by when, in words; what has neither is only named by its place. */
function Detail({ kind, item }: { kind: Group['kind']; item: Group['items'][number] }) {
  const { t } = useWords();
  const time = useTime();
  const now = useMinute();
  const { place, count } = item;
  if (kind === 'PERSON_QUIET') {
    const parts = [
      item.since ? t('desk.quietSince', { since: time.relative(item.since) }) : '',
      item.step && item.dueAt ? t('desk.stepWas', { step: item.step, day: time.day(item.dueAt) }) : '',
    ];
    return [`${place}.`, ...parts].filter((part) => part !== '').join(' ');
  }
  if (item.dueAt) {
    if (pollEnded(kind, item, now)) return t('desk.pollEnded', { place, count });
    if (kind === 'TIME_POLL_UNANSWERED')
      return t('desk.pollOpen', { place, count, when: time.moment(item.dueAt) });
    return t('desk.due', {
      place,
      when: time.moment(item.dueAt),
      over: Date.parse(item.dueAt) < now ? 'yes' : 'no',
    });
  }
  if (item.since) return t('desk.since', { place, since: time.relative(item.since), count });
  return place;
}

function Kind({ group }: { group: Group }) {
  const { t } = useWords();
  const now = useMinute();
  const { kind, items, total } = group;
  const heading = `desk-${kind}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={classes.kind}>
        {t(`desk.kind.${kind}`)} <span className={classes.total}>{total}</span>
      </h2>
      {kind === 'PERSON_QUIET' ? <p className="quiet small">{t('desk.quietWhy')}</p> : null}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id}>
            <div className={classes.grow}>
              <Link id={`of-${item.id}`} className={classes.title} to={item.path}>
                {item.title}
              </Link>
              <p className="quiet small sentence">
                <Detail kind={kind} item={item} />
              </p>
            </div>
            <ButtonLink to={item.path} variant="default" size="sm" aria-describedby={`of-${item.id}`}>
              {t(pollEnded(kind, item, now) ? 'desk.act.pollEnded' : `desk.act.${kind}`)}
            </ButtonLink>
          </li>
        ))}
      </ul>
      {total > items.length ? (
        <p className="quiet small">{t('desk.more', { count: total - items.length })}</p>
      ) : null}
    </section>
  );
}

function Needs() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(DeskDocument, { fetchPolicy: 'cache-and-network' });
  if (!data) {
    return error ? (
      <ErrorState what={t('desk.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={4} height={84} />
    );
  }
  const { groups } = data.desk;
  if (groups.length === 0) return <EmptyState>{t('desk.nothing')}</EmptyState>;
  return groups.map((group) => <Kind key={group.kind} group={group} />);
}

/** What needs a coordinator today, each thing with the one way to it; then the tables behind it. */
export default function DeskPage() {
  const { t } = useWords();
  const { cohorts } = useViewer();
  const mine = cohorts.filter(({ role }) => role === 'COORDINATOR');
  return (
    <Column>
      <PageTitle title={t('desk.title')} />
      <nav aria-label={t('desk.tables')} className={classes.places}>
        <Link to="/calendar">{t('desk.calendar')}</Link>
        <Link to="/programs">{t('desk.programs')}</Link>
        <Link to="/stories/kept">{t('desk.stories')}</Link>
        <Link to="/time-polls">{t('desk.timePolls')}</Link>
        <Link to="/sessions/new">{t('desk.schedule')}</Link>
        <Link to="/invitations">{t('desk.invitations')}</Link>
      </nav>
      <Needs />
      {mine.length > 0 ? (
        <section aria-labelledby="desk-cohorts">
          <h2 id="desk-cohorts" className={classes.kind}>
            {t('desk.cohorts')}
          </h2>
          <ul className={classes.list}>
            {mine.map(({ cohort }) => (
              <li key={cohort.id}>
                <div className={classes.grow}>
                  <Link className={classes.title} to={`/cohorts/${cohort.id}`}>
                    {t('desk.cohortOf', { program: cohort.program.name, cohort: cohort.name })}
                  </Link>
                </div>
                <Row>
                  <Link className={classes.aside} to={`/cohorts/${cohort.id}/attendance`}>
                    {t('desk.attendance')}
                  </Link>
                  <Link className={classes.aside} to={`/cohorts/${cohort.id}/applications`}>
                    {t('desk.applications')}
                  </Link>
                </Row>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Column>
  );
}
