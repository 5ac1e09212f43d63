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
const DUE = `SELECT keeps_words AS "keepsWords" FROM erasure WHERE person_id = $1 AND due_at <= now()`;

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
    const files = await this.db.write(async (tx) => {
      const mayGo = await leavesAKeeper(tx, personId);
      await tx.query(HOLD, [personId]);
      const [asked] = await tx.query<{ keepsWords: boolean }>(DUE, [personId]);
      if (!asked) return [];
      if (!mayGo) {
        // Every other administrator has gone meanwhile: it is looked at again every night.
        this.log.warn('the last administrator asked to be deleted and stays');
        return [];
      }
      return this.erase(tx, personId, asked.keepsWords);
    });
    // What a process that dies here leaves lies under names that nothing knows any more.
    for (const key of files) await this.store.remove(key);
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
