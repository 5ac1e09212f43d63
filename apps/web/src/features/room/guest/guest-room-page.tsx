import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { GuestLeaveDocument, GuestVisitDocument, type VisitFragment } from '../../../gql/guest/graphql.js';
import { forgetDraft } from '../../../platform/drafts/draft-store.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { SignInContext, type SignInState } from '../../../platform/sign-in/viewer-context.js';
import { closeSocket } from '../../../platform/socket/socket.js';
import { useAt } from '../../../platform/time/use-at.js';
import { useTime } from '../../../platform/time/use-time.js';
import { Card } from '../../../ui/card.js';
import { Column } from '../../../ui/column.js';
import { ErrorState } from '../../../ui/error-state.js';
import { PageTitle } from '../../../ui/page-title.js';
import { Skeletons } from '../../../ui/skeletons.js';
import { draftOf } from '../room-outbox.js';
import { RoomLessonsContext, type RoomLessons } from '../use-room-lessons.js';
import { GuestLive } from './guest-live.js';
import classes from '../room.module.css';

const none = () => Promise.resolve();
/** Guests mark no lessons. */
const NO_LESSONS: RoomLessons = {
  asks: new Map(),
  mayMark: false,
  mayAsk: false,
  mark: none,
  ask: none,
  decline: none,
};

/** A guest in the place of who is signed in, for the pieces of the room that ask whose words are one's own. */
function asViewer(visit: VisitFragment): SignInState {
  return {
    viewer: {
      __typename: 'Viewer',
      id: visit.id,
      email: '',
      locale: 'EN',
      timeZone: visit.timeZone,
      sharedDevice: null,
      siteRoles: [],
      cohorts: [],
      can: { __typename: 'ViewerCan', scheduleSessions: false, readCollective: false },
      person: {
        __typename: 'Person',
        id: visit.id,
        name: visit.name,
        pronouns: visit.pronouns ?? null,
        roleTitle: '',
        organizationName: null,
        state: null,
      },
    },
    signedIn: () => undefined,
    signOut: none,
  };
}

function Ended({ left }: { left: boolean }) {
  const { t } = useWords();
  return (
    <div className={classes.shut}>
      <Column>
        <PageTitle title={left ? t('guest.left') : t('guest.over')} />
        <Card>
          <p>{left ? t('guest.leftWhy') : t('guest.overWhy')}</p>
        </Card>
      </Column>
    </div>
  );
}

function Waiting({ visit, look }: { visit: VisitFragment; look: () => void }) {
  const { t } = useWords();
  const time = useTime();
  useAt(visit.opensAt, look);
  return (
    <div className={classes.shut}>
      <Column>
        <PageTitle title={visit.title} />
        <Card>
          <p className={classes.opens}>
            {time.isToday(visit.opensAt)
              ? t('room.opensAt', { time: time.clock(visit.opensAt), hour: time.hour(visit.opensAt) })
              : t('room.opensOn', { moment: time.moment(visit.opensAt) })}
          </p>
          <p className="quiet">{t('room.opensByItself')}</p>
          <p className="quiet small">{t('guest.asGuest', { name: visit.name })}</p>
          <p className="quiet small">{t('guest.kept')}</p>
        </Card>
      </Column>
    </div>
  );
}

/** A guest's room, from waiting for it to having left. */
export default function GuestRoomPage() {
  const client = useApolloClient();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [left, setLeft] = useState(false);
  const { data, error, refetch } = useQuery(GuestVisitDocument, { fetchPolicy: 'network-only' });
  const look = useCallback(() => {
    refetch().catch(() => undefined);
  }, [refetch]);
  const visit = data?.guestVisit ?? null;
  // It shuts by the clock.
  useAt(visit?.closesAt ?? null, look);
  const signIn = useMemo(() => visit && asViewer(visit), [visit]);
  const leave = useCallback(async () => {
    await client.mutate({ mutation: GuestLeaveDocument });
    closeSocket();
    // Others may sit at this computer next.
    if (visit) forgetDraft(visit.id, draftOf(visit.sessionId));
    setLeft(true);
  }, [client, visit]);

  if (left) return <Ended left />;
  if (visit && signIn)
    return visit.open ? (
      <SignInContext value={signIn}>
        <RoomLessonsContext value={NO_LESSONS}>
          <GuestLive visit={visit} look={look} onLeave={leave} />
        </RoomLessonsContext>
      </SignInContext>
    ) : (
      <Waiting visit={visit} look={look} />
    );
  if (data) return <Ended left={false} />;
  return (
    <div className={classes.shut}>
      <Column>
        {error ? (
          <ErrorState asPage what={t('guest.notLoaded')} kept={say(error)} onRetry={look} />
        ) : (
          <Skeletons count={4} height={64} />
        )}
      </Column>
    </div>
  );
}
