import { useQuery } from '@apollo/client/react';
import { Suspense, useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { SessionDocument, type SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { AddToCalendarLater } from '../../platform/calendars/add-to-calendar-later.js';
import { AfterSession } from '../../platform/closing/lazy-closing.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAt } from '../../platform/time/use-at.js';
import { useTime } from '../../platform/time/use-time.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Chip } from '../../ui/chip.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { IconArrowLeft, IconExternalLink } from '../../ui/icons.js';
import { LiveDot } from '../../ui/live-dot.js';
import { PageTitle } from '../../ui/page-title.js';
import { PersonLine } from '../../ui/person-line.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { AccommodationsLater } from './accommodations-later.js';
import { RsvpChoice } from './rsvp-choice.js';
import { SessionEntry } from './session-entry.js';
import { SeriesPlace } from './series-place.js';
import { PresentersAndMaterials } from './session-team.js';
import { SessionRun } from './session-run.js';
import { OwnZone } from './session-when.js';
import classes from './sessions.module.css';

function Status({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  if (session.status === 'OPEN') return <LiveDot>{t('sessions.openNow')}</LiveDot>;
  if (session.status === 'CANCELED') return <Chip tone="gold">{t('sessions.canceled')}</Chip>;
  return session.status === 'PAST' ? <p className="quiet small">{t('sessions.isOver')}</p> : null;
}

function When({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const time = useTime();
  return (
    <div>
      <p className={`${classes.when} sentence`}>
        <TimeText at={session.startsAt} as="momentZone" />
        {session.status === 'UPCOMING' ? (
          <>
            , <TimeText at={session.startsAt} as="in" />
          </>
        ) : null}
      </p>
      {/* "Today" and "Monday" have a date; what names its date already is not said twice. */}
      {time.momentZone(session.startsAt).includes(time.day(session.startsAt)) ? null : (
        <p className="quiet small sentence">{time.exact(session.startsAt)}</p>
      )}
      <OwnZone at={session.startsAt} zone={session.timeZone} />
      <p className="quiet small">{t('sessions.lasts', { minutes: session.minutes })}</p>
    </div>
  );
}

function JoinLink({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  if (session.status === 'CANCELED' || session.status === 'PAST') return null;
  if (!session.joinUrl) {
    return session.can.rsvp &&
      session.viewerRsvp !== 'GOING' &&
      (session.places || session.viewerRsvp !== 'MAYBE') ? (
      <p className="quiet small">{t(session.places ? 'places.joinLater' : 'sessions.joinLater')}</p>
    ) : null;
  }
  return (
    <p>
      <a href={session.joinUrl} target="_blank" rel="noopener noreferrer" className={classes.join}>
        <IconExternalLink aria-hidden="true" />
        {t('sessions.join')}
      </a>
    </p>
  );
}

function Facts({ session, onConflict }: { session: SessionFactsFragment; onConflict: () => void }) {
  const { t } = useWords();
  return (
    <>
      <div>
        <Status session={session} />
        <PageTitle title={session.title} className={classes.heading} />
        <p className="quiet">{session.audienceName}</p>
      </div>
      {session.status === 'CANCELED' ? (
        <Card>
          <p>{t('sessions.wasCanceled')}</p>
          {session.cancelNote ? <p className={classes.prose}>{session.cancelNote}</p> : null}
        </Card>
      ) : null}
      <Card>
        <When session={session} />
        <SessionEntry session={session} />
        {session.can.rsvp ? <RsvpChoice session={session} /> : null}
        {!session.can.rsvp && session.viewerRsvp && session.status === 'PAST' ? (
          <p className="quiet small">
            {t('sessions.youSaid', { answer: t(`sessions.answer.${session.viewerRsvp}`) })}
          </p>
        ) : null}
        <JoinLink session={session} />
        {session.status === 'UPCOMING' ? <AddToCalendarLater session={session} /> : null}
      </Card>
      <SeriesPlace session={session} onConflict={onConflict} />
      {session.closedAt ? (
        <Suspense fallback={<Skeletons count={1} height={120} />}>
          <AfterSession sessionId={session.id} />
        </Suspense>
      ) : null}
      {session.purpose ? (
        <section aria-labelledby="purpose">
          <h2 id="purpose">{t('sessions.purpose')}</h2>
          <p className={classes.prose}>{session.purpose}</p>
        </section>
      ) : null}
      {session.facilitators.length > 0 ? (
        <section aria-labelledby="facilitators">
          <h2 id="facilitators">{t('sessions.facilitators')}</h2>
          <ul className={classes.people}>
            {session.facilitators.map((person) => (
              <li key={person.id}>
                <PersonLine person={person} size="medium" />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <PresentersAndMaterials session={session} />
      {session.can.bringCase ? (
        <Card>
          <Link to={`/sessions/${session.id}/case`} className={classes.join}>
            {t('sessions.case')}
          </Link>
          <p className="quiet small">{t('sessions.caseWhat')}</p>
        </Card>
      ) : null}
      <SessionRun session={session} onConflict={onConflict} />
      {session.status === 'UPCOMING' || session.status === 'OPEN' ? (
        <AccommodationsLater sessionId={session.id} />
      ) : null}
    </>
  );
}

/** One session: what, when, with whom; the answer, the way in, and for those who run it the reins. */
export default function SessionPage() {
  const { sessionId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(SessionDocument, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const session = data?.peerSession;
  const readAgain = useCallback(() => {
    refetch().catch(() => undefined);
  }, [refetch]);
  // What can be done changes by the clock: the room opens, the session ends.
  useAt(session?.opensAt ?? null, readAgain);
  useAt(session?.endsAt ?? null, readAgain);
  useAt(session?.places?.until ?? null, readAgain);

  const gone = error ? troubleOf(error).code === 'not_found' : false;
  return (
    <Column>
      <Link to="/sessions" className={classes.back}>
        <IconArrowLeft aria-hidden="true" />
        {t('sessions.title')}
      </Link>
      {gone ? (
        <>
          <PageTitle title={t('words.nothingHere')} />
          <EmptyState action={<ButtonLink to="/">{t('words.toHome')}</ButtonLink>}>
            {t('words.nothingHereWhy')}
          </EmptyState>
        </>
      ) : session ? (
        <Facts session={session} onConflict={readAgain} />
      ) : error ? (
        <ErrorState asPage what={t('sessions.oneNotLoaded')} kept={say(error)} onRetry={readAgain} />
      ) : (
        <Skeletons count={3} height={140} />
      )}
    </Column>
  );
}
