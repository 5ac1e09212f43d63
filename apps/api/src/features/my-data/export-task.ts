import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { OwnData } from '../../platform/contributors/own-data.js';
import type { Exporter } from '../../platform/contributors/exporter.js';
import type { Tx } from '../../platform/db/db.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { TaskStep, TaskStepped } from '../../platform/tasks/task-kind.js';
import { TaskKinds } from '../../platform/tasks/task-kinds.js';
import { archiveOf } from './export-archive.js';
import { EXPORT_TASK } from './my-data.queries.js';
import { MyDataMails } from './my-data-mails.js';

/** Rows that one step gathers. */
const ROWS = 500;

/** Where the next step goes on: in this section, beyond this key; `number` parts stand already. */
interface Cursor {
  section: number;
  after: string | null;
  number: number;
}

const KEEP = `INSERT INTO export_part (task_id, number, section, rows) VALUES ($1, $2, $3, $4::json)`;

/** Puts everything of a person's together: section by section into parts, and these into one archive. */
@Injectable()
export class ExportTask implements OnModuleInit {
  constructor(
    private readonly kinds: TaskKinds,
    private readonly own: OwnData,
    private readonly store: FileStore,
    private readonly mails: MyDataMails,
  ) {}

  onModuleInit(): void {
    this.kinds.register<object, Cursor>({
      name: EXPORT_TASK,
      // It is fetched with a proof.
      apart: true,
      step: (tx, at) => this.step(tx, at),
    });
  }

  private async step(tx: Tx, at: TaskStep<object, Cursor>): Promise<TaskStepped<Cursor>> {
    const { taskId, viewer } = at;
    const { exporters } = this.own;
    const total = exporters.length + 1;
    const cursor = await this.gather(tx, at, exporters);
    if (cursor.section < exporters.length) return { more: true, cursor, done: cursor.section, total };
    const until = new Date(Date.now() + LIMITS.taskDays * 86_400_000).toISOString();
    await this.mails.exported(tx, viewer.personId, until);
    const day = new Date().toISOString().slice(0, 10);
    const bytes = archiveOf(tx, this.store, { taskId, personId: viewer.personId, exporters });
    return { more: false, total, file: { name: `hearth-${day}.zip`, type: 'application/zip', bytes } };
  }

  /** Keeps the next rows as parts. @returns where to go on; beyond the last section there is nothing left */
  private async gather(
    tx: Tx,
    { taskId, viewer, cursor }: TaskStep<object, Cursor>,
    exporters: readonly Exporter[],
  ): Promise<Cursor> {
    let { section, after, number } = cursor ?? { section: 0, after: null, number: 0 };
    for (let left = ROWS; left > 0 && section < exporters.length;) {
      const exporter = exporters[section]!;
      const rows = await exporter.page(tx, viewer, after, left);
      if (rows.length > 0) {
        await tx.query(KEEP, [taskId, number, exporter.section, JSON.stringify(rows)]);
        number += 1;
      }
      const isWhole = rows.length < left;
      left -= rows.length;
      after = isWhole ? null : (rows.at(-1)?.key ?? null);
      if (isWhole) section += 1;
    }
    return { section, after, number };
  }
}
