import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { SignInService } from '../../foundation/people/sign-in.service.js';
import { audit } from '../../platform/audit/audit.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { FileStore } from '../../platform/files/file-store.js';
import { leavesAKeeper } from './my-data.queries.js';
import { addresseeOf, MyDataMails } from './my-data-mails.js';

// As whoever asks and whoever takes it back does. Others may still name them meanwhile, so that nobody waits in a ring.
const HOLD = `SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE`;
const DUE = `SELECT keeps_words AS "keepsWords" FROM erasure WHERE person_id = $1 AND due_at <= now() FOR UPDATE`;

/*
 * The door closes. Every row that names a person holds them, by its foreign key, until its transaction ends, without a statement of its
 * own: so this waits until all they were writing is there, and whatever they begin to write from now on waits until they are gone, and is
 * refused. It is asked for late, after what their words stand in: writers hold that first. Should one hold it the other way round, this
 * one gives up, before PostgreSQL (after a second) would end the writer, and begins anew.
 */
const PATIENCE = `SET LOCAL lock_timeout = '400ms'`;
const CLOSE = `SELECT 1 FROM person WHERE id = $1 FOR UPDATE`;
/** PostgreSQL: waited too long, a deadlock. */
const IN_THE_WAY = new Set(['55P03', '40P01']);
const TRIES = 20;

/** Deletes a person by the written table (docs/erasing.md), all of it in one transaction. */
@Injectable()
export class Erase {
  private readonly log = new Logger('my-data');

  constructor(
    private readonly db: Db,
    private readonly own: OwnData,
    private readonly signIns: SignInService,
    private readonly store: FileStore,
    private readonly mails: MyDataMails,
  ) {}

  /** Deletes whoever asked for it and whose day has come; anyone else stays. Safe to repeat. */
  async due(personId: string): Promise<void> {
    // What a process that dies here leaves lies under names that nothing knows any more.
    for (const key of await this.tryToErase((tx) => this.ifDue(tx, personId))) await this.store.remove(key);
  }

  /** Deletes a guest, as the same table says; what they wrote stays under nobody’s name. Safe to repeat. */
  async guest(personId: string): Promise<void> {
    const ofGuest = async (tx: Tx) => {
      await tx.query(PATIENCE);
      const held = await tx.query(`SELECT 1 FROM person WHERE id = $1 AND is_guest FOR NO KEY UPDATE`, [
        personId,
      ]);
      if (held.length === 0) return [];
      await this.own.hold(tx, personId);
      await tx.query(CLOSE, [personId]);
      return this.erase(tx, personId, true);
    };
    for (const key of await this.tryToErase(ofGuest)) await this.store.remove(key);
  }

  private async tryToErase(work: (tx: Tx) => Promise<string[]>): Promise<string[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.db.write(work);
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        // The job itself is tried again later.
        if (tries === TRIES || !IN_THE_WAY.has(code)) throw error;
        await setTimeout(Math.min(50 * tries, 500));
      }
    }
  }

  private async ifDue(tx: Tx, personId: string): Promise<string[]> {
    await tx.query(PATIENCE);
    const mayGo = await leavesAKeeper(tx, personId);
    await tx.query(HOLD, [personId]);
    const [asked] = await tx.query<{ keepsWords: boolean }>(DUE, [personId]);
    if (!asked) return [];
    if (!mayGo) {
      // Every other administrator has gone meanwhile: it is looked at again every night.
      this.log.warn('the last administrator asked to be deleted and stays');
      return [];
    }
    await this.own.hold(tx, personId);
    await tx.query(CLOSE, [personId]);
    return this.erase(tx, personId, asked.keepsWords);
  }

  /** @returns under what names files of theirs alone are stored */
  private async erase(tx: Tx, personId: string, keepsWords: boolean): Promise<string[]> {
    const to = await addresseeOf(tx, personId);
    await this.signIns.endOthers(tx, personId, null);
    const files = await tx.query<{ key: string }>(
      `SELECT file_key AS key FROM task WHERE person_id = $1 AND file_key IS NOT NULL`,
      [personId],
    );
    await this.own.erase(tx, { personId, email: to?.email ?? null, keepsWords });
    await tx.query(`DELETE FROM person WHERE id = $1`, [personId]);
    // Only what their own rows were reached by could tell who it was.
    await audit(tx, {
      kind: 'person.erased',
      by: null,
      subject: { kind: 'person', id: personId },
      details: { keepsWords },
    });
    if (to) await this.mails.erased(tx, to, keepsWords);
    tx.announce('access.changed', { personIds: [personId] });
    return files.map(({ key }) => key);
  }
}
