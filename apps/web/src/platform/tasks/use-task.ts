import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { MyTaskDocument, type Task_LineFragment } from '../../gql/tasks/graphql.js';
import { openSocket, type HearthSocket } from '../socket/socket.js';

/** A push may be lost: so often is asked anyway, in milliseconds, while the task is under way. */
const ASK_EVERY = 4_000;

const UNDER_WAY = new Set(['WAITING', 'RUNNING']);

/** A long task of one's own as it stands now; null where it is not known here, undefined until it is read. */
export function useTask(id: string | null): {
  task: Task_LineFragment | null | undefined;
  underWay: boolean;
  error: unknown;
} {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(MyTaskDocument, {
    variables: { id: id ?? '' },
    skip: id === null,
    fetchPolicy: 'cache-and-network',
  });
  const task = error ? null : data?.myTask;
  const underWay = id !== null && !error && (!task || UNDER_WAY.has(task.state));

  useEffect(() => {
    if (!underWay) return undefined;
    let gone = false;
    let socket: HearthSocket | undefined;
    const changed = ({ taskId }: { taskId: string }) => {
      if (taskId === id) void refetch().catch(() => undefined);
    };
    startPolling(ASK_EVERY);
    openSocket().then(
      (open) => {
        if (gone) return;
        socket = open;
        socket.on('task.changed', changed);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stopPolling();
      socket?.off('task.changed', changed);
    };
  }, [underWay, id, refetch, startPolling, stopPolling]);

  return { task, underWay, error };
}
