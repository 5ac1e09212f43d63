import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import {
  AttendanceGridDocument,
  TableExportDocument,
  type TableFormat,
  type TableName,
} from '../../gql/desk/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { TaskProgress } from '../../platform/tasks/task-progress.js';
import { Bars } from '../../ui/bars.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { AttendanceTable } from './attendance-table.js';
import { useAttendanceWords } from './attendance-words.js';
import classes from './attendance.module.css';

/** What can be taken along of a cohort, each as a file that a spreadsheet opens. */
function Files({ cohortId }: { cohortId: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [begin, { error, loading }] = useMutation(TableExportDocument);
  const [task, setTask] = useState<{ id: string; table: TableName } | null>(null);
  const start = (table: TableName, format: TableFormat) => {
    const id = newId();
    begin({ variables: { input: { id, cohortId, table, format } } }).then(
      () => setTask({ id, table }),
      () => undefined,
    );
  };
  const tables: TableName[] = ['ATTENDANCE', 'SESSIONS', 'ROSTER'];
  return (
    <section aria-labelledby="files">
      <h2 id="files" className={classes.heading}>
        {t('desk.files')}
      </h2>
      <ul className={classes.files}>
        {tables.map((table) => (
          <li key={table}>
            <span id={`file-${table}`}>{t(`desk.table.${table}`)}</span>
            <Row>
              {(['CSV', 'XLSX'] as const).map((format) => (
                <Button
                  key={format}
                  variant="default"
                  size="sm"
                  loading={loading}
                  aria-describedby={`file-${table}`}
                  onClick={() => start(table, format)}
                >
                  {t(`desk.format.${format}`)}
                </Button>
              ))}
            </Row>
          </li>
        ))}
      </ul>
      {error ? <p role="alert">{say(error)}</p> : null}
      {task ? (
        <TaskProgress
          key={task.id}
          id={task.id}
          label={t('desk.fileMaking', { table: t(`desk.table.${task.table}`) })}
          done={t('desk.fileDone')}
        />
      ) : null}
    </section>
  );
}

/** Who was at a cohort's sessions: a table, what it comes to, and the same as files. For its coordinators. */
export default function AttendancePage() {
  const { cohortId = '' } = useParams();
  const { t } = useWords();
  const { say } = useTroubleWords();
  const words = useAttendanceWords();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(AttendanceGridDocument, {
    variables: { cohortId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return (
      <Column wide>
        <PageTitle title={t('desk.attendance')} />
        {error ? (
          <ErrorState
            what={t('desk.attendance.notLoaded')}
            kept={say(error)}
            onRetry={() => void refetch()}
          />
        ) : (
          <Skeletons count={6} height={56} />
        )}
      </Column>
    );
  }
  const grid = data.attendanceGrid;
  const former = search.get('former') === 'yes';
  const people = grid.people.filter(({ current, totalMinutes }) => current || (former && totalMinutes >= 0));
  const gone = grid.people.length - grid.people.filter(({ current }) => current).length;
  return (
    <Column wide>
      <div>
        <PageTitle title={t('desk.attendance')} />
        <p className="quiet">
          <Link to={`/cohorts/${cohortId}`} className={classes.aside}>
            {grid.name}
          </Link>
        </p>
      </div>
      {grid.sessions.length === 0 ? (
        <EmptyState>{t('desk.attendance.none')}</EmptyState>
      ) : (
        <>
          <AttendanceTable sessions={grid.sessions} people={people} />
          <Row>
            {gone > 0 ? (
              <Link to={former ? '?' : '?former=yes'} replace className={classes.aside}>
                {t(former ? 'desk.attendance.hideFormer' : 'desk.attendance.showFormer', { count: gone })}
              </Link>
            ) : null}
            {grid.more ? <p className="quiet small">{t('desk.attendance.more')}</p> : null}
          </Row>
          {(['byMonth', 'byRole', 'byState'] as const).map((by) => (
            <section key={by} aria-labelledby={by}>
              <h2 id={by} className={classes.heading}>
                {t(`desk.attendance.${by}`)}
              </h2>
              <Bars
                labelledBy={by}
                bars={grid[by].map(({ name, people: count, minutes }) => ({
                  id: name,
                  label: words.group(by, name),
                  value: minutes,
                  words: t('desk.attendance.bar', { hours: words.hours(minutes), count }),
                }))}
              />
            </section>
          ))}
        </>
      )}
      <Files cohortId={cohortId} />
    </Column>
  );
}
