import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { HomeDocument, type HomeQuery } from '../../gql/shell/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { hourIn } from '../../platform/time/calendar.js';
import { useInboxChanges } from '../../platform/socket/use-inbox-changes.js';
import { useAt } from '../../platform/time/use-at.js';
import { useMinute } from '../../platform/time/use-minute.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Bone, Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { Unhurried } from '../../ui/unhurried.js';
import { NextSessionCard } from './next-session-card.js';
import { OpenSessions } from './open-sessions.js';
import { StoryLater } from './story-later.js';
import { AfterThat, NextThingCard, type WeekItem } from './week-items.js';
import classes from './pages.module.css';

function greetingKey(hour: number): 'home.morning' | 'home.afternoon' | 'home.evening' {
  if (hour >= 4 && hour < 12) return 'home.morning';
  return hour >= 12 && hour < 18 ? 'home.afternoon' : 'home.evening';
}

function Threads({ threads }: { threads: HomeQuery['myThreads'] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="your-threads">
      <Row spread>
        <h2 id="your-threads">{t('home.threads')}</h2>
        <Link to="/community" className={classes.aside}>
          {t('home.toCommunity')}
        </Link>
      </Row>
      {threads.length === 0 ? (
        <EmptyState>{t('home.noThreads')}</EmptyState>
      ) : (
        <ul className={classes.list}>
          {threads.map((thread) => (
            <li key={thread.id}>
              <div className={classes.grow}>
                <Link
                  className={classes.title}
                  to={
                    thread.unreadCount > 0
                      ? `/threads/${thread.id}#${thread.readNumber + 1}`
                      : `/threads/${thread.id}`
                  }
                >
                  {thread.title}
                </Link>
                <p className="quiet small">
                  {t('home.inSpace', { space: thread.spaceName })} <TimeText at={thread.lastPostAt} />
                </p>
              </div>
              {thread.unreadCount > 0 ? (
                <Chip tone="pine">{t('home.newPosts', { count: thread.unreadCount })}</Chip>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RunByMe({ sessions }: { sessions: NonNullable<HomeQuery['peerSessions']>['nodes'] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="run-by-me">
      <Row spread>
        <h2 id="run-by-me">{t('home.runByMe')}</h2>
        <Link to="/sessions/new" className={classes.aside}>
          {t('home.schedule')}
        </Link>
      </Row>
      {sessions.length === 0 ? (
        <EmptyState>{t('home.noneRunByMe')}</EmptyState>
      ) : (
        <ul className={classes.list}>
          {sessions.map((session) => (
            <li key={session.id}>
              <div className={classes.grow}>
                <Link className={classes.title} to={`/sessions/${session.id}`}>
                  {session.title}
                </Link>
                <p className="quiet small sentence">
                  <TimeText at={session.startsAt} as="moment" />, {session.audienceName}
                </p>
              </div>
              {session.status === 'CANCELED' ? (
                <Chip tone="gold">{t('home.canceled')}</Chip>
              ) : session.rsvpCounts ? (
                <Chip>{t('home.going', { count: session.rsvpCounts.going })}</Chip>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** So many things follow the next one at most: more is no help. */
const MOST_AFTER = 6;

/** When what is next is another thing, by the clock alone: a room opens or closes, something is due. */
function changesAt({ nextSession, week }: HomeQuery, now: number): string | null {
  const instants = [
    nextSession?.opensAt,
    nextSession?.endsAt,
    ...week.items.flatMap((one) => [one.startsAt, one.dueAt]),
  ];
  const coming = instants.filter((at) => typeof at === 'string').filter((at) => Date.parse(at) > now);
  return coming.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
}

/** What stands in the large card: an open room first, else whatever is due first. */
function nextOf({ nextSession, week }: HomeQuery): { subjectId: string; item: WeekItem | null } | null {
  const [first] = week.items;
  if (nextSession && (!first || nextSession.status === 'OPEN' || first.subjectId === nextSession.id))
    return { subjectId: nextSession.id, item: null };
  return first ? { subjectId: first.subjectId, item: first } : null;
}

function Next({ data }: { data: HomeQuery }) {
  const { t } = useWords();
  const next = nextOf(data);
  if (next?.item) return <NextThingCard item={next.item} />;
  if (data.nextSession) {
    const asks = data.week.items.some(
      ({ kind, subjectId }) => kind === 'SESSION_ANSWER' && subjectId === data.nextSession?.id,
    );
    return <NextSessionCard session={data.nextSession} asks={asks} />;
  }
  return (
    <Card>
      <EmptyState
        action={
          <ButtonLink to="/sessions" variant="default">
            {t('home.seeSessions')}
          </ButtonLink>
        }
      >
        {t('home.noSession')}
      </EmptyState>
    </Card>
  );
}

function Week({ data }: { data: HomeQuery }) {
  const { t } = useWords();
  const { can, cohorts, siteRoles } = useViewer();
  if (!can.readCollective && cohorts.length === 0) {
    const administers = siteRoles.includes('ADMINISTRATOR');
    return (
      <>
        <Card>
          <EmptyState>
            <p>{t(administers ? 'home.noGroupAdmin' : 'home.noGroup')}</p>
            {administers ? <ButtonLink to="/admin">{t('home.me.admin')}</ButtonLink> : null}
          </EmptyState>
        </Card>
        <OpenSessions visitor={false} />
      </>
    );
  }
  const shown = nextOf(data);
  const after = data.week.items
    .filter(({ subjectId }) => subjectId !== shown?.subjectId)
    .slice(0, MOST_AFTER);
  return (
    <>
      <Next data={data} />
      <AfterThat items={after} />
      <Threads threads={data.myThreads} />
      {data.peerSessions ? <RunByMe sessions={data.peerSessions.nodes} /> : null}
    </>
  );
}

function ThisWeek() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { can } = useViewer();
  const { data, error, refetch } = useQuery(HomeDocument, {
    variables: { coordinator: can.scheduleSessions },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const readAgain = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useInboxChanges(readAgain);
  const now = useMinute();
  useAt(data ? changesAt(data, now) : null, readAgain);
  if (error && !data)
    return <ErrorState what={t('home.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />;
  return (
    <Unhurried
      what={data}
      instead={
        <Skeletons>
          <Bone height={230} />
          <Bone height={28} width={40} />
          <Bone height={64} />
          <Bone height={64} />
        </Skeletons>
      }
    >
      {(week) => <Week data={week} />}
    </Unhurried>
  );
}

/** "This week": the next thing with one button, then at most three quiet lists. */
export default function HomePage() {
  const { t } = useWords();
  const time = useTime();
  const { person } = useViewer();
  const now = useMinute();
  const name = person.name.split(' ')[0] ?? person.name;
  return (
    <Column>
      <div>
        <PageTitle title={t('home.title')}>{t(greetingKey(hourIn(time.zone, now)), { name })}</PageTitle>
        <p className="quiet sentence">{time.day(new Date(now).toISOString(), now)}</p>
        <Link to="/five-minutes" className={classes.aside}>
          {t('home.fiveMinutes')}
        </Link>
      </div>
      <ThisWeek />
      <StoryLater />
    </Column>
  );
}
