import { Injectable } from '@nestjs/common';
import { ERASURE_DAYS, EXPORTS_A_DAY } from '@hearth/shared';
import { holdCoordinated, neededIn } from '../../foundation/cohorts/looked-after.js';
import { Proof } from '../../foundation/people/proof.js';
import {
  found,
  invalidField,
  notAllowed,
  notFound,
  RefusalError,
} from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import { Links } from '../../platform/links/links.js';
import { Tasks } from '../../platform/tasks/tasks.js';
import { TaskState } from '../../platform/tasks/tasks.types.js';
import { leavesAKeeper, EXPORT_TASK, myData } from './my-data.queries.js';
import type { ErasureAskInput, MyData } from './my-data.types.js';
import { MyDataMails } from './my-data-mails.js';

/** The link to the file is good for so many minutes, once. */
const LINK_MINUTES = 10;

const eraseKey = (personId: string): string => `my-data.erase:${personId}`;

/** Of two at the same moment, the second. */
const goneAsAnyOther = (error: unknown): never => {
  throw error instanceof RefusalError ? notFound() : error;
};

const STANDING = `
  SELECT id, state IN ('waiting', 'running') AS "underWay" FROM task
   WHERE person_id = $1 AND kind = '${EXPORT_TASK}' AND created_at > now() - interval '1 day' ORDER BY created_at DESC`;

const ASK = `
  INSERT INTO erasure (person_id, due_at, keeps_words) VALUES ($1, now() + make_interval(days => ${ERASURE_DAYS}), $2)
  ON CONFLICT (person_id) DO NOTHING RETURNING ${isoInstantSql('due_at')} AS "dueAt"`;

/** Takes along everything of one's own; asks to be deleted, and takes that back. */
@Injectable()
export class MyDataService {
  constructor(
    private readonly db: Db,
    private readonly tasks: Tasks,
    private readonly links: Links,
    private readonly proof: Proof,
    private readonly mails: MyDataMails,
  ) {}

  read(viewer: Viewer): Promise<MyData> {
    return myData(this.db, this.tasks, viewer.personId);
  }

  /**
   * Begins to put everything together. The same id is the same export, and while one is under way it is that one. Throws
   * `prove_again`, `too_many`, `id_taken`.
   */
  async export(viewer: Viewer, id: string): Promise<MyData> {
    await this.proof.recentlyProved(viewer);
    const { personId } = viewer;
    return this.db.write(async (tx) => {
      await this.hold(tx, personId);
      const standing = await tx.query<{ id: string; underWay: boolean }>(STANDING, [personId]);
      if (standing.some((one) => one.underWay || one.id === id)) return myData(tx, this.tasks, personId);
      if (standing.length >= EXPORTS_A_DAY) throw new RefusalError('too_many', { retryAfterSeconds: 86_400 });
      await this.tasks.begin(tx, { id, personId, kind: EXPORT_TASK, input: {} });
      await audit(tx, { kind: 'person.exported', by: personId, subject: { kind: 'person', id: personId } });
      return myData(tx, this.tasks, personId);
    });
  }

  /** A path by which the file is fetched once, within minutes, by this sign-in alone. Throws `prove_again`, `not_found`. */
  async exportPath(viewer: Viewer, taskId: string): Promise<string> {
    await this.proof.recentlyProved(viewer);
    const { personId, signInId } = viewer;
    return this.db.write(async (tx) => {
      const task = await this.tasks.own(tx, personId, taskId);
      found(task.kind === EXPORT_TASK && task.state === TaskState.DONE);
      const [secret = ''] = await this.links.make(tx, 'my-data.export', [
        { subject: { personId, signInId, taskId }, days: LINK_MINUTES / 1_440, once: true },
      ]);
      return `/my-data/export/${secret}`;
    });
  }

  /**
   * The file behind such a path, which is used up by that (`looksOnly`: it is not). A download that breaks is asked for anew. Throws
   * `not_found`: to anyone else, the second time, and once its minutes are over.
   */
  async open(viewer: Viewer, secret: string, looksOnly: boolean) {
    const subject = await this.links.look(this.db, 'my-data.export', secret);
    // Another sign-in of theirs has proved nothing, and uses nothing up.
    if (subject?.personId !== viewer.personId || subject.signInId !== viewer.signInId) throw notFound();
    if (!looksOnly) await this.links.use(this.db, 'my-data.export', secret).catch(goneAsAnyOther);
    return this.tasks.fileOf(viewer.personId, subject.taskId, EXPORT_TASK);
  }

  /**
   * Asks to be deleted, after some days. Twice is once: the first day stays. Throws `prove_again`, `not_allowed` to the last
   * administrator, `invalid` (`place`: `last_coordinator`) to whoever alone coordinates a cohort that is not over.
   */
  async ask(viewer: Viewer, { keepsWords }: ErasureAskInput): Promise<MyData> {
    await this.proof.recentlyProved(viewer);
    const { personId } = viewer;
    return this.db.write(async (tx) => {
      if (!(await leavesAKeeper(tx, personId))) throw notAllowed('administrator');
      await holdCoordinated(tx, personId);
      await this.hold(tx, personId);
      if ((await neededIn(tx, personId)).length > 0) throw invalidField('place', 'last_coordinator');
      const [asked] = await tx.query<{ dueAt: string }>(ASK, [personId, keepsWords]);
      if (asked) {
        const runAt = new Date(asked.dueAt);
        await tx.enqueue('my-data.erase', { personId }, { runAt, key: eraseKey(personId) });
        await this.mails.asked(tx, personId, asked.dueAt, keepsWords);
      }
      return myData(tx, this.tasks, personId);
    });
  }

  /** Stays. Twice is once; nothing to take back is nothing. */
  keep(viewer: Viewer): Promise<MyData> {
    const { personId } = viewer;
    return this.db.write(async (tx) => {
      const [kept] = await tx.query(`DELETE FROM erasure WHERE person_id = $1 RETURNING person_id`, [
        personId,
      ]);
      if (kept) {
        await tx.drop(eraseKey(personId));
        await this.mails.kept(tx, personId);
      }
      return myData(tx, this.tasks, personId);
    });
  }

  /** One thing of a person's own after the other. */
  private async hold(tx: Tx, personId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`, [personId]);
  }
}
