import { Button } from '@mantine/core';
import type { CohortRosterQuery } from '../../gql/cohorts/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { PersonLine } from '../../ui/person-line.js';
import classes from './cohorts.module.css';
import { useDays } from './use-days.js';

export type Entry = CohortRosterQuery['cohortRoster']['nodes'][number];

/** The roster: a table at a desk, cards on a phone. */
export function RosterTable({
  nodes,
  keeps,
  onChange,
}: {
  nodes: readonly Entry[];
  keeps: boolean;
  onChange: (entry: Entry) => void;
}) {
  const { t } = useWords();
  const { day } = useDays();
  const time = useTime();
  return (
    <table className={`${classes.table} ${classes.roster}`}>
      <thead>
        <tr>
          <th scope="col">{t('cohorts.person')}</th>
          <th scope="col">{t('cohorts.role')}</th>
          <th scope="col">{t('cohorts.time')}</th>
          {keeps ? (
            <th scope="col">
              <span className="hidden-words">{t('cohorts.acts')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {nodes.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              <PersonLine
                person={entry.person}
                picture={entry.person.pictureId}
                to={`/people/${entry.person.id}`}
              />
              {entry.awayUntil ? (
                <p className={`quiet small ${classes.away}`}>
                  {t('cohorts.away', { day: time.day(entry.awayUntil) })}
                </p>
              ) : null}
            </th>
            <td>{t(`cohorts.role.${entry.role}`)}</td>
            <td className={`quiet small ${classes.time}`}>
              {entry.leftOn
                ? t('cohorts.fromTo', { from: day(entry.joinedOn), to: day(entry.leftOn) })
                : t('cohorts.since', { day: day(entry.joinedOn) })}
              {entry.leftReason ? <div className={classes.anywhere}>{entry.leftReason}</div> : null}
            </td>
            {keeps ? (
              <td>
                <Button
                  variant="subtle"
                  aria-label={t('cohorts.changeWho', { name: entry.person.name })}
                  onClick={() => onChange(entry)}
                >
                  {t('cohorts.changeOne')}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
