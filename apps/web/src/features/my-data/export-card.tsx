import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import {
  MyDataDocument,
  MyDataExportDocument,
  MyDataExportOpenDocument,
  type MyDataFieldsFragment,
} from '../../gql/my-data/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { TaskProgress } from '../../platform/tasks/task-progress.js';
import { useTime } from '../../platform/time/use-time.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';

const UNDER_WAY = new Set(['WAITING', 'RUNNING']);

/** The file that is ready: fetched with a proof. */
function Ready({ id, until }: { id: string; until: string }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const time = useTime();
  const [open, { loading, error }] = useMutation(MyDataExportOpenDocument);
  const [isOpened, setIsOpened] = useState(false);
  const onOpen = async () => {
    try {
      const { data } = await open({ variables: { id } });
      if (!data) return;
      setIsOpened(true);
      location.assign(data.myDataExportOpen);
    } catch {
      // Said below.
    }
  };
  return (
    <Stack>
      <p>{t('myData.export.ready', { until: time.momentZone(until) })}</p>
      {error && troubleOf(error).code !== 'prove_again' ? <p role="alert">{say(error)}</p> : null}
      <Row>
        <Button loading={loading} onClick={() => void onOpen()}>
          {t('myData.export.fetch')}
        </Button>
        <span role="status">{isOpened ? t('myData.export.fetching') : ''}</span>
      </Row>
    </Stack>
  );
}

/** Everything of one's own as a file: asked for, under way, ready. */
export function ExportCard({ own }: { own: MyDataFieldsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [ask, { loading, error, client }] = useMutation(MyDataExportDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  const task = own.export;
  // What this page has begun is watched to its end, however often the page is read meanwhile.
  const [watched, setWatched] = useState<string | null>(null);
  const watching = watched ?? (task && UNDER_WAY.has(task.state) ? task.id : null);
  const onAsk = async () => {
    try {
      const { data } = await ask({ variables: { input: { id: newId() } } });
      const begun = data?.myDataExport.export;
      setWatched(begun?.id ?? null);
      // While it is put together the button is gone.
      if (begun && UNDER_WAY.has(begun.state)) heading.current?.focus();
    } catch {
      // Said below.
    }
  };
  const onEnd = () => void client.refetchQueries({ include: [MyDataDocument] });
  const isReady = task?.state === 'DONE' && own.exportUntil;
  const busy = !!task && UNDER_WAY.has(task.state);
  return (
    <Card labelledBy="export-me">
      <h2 id="export-me" ref={heading} tabIndex={-1}>
        {t('myData.export.title')}
      </h2>
      <Stack>
        <p>{t('myData.export.what')}</p>
        <p className="quiet">{t('myData.export.care')}</p>
        {watching && !(isReady && task.id === watching) ? (
          <TaskProgress
            key={watching}
            id={watching}
            label={t('myData.export.doing')}
            done={t('myData.export.done')}
            onEnd={onEnd}
          />
        ) : null}
        {isReady && own.exportUntil ? <Ready id={task.id} until={own.exportUntil} /> : null}
        {error && troubleOf(error).code !== 'prove_again' ? (
          <p role="alert">{troubleOf(error).code === 'too_many' ? t('myData.export.tooMany') : say(error)}</p>
        ) : null}
        {busy ? null : (
          <Row>
            <Button variant={isReady ? 'default' : 'filled'} loading={loading} onClick={() => void onAsk()}>
              {t(isReady ? 'myData.export.again' : 'myData.export.ask')}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  );
}
