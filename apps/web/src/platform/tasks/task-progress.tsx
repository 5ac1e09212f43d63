import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { ERROR_CODES } from '@hearth/shared';
import { useEffect, useRef } from 'react';
import { TaskCancelDocument, type Task_LineFragment } from '../../gql/tasks/graphql.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Row, Stack } from '../../ui/column.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { useTroubleWords } from '../errors/use-trouble-words.js';
import { useWords } from '../i18n/use-words.js';
import { useTask } from './use-task.js';

interface TaskProgressProps {
  /** Of the task; the client made it. */
  id: string;
  /** What is done, in words: "Adding 40 people". */
  label: string;
  /** Said, and shown, when it is done: by itself a download link where there is a file. */
  done: string;
  /** It has come to its end, however. Told once. */
  onEnd?: (task: Task_LineFragment) => void;
}

/** How far a long task has come. Only its end is announced. Needs the words of the area `tasks`. */
export function TaskProgress({ id, label, done, onEnd }: TaskProgressProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { task, underWay, error } = useTask(id);
  const [cancel, { loading }] = useMutation(TaskCancelDocument, { variables: { id } });
  const told = useRef<string | null>(null);
  const code = ERROR_CODES.find((known) => known === task?.errorCode);
  const end =
    task?.state === 'DONE'
      ? done
      : task?.state === 'CANCELED'
        ? t('tasks.canceled')
        : `${t('tasks.failed')} ${code ? say({ code }) : ''}`;

  useEffect(() => {
    if (!task || underWay || told.current === id) return;
    told.current = id;
    announce(end);
    onEnd?.(task);
  }, [task, underWay, id, end, announce, onEnd]);

  if (error) return <p role="alert">{say(error)}</p>;
  if (!task || underWay) {
    const known = task && task.total > 0;
    return (
      <Stack>
        <ProgressBar
          label={label}
          value={known ? task.done / task.total : null}
          words={known ? t('tasks.of', { done: task.done, total: task.total }) : t('tasks.waiting')}
        />
        <Row>
          <Button variant="default" loading={loading} onClick={() => void cancel().catch(() => undefined)}>
            {t('tasks.stop')}
          </Button>
        </Row>
      </Stack>
    );
  }
  return (
    <Stack>
      <p>{end}</p>
      {task.filePath ? (
        <Row>
          <Button component="a" href={task.filePath} download>
            {t('tasks.download')}
          </Button>
        </Row>
      ) : null}
    </Stack>
  );
}
