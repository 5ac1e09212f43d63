import { useApolloClient, useQuery } from '@apollo/client/react';
import type { Refusal } from '@hearth/shared';
import { lazy, useCallback, useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { RoomDocument, RoomDoorDocument } from '../../gql/room/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { Unhurried } from '../../ui/unhurried.js';
import { LiveRoom } from './live-room.js';
import { wasAskedAhead } from './room-ahead.js';
import { forgetRoom } from './room.cache.js';

import classes from './room.module.css';
export { ahead } from './room-ahead.js';

const RoomShut = lazy(async () => ({ default: (await import('./room-shut.js')).RoomShut }));
const RoomRemoved = lazy(() => import('./care/room-removed.js'));

const DOORS: ReadonlySet<string> = new Set(['room_closed', 'session_canceled', 'room_removed']);

/** Why a breakout is shut: it is of others, or over and one was not in it. */
const ROOM_OF_OTHERS: ReadonlySet<string> = new Set(['room_closed', 'not_allowed']);

function BreakoutShut({ sessionId, ended }: { sessionId: string; ended: boolean }) {
  const { t } = useWords();
  const title = ended ? t('room.breakoutOver') : t('room.breakoutOfOthers');
  return (
    <div className={classes.shut}>
      <Column>
        <PageTitle title={title} />
        <EmptyState
          action={<ButtonLink to={`/sessions/${sessionId}/room`}>{t('room.backToEveryone')}</ButtonLink>}
        >
          {ended ? t('room.breakoutOverMore') : t('room.breakoutOfOthersMore')}
        </EmptyState>
      </Column>
    </div>
  );
}

function NothingHere() {
  const { t } = useWords();
  return (
    <div className={classes.shut}>
      <Column>
        <PageTitle title={t('words.nothingHere')} />
        <EmptyState action={<ButtonLink to="/sessions">{t('room.toSessions')}</ButtonLink>}>
          {t('words.nothingHereWhy')}
        </EmptyState>
      </Column>
    </div>
  );
}

/** The live side of a session: the room itself, or what stands in front of it. */
export default function RoomPage() {
  const { sessionId = '', breakoutId = null } = useParams();
  return <RoomOf key={`${sessionId} ${breakoutId}`} sessionId={sessionId} breakoutId={breakoutId} />;
}

function RoomOf({ sessionId, breakoutId }: { sessionId: string; breakoutId: string | null }) {
  const client = useApolloClient();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [met] = useState(
    () =>
      !wasAskedAhead(sessionId, breakoutId) &&
      client.readQuery({ query: RoomDocument, variables: { sessionId, in: breakoutId } }) !== null,
  );
  // From the cache where it is known: what has changed since is replayed by `rev`, edits and all.
  const room = useQuery(RoomDocument, {
    variables: { sessionId, in: breakoutId },
    fetchPolicy: 'cache-first',
  });
  const [shut, setShut] = useState<Refusal | null>(null);

  const trouble = room.error ? troubleOf(room.error) : null;
  const why = shut ?? trouble;
  const atDoor = why !== null && DOORS.has(why.code);
  const door = useQuery(RoomDoorDocument, {
    variables: { sessionId },
    fetchPolicy: 'network-only',
    skip: !atDoor,
  });

  const roomId = room.data?.room.id;
  const lost = shut?.code === 'not_found' || why?.code === 'room_removed';
  useEffect(() => {
    if (lost && roomId !== undefined) forgetRoom(client.cache, roomId);
  }, [lost, roomId, client]);

  const { refetch } = room;
  const { refetch: refetchDoor } = door;
  const look = useCallback(() => {
    refetchDoor()
      .then(({ data }) => {
        if (!data?.peerSession.can.enterRoom) return undefined;
        return refetch().then(() => setShut(null));
      })
      .catch(() => undefined);
  }, [refetch, refetchDoor]);

  if (breakoutId !== null && why && ROOM_OF_OTHERS.has(why.code))
    return <BreakoutShut sessionId={sessionId} ended={why.code === 'room_closed'} />;
  if (why?.code === 'not_found' || (door.error && troubleOf(door.error).code === 'not_found'))
    return <NothingHere />;
  if (why?.code === 'room_removed' && door.data)
    return <RoomRemoved session={door.data.peerSession} onLook={look} />;
  if (atDoor && door.data) return <RoomShut session={door.data.peerSession} onLook={look} />;
  if (why && (!atDoor || door.error)) {
    const again = () => {
      setShut(null);
      void refetch();
    };
    return (
      <div className={classes.shut}>
        <Column>
          <PageTitle title={t('room.title')} />
          <ErrorState what={t('room.notLoaded')} kept={say(door.error ?? why)} onRetry={again} />
        </Column>
      </div>
    );
  }
  return (
    <Unhurried
      what={why ? undefined : room.data}
      instead={
        <div className={classes.shut}>
          <Column>
            <Skeletons count={5} height={64} />
          </Column>
        </div>
      }
    >
      {(data) => <LiveRoom sessionId={sessionId} room={data.room} met={met} onShut={setShut} />}
    </Unhurried>
  );
}
