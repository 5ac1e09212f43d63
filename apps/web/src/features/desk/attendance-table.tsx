import { Link } from 'react-router';
import type { AttendanceGridQuery } from '../../gql/desk/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useAttendanceWords } from './attendance-words.js';
import classes from './attendance.module.css';

type Grid = AttendanceGridQuery['attendanceGrid'];

/** People by sessions, in minutes. It scrolls by itself; names stay in sight. */
export function AttendanceTable({ sessions, people }: Pick<Grid, 'sessions' | 'people'>) {
  const { t } = useWords();
  const words = useAttendanceWords();
  return (
    <div className={classes.scroll} role="region" aria-label={t('desk.attendance')} tabIndex={0}>
      <table className={classes.grid}>
        <caption className="quiet small">{t('desk.attendance.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('desk.attendance.person')}</th>
            <th scope="col">{t('desk.attendance.total')}</th>
            {sessions.map((session) => (
              <th key={session.id} scope="col">
                <Link to={`/sessions/${session.id}`} title={session.title}>
                  {words.day(session.startsAt, session.timeZone)}
                  <VisuallyHidden>{session.title}</VisuallyHidden>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ person, minutes, totalMinutes, attended, current }) => (
            <tr key={person.id}>
              <th scope="row">
                {person.name}
                {current ? null : <span className="quiet small"> {t('desk.attendance.left')}</span>}
              </th>
              <td>
                {words.hours(totalMinutes)}
                <span className="quiet small">
                  {' '}
                  {t('desk.attendance.of', { attended, sessions: sessions.length })}
                </span>
              </td>
              {minutes.map((one, index) => (
                <td key={sessions[index]?.id ?? index} data-absent={one === 0 || undefined}>
                  {one === 0 ? (
                    <>
                      <span aria-hidden="true">–</span>
                      <VisuallyHidden>{t('desk.attendance.absent')}</VisuallyHidden>
                    </>
                  ) : (
                    one
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
