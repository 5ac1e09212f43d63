import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { MyAttendanceDocument } from '../../gql/attendance/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { Row } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeletons } from '../../ui/skeletons.js';
import { useHoursWords } from './use-hours-words.js';
import classes from './attendance.module.css';

/** The sessions I was at, the latest first. */
export function MySessions({ cohortId }: { cohortId: string | null }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const hours = useHoursWords();
  const { data, error, refetch, fetchMore } = useQuery(MyAttendanceDocument, { variables: { cohortId } });
  if (!data)
    return error ? (
      <ErrorState what={t('attendance.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    ) : (
      <Skeletons count={3} height={40} />
    );
  const { nodes, nextCursor } = data.myAttendance;
  const more = () =>
    fetchMore({
      variables: { after: nextCursor },
      updateQuery: (known, { fetchMoreResult: next }) => ({
        ...next,
        myAttendance: {
          ...next.myAttendance,
          nodes: [...known.myAttendance.nodes, ...next.myAttendance.nodes],
        },
      }),
    }).catch(() => undefined);
  return (
    <>
      <ul className={classes.rows}>
        {nodes.map((session) => (
          <li key={session.id}>
            {session.title === null ? null : <Link to={`/sessions/${session.id}`}>{session.title}</Link>}
            <p className="quiet small">
              {time.day(session.startsAt)}: {hours(session.minutes)}
            </p>
          </li>
        ))}
      </ul>
      {nextCursor ? (
        <Row>
          <Button variant="default" onClick={() => void more()}>
            {t('attendance.more')}
          </Button>
        </Row>
      ) : null}
    </>
  );
}
