import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { found, notFound, RefusalError } from '../access/refusal-error.js';
import { ViewerSource, type PersonViewer } from '../access/viewer.js';
import { Db, type Tx } from '../db/db.js';
import { isoInstantSql } from '../db/iso-instant.js';
import type { Reader } from '../db/reader.js';
import { FileStore } from '../files/file-store.js';
import type { TaskStepped } from './task-kind.js';
import { TaskKinds } from './task-kinds.js';
import type { Task } from './tasks.types.js';

/** A step that fails is tried so often. */
const TRIES = 3;

const COLUMNS = `id, kind, state, done, total, result::text AS result,
  CASE WHEN file_key IS NOT NULL THEN '/tasks/' || id || '/file' END AS "filePath", error_code AS "errorCode",
  ${isoInstantSql('created_at')} AS "createdAt", ${isoInstantSql('ended_at')} AS "endedAt"`;

interface Due {
  personId: string;
  kind: string;
  input: unknown;
  cursor: unknown;
  total: number;
}

/** What takes longer than one waits for: begun in a transaction, done in steps by a job, seen by whoever began it. */
@Injectable()
export class Tasks {
  constructor(
    private readonly db: Db,
    private readonly kinds: TaskKinds,
    private readonly viewers: ViewerSource,
    private readonly store: FileStore,
  ) {}

  /**
   * Begins a task under the client's id, in the transaction that allowed it. The same again is the same task; an id of something
   * else is refused, and so is one more than a person may have under way.
   */
  async begin(
    tx: Tx,
    task: { id: string; personId: string; kind: string; input: object; total?: number },
  ): Promise<Task> {
    if (!this.kinds.get(task.kind)) throw new Error(`No such kind of task: ${task.kind}`);
    await tx.query(`SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`, [task.personId]);
    const [standing] = await tx.query<Task & { personId: string }>(
      `SELECT ${COLUMNS}, person_id AS "personId" FROM task WHERE id = $1`,
      [task.id],
    );
    if (standing) {
      if (standing.personId !== task.personId || standing.kind !== task.kind)
        throw new RefusalError('id_taken');
      return standing;
    }
    const [held] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM task WHERE person_id = $1 AND ended_at IS NULL`,
      [task.personId],
    );
    if ((held?.count ?? 0) >= LIMITS.tasks) throw new RefusalError('too_many', { retryAfterSeconds: 60 });
    const made = await tx.query<Task>(
      `INSERT INTO task (id, person_id, kind, input, total) VALUES ($1, $2, $3, $4::json, $5)
       ON CONFLICT (id) DO NOTHING RETURNING ${COLUMNS}`,
      [task.id, task.personId, task.kind, JSON.stringify(task.input), task.total ?? 0],
    );
    if (!made[0]) throw new RefusalError('id_taken');
    await tx.enqueue('tasks.run', { taskId: task.id }, { key: `tasks.run:${task.id}` });
    return made[0];
  }

  /** A task of the person's own; anybody else's is not there. */
  async own(reader: Reader, personId: string, id: string): Promise<Task> {
    const [row] = await reader.query<Task>(`SELECT ${COLUMNS} FROM task WHERE id = $1 AND person_id = $2`, [
      id,
      personId,
    ]);
    const task = found(row);
    return this.kinds.get(task.kind)?.apart ? { ...task, filePath: null } : task;
  }

  /** Goes no further. What earlier steps did stays done; what has ended stays as it is. */
  cancel(personId: string, id: string): Promise<Task> {
    return this.db.write(async (tx) => {
      const [row] = await tx.query(
        `UPDATE task SET state = 'canceled', ended_at = now() WHERE id = $1 AND person_id = $2 AND ended_at IS NULL RETURNING id`,
        [id, personId],
      );
      if (row) tx.announce('task.changed', { personId, taskId: id });
      return this.own(tx, personId, id);
    });
  }

  /** The file a task made; for whoever began it alone, with the rights of this moment. */
  async file(viewer: PersonViewer, id: string) {
    const [row] = await this.db.query<{
      kind: string;
      input: unknown;
      key: string;
      name: string;
      type: string;
    }>(
      `SELECT kind, input, file_key AS key, file_name AS name, file_type AS type FROM task
        WHERE id = $1 AND person_id = $2 AND file_key IS NOT NULL`,
      [id, viewer.personId],
    );
    const { kind, input, key, name, type } = found(row);
    const known = this.kinds.get(kind);
    if (known?.apart || known?.mayFetch?.(viewer, input) === false) throw notFound();
    return { name, type, bytes: found(await this.store.get(key)) };
  }

  /** The file of a kind that is fetched in a way of its own; its owner's alone. */
  async fileOf(personId: string, id: string, kind: string) {
    const [row] = await this.db.query<{ key: string; name: string; type: string }>(
      `SELECT file_key AS key, file_name AS name, file_type AS type FROM task
        WHERE id = $1 AND person_id = $2 AND kind = $3 AND file_key IS NOT NULL`,
      [id, personId, kind],
    );
    const { key, name, type } = found(row);
    return { name, type, bytes: found(await this.store.get(key)) };
  }

  /** Goes on with a task until it ends; safe to repeat, and at several places at once. */
  async run(id: string): Promise<void> {
    for (;;) {
      const tried = await this.tried(id);
      if (!tried) return;
      try {
        if (!(await this.db.write((tx) => this.step(tx, id)))) return;
      } catch (error) {
        const code =
          error instanceof RefusalError ? error.refusal.code : tried.tries >= TRIES ? 'internal' : null;
        if (code === null) throw error;
        await this.fail(id, code, error instanceof RefusalError ? error.refusal : null);
        if (!(error instanceof RefusalError)) throw error;
        return;
      }
    }
  }

  /** Notes one try more, so that a step that kills its process is not tried for ever; undefined where the task has ended. */
  private async tried(id: string): Promise<{ tries: number } | undefined> {
    return this.db.write(async (tx) => {
      const [row] = await tx.query<{ tries: number; personId: string; began: boolean }>(
        `WITH was AS (SELECT id, state FROM task WHERE id = $1 AND ended_at IS NULL FOR UPDATE)
         UPDATE task SET tries = tries + 1, state = 'running' FROM was WHERE task.id = was.id
         RETURNING tries, person_id AS "personId", was.state = 'waiting' AS began`,
        [id],
      );
      if (row?.began) tx.announce('task.changed', { personId: row.personId, taskId: id });
      return row;
    });
  }

  /** One step, with what it did, in one transaction. Is there more to do? */
  private async step(tx: Tx, id: string): Promise<boolean> {
    const [due] = await tx.query<Due>(
      `SELECT person_id AS "personId", kind, input, cursor, total FROM task WHERE id = $1 AND ended_at IS NULL FOR UPDATE`,
      [id],
    );
    if (!due) return false;
    const viewer = found((await this.viewers.byPersons([due.personId], tx)).get(due.personId));
    const kind = found(this.kinds.get(due.kind));
    const came = await kind.step(tx, { taskId: id, input: due.input, cursor: due.cursor, viewer });
    await this.keep(tx, id, came);
    tx.announce('task.changed', { personId: due.personId, taskId: id });
    return came.more;
  }

  private async keep(tx: Tx, id: string, came: TaskStepped): Promise<void> {
    if (came.more) {
      await tx.query(
        `UPDATE task SET cursor = $2::json, done = least($3::int, $4::int), total = $4, tries = 0 WHERE id = $1`,
        [id, JSON.stringify(came.cursor), came.done, came.total],
      );
      return;
    }
    // A key of its own at every try: what is stored under one never changes.
    const key = came.file ? randomUUID() : null;
    if (came.file && key) {
      const { bytes } = came.file;
      await (Buffer.isBuffer(bytes) ? this.store.put(key, bytes) : this.store.putStream(key, bytes));
    }
    await tx.query(
      `UPDATE task SET state = 'done', ended_at = now(), done = $2, total = $2, cursor = NULL, result = $3::json,
          input = CASE WHEN $4::uuid IS NULL THEN '{}' ELSE input END, file_key = $4, file_name = $5, file_type = $6 WHERE id = $1`,
      [
        id,
        came.total,
        came.result ? JSON.stringify(came.result) : null,
        key,
        came.file?.name ?? null,
        came.file?.type ?? null,
      ],
    );
  }

  private fail(id: string, code: string, result: object | null): Promise<void> {
    return this.db.write(async (tx) => {
      const [row] = await tx.query<{ personId: string }>(
        `UPDATE task SET state = 'failed', ended_at = now(), error_code = $2, result = $3::json, input = '{}', cursor = NULL
          WHERE id = $1 AND ended_at IS NULL RETURNING person_id AS "personId"`,
        [id, code, result ? JSON.stringify(result) : null],
      );
      if (row) tx.announce('task.changed', { personId: row.personId, taskId: id });
    });
  }

  /** Forgets what is older than a week, with its file. */
  async tidy(): Promise<void> {
    for (;;) {
      const old = await this.db.query<{ id: string; key: string | null }>(
        `SELECT id, file_key AS key FROM task WHERE created_at < now() - make_interval(days => ${LIMITS.taskDays}) ORDER BY created_at LIMIT 100`,
      );
      if (old.length === 0) return;
      for (const { key } of old) if (key) await this.store.remove(key);
      await this.db.query(`DELETE FROM task WHERE id = ANY($1::uuid[])`, [old.map(({ id }) => id)]);
    }
  }
}
