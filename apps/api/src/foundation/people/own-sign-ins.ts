import { Injectable } from '@nestjs/common';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import { deviceWords } from './device-words.js';
import type { SignInLine } from './safety.types.js';
import { SignInService } from './sign-in.service.js';

/** More than anyone has; the rest is ended with "all others". */
const MOST_SHOWN = 100;

/** Where one is signed in, and how one ends it. */
@Injectable()
export class OwnSignIns {
  constructor(
    private readonly db: Db,
    private readonly signIns: SignInService,
  ) {}

  /** This one first, then by last use. One statement. */
  async list(viewer: Viewer, reader: Reader = this.db): Promise<SignInLine[]> {
    const rows = await reader.query<Omit<SignInLine, 'browser' | 'system'> & { userAgent: string }>(
      `SELECT id, user_agent AS "userAgent", how, is_shared AS "isShared", id = $2 AS "isThis",
          ${isoInstantSql('created_at')} AS "createdAt", ${isoInstantSql('last_seen_at')} AS "lastSeenAt"
         FROM sign_in WHERE person_id = $1 AND revoked_at IS NULL AND waits_for IS NULL AND expires_at > now()
          AND last_seen_at > now() - make_interval(mins => idle_minutes)
        ORDER BY id = $2 DESC, last_seen_at DESC, id LIMIT ${MOST_SHOWN}`,
      [viewer.personId, viewer.signInId],
    );
    return rows.map(({ userAgent, ...row }) => ({ ...row, ...deviceWords(userAgent) }));
  }

  /** Ends one of one's own; twice is once. Anyone else's is not there. */
  async revoke(viewer: Viewer, signInId: string): Promise<SignInLine[]> {
    return this.db.write(async (tx) => {
      const [own] = await tx.query<{ ended: boolean }>(
        `SELECT revoked_at IS NOT NULL AS ended FROM sign_in WHERE id = $1 AND person_id = $2 FOR UPDATE`,
        [signInId, viewer.personId],
      );
      if (!found(own).ended) await this.signIns.end(tx, [signInId]);
      return this.list(viewer, tx);
    });
  }

  async revokeOthers(viewer: Viewer): Promise<SignInLine[]> {
    return this.db.write(async (tx) => {
      await this.signIns.endOthers(tx, viewer.personId, viewer.signInId);
      return this.list(viewer, tx);
    });
  }
}
