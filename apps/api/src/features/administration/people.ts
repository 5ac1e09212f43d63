import { Injectable } from '@nestjs/common';
import { holdAdministrators, isLastAdministrator } from '../../foundation/people/administrators.js';
import { keptReason } from '../../foundation/people/audit-reasons.js';
import { Proof } from '../../foundation/people/proof.js';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { SignInService } from '../../foundation/people/sign-in.service.js';
import { withdrawStories } from '../../foundation/stories/story-end.js';
import { tellCalendarsOfPerson } from '../../foundation/sessions/session-tell.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { canAdminister } from './administration.policy.js';
import { adminPerson } from './people.queries.js';
import type { AdminPerson, PersonCloseInput, SiteRoleSaveInput } from './people.types.js';

/** What administrators do with people: site roles, and accounts that are closed and reopened. */
@Injectable()
export class PeopleAdministration {
  constructor(
    private readonly db: Db,
    private readonly proof: Proof,
    private readonly rights: RightsGrown,
    private readonly signIns: SignInService,
  ) {}

  /**
   * Gives a site role or takes it; twice is once. Whoever becomes a moderator or an administrator signs in anew; who gives themselves
   * one has a new secret, in `renewed`. Refuses with `prove_again`, and (`personId`) `oneself` where an administrator
   * would stop being one by their own hand, `last_administrator`, `closed`.
   */
  async role(
    viewer: Viewer,
    { personId, role, on }: SiteRoleSaveInput,
  ): Promise<{ person: AdminPerson; renewed: string | null }> {
    let renewed: string | null = null;
    const after = await this.change(viewer, personId, async (tx, person) => {
      if (!on && role === 'administrator') {
        if (personId === viewer.personId) throw invalidField('personId', 'oneself');
        if (await isLastAdministrator(tx, personId)) throw invalidField('personId', 'last_administrator');
      }
      if (on && person.closed) throw invalidField('personId', 'closed');
      const changed = await tx.query(
        on
          ? `INSERT INTO site_role (person_id, role) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING role`
          : `DELETE FROM site_role WHERE person_id = $1 AND role = $2 RETURNING role`,
        [personId, role],
      );
      if (changed.length === 0) return;
      if (on) renewed = await this.rights.given(tx, viewer, [{ personId, role }], viewer);
      await tellCalendarsOfPerson(tx, personId);
      await audit(tx, {
        kind: on ? 'role.given' : 'role.taken',
        by: viewer.personId,
        subject: { kind: 'person', id: personId },
        details: { role },
      });
    });
    return { person: after, renewed };
  }

  /**
   * Closes someone's account: they are signed out everywhere and cannot come in; nothing of theirs goes. Twice is once. Refuses
   * with `prove_again`, and (`personId`) `oneself`, `last_administrator`.
   */
  close(viewer: Viewer, { personId, reason }: PersonCloseInput): Promise<AdminPerson> {
    return this.change(viewer, personId, async (tx, person) => {
      if (personId === viewer.personId) throw invalidField('personId', 'oneself');
      if (person.closed) return;
      if (await isLastAdministrator(tx, personId)) throw invalidField('personId', 'last_administrator');
      await tx.query(
        `UPDATE person SET deactivated_at = now(), access_epoch = access_epoch + 1 WHERE id = $1`,
        [personId],
      );
      await this.signIns.endOthers(tx, personId, null);
      await withdrawStories(tx, personId, { by: viewer.personId });
      await tellCalendarsOfPerson(tx, personId);
      await audit(tx, {
        kind: 'person.deactivated',
        by: viewer.personId,
        subject: { kind: 'person', id: personId },
        details: await keptReason(tx, personId, reason),
      });
    });
  }

  /** Reopens it, with the roles it had. Twice is once. */
  reopen(viewer: Viewer, personId: string): Promise<AdminPerson> {
    return this.change(viewer, personId, async (tx, person) => {
      if (!person.closed) return;
      await tx.query(
        `UPDATE person SET deactivated_at = NULL, access_epoch = access_epoch + 1 WHERE id = $1`,
        [personId],
      );
      await tellCalendarsOfPerson(tx, personId);
      await audit(tx, {
        kind: 'person.reactivated',
        by: viewer.personId,
        subject: { kind: 'person', id: personId },
      });
    });
  }

  /** Signs someone out everywhere: for who lost a phone. One's own sign-ins are one's own page. */
  signOut(viewer: Viewer, personId: string): Promise<AdminPerson> {
    return this.change(viewer, personId, async (tx) => {
      if (personId === viewer.personId) throw invalidField('personId', 'oneself');
      const count = await this.signIns.endOthers(tx, personId, null);
      if (count === 0) return;
      await audit(tx, {
        kind: 'sign_ins.ended',
        by: viewer.personId,
        subject: { kind: 'person', id: personId },
        details: { count },
      });
    });
  }

  private async change(
    viewer: Viewer,
    personId: string,
    work: (tx: Tx, person: { closed: boolean }) => Promise<void>,
  ): Promise<AdminPerson> {
    ensure(canAdminister(viewer), 'administrator');
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await holdAdministrators(tx);
      const [person] = await tx.query<{ closed: boolean }>(
        `SELECT p.deactivated_at IS NOT NULL AS closed FROM person p JOIN account a ON a.person_id = p.id
          WHERE p.id = $1 AND NOT p.is_guest FOR NO KEY UPDATE OF p`,
        [personId],
      );
      await this.stillOne(tx, viewer);
      await work(tx, found(person));
      tx.announce('access.changed', { personIds: [personId] });
      return found(await adminPerson(tx, personId));
    });
  }

  /** Who was an administrator when this was asked, and is none by now, does nothing any more. */
  private async stillOne(tx: Tx, { personId }: Viewer): Promise<void> {
    const [row] = await tx.query(
      `SELECT 1 FROM site_role r JOIN person p ON p.id = r.person_id
        WHERE r.person_id = $1 AND r.role = 'administrator' AND p.deactivated_at IS NULL`,
      [personId],
    );
    ensure(row !== undefined, 'administrator');
  }
}
