import { Injectable } from '@nestjs/common';
import { invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { keptReason } from './audit-reasons.js';
import { personLine } from './person-line.js';
import type { Person } from './people.types.js';
import { Proof } from './proof.js';
import { SecondFactor } from './second-factor.js';
import { SecondFactorMails } from './second-factor-mails.js';
import { requiredOf, RULED_ROLES } from './second-factor-roles.js';
import type {
  RuledRole,
  SecondFactorResetInput,
  SecondFactorRule,
  SecondFactorRuleSaveInput,
} from './second-factor.types.js';
import { SignInService } from './sign-in.service.js';

/** Of whom a second factor is required, and help for whoever lost theirs. For administrators who have one themselves. */
@Injectable()
export class SecondFactorRules {
  constructor(
    private readonly db: Db,
    private readonly proof: Proof,
    private readonly secondFactor: SecondFactor,
    private readonly mails: SecondFactorMails,
    private readonly signIns: SignInService,
  ) {}

  rules(reader: Reader = this.db): Promise<SecondFactorRule[]> {
    return reader.query<SecondFactorRule>(
      `SELECT role, required FROM second_factor_rule ORDER BY array_position($1::text[], role)`,
      [RULED_ROLES],
    );
  }

  /** Counts from the next sign-in of whoever holds the role. Refuses with `second_factor_needed`, `prove_again`. */
  async save(viewer: Viewer, { role, required }: SecondFactorRuleSaveInput): Promise<SecondFactorRule[]> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await this.ensureOwn(tx, viewer);
      const changed = await tx.query(
        `UPDATE second_factor_rule SET required = $2 WHERE role = $1 AND required <> $2 RETURNING role`,
        [role, required],
      );
      if (changed.length > 0)
        await audit(tx, {
          kind: 'second_factor.rule_changed',
          by: viewer.personId,
          subject: { kind: 'role', id: role },
          details: { role, required },
        });
      return this.rules(tx);
    });
  }

  /**
   * Takes someone's second factor away, so that they set up another: for who lost the phone and the recovery codes. They are
   * signed out everywhere and told by mail, with the reason. Refuses with `second_factor_needed`, `prove_again`.
   */
  async reset(viewer: Viewer, { email, reason }: SecondFactorResetInput): Promise<Person> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      await this.ensureOwn(tx, viewer);
      const [row] = await tx.query<{ person: Person }>(
        `SELECT ${personLine('p', 'o')} AS person FROM account a JOIN person p ON p.id = a.person_id
           LEFT JOIN organization o ON o.id = p.organization_id WHERE a.email = $1 FOR UPDATE OF a`,
        [email],
      );
      if (!row) throw invalidField('email', 'unknown');
      const { person } = row;
      // Or whoever sits at an administrator's open screen would need no code of theirs.
      if (person.id === viewer.personId) throw invalidField('email', 'oneself');
      const gone = await tx.query(`DELETE FROM second_factor WHERE person_id = $1 RETURNING person_id`, [
        person.id,
      ]);
      if (gone.length === 0 && !(await this.secondFactor.hasOther(tx, person.id)))
        throw invalidField('email', 'unknown');
      await this.secondFactor.forgetOthers(tx, person.id);
      await this.signIns.endOthers(tx, person.id, null);
      await this.mails.tell(tx, person.id, { what: 'reset', reason });
      await audit(tx, {
        kind: 'second_factor.reset',
        by: viewer.personId,
        subject: { kind: 'person', id: person.id },
        details: await keptReason(tx, person.id, reason),
      });
      return person;
    });
  }

  /**
   * For whoever gives a role: where the role asks for a second factor, those of these persons who have none are signed out, so
   * that what it opens is not open to a sign-in that showed a password alone. Call it once the role stands, in its transaction.
   * Whoever gives it (`by`) goes on: their own roles are another's to give.
   */
  async roleGiven(
    tx: Tx,
    by: Pick<Viewer, 'personId'> | null,
    given: readonly { personId: string; role: RuledRole }[],
  ): Promise<void> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM unnest($1::uuid[], $2::text[]) given(person_id, role)
         JOIN second_factor_rule rule ON rule.role = given.role AND rule.required
         JOIN person p ON p.id = given.person_id AND p.id IS DISTINCT FROM $3::uuid AND ${requiredOf('p')}
        WHERE NOT EXISTS (SELECT 1 FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL)`,
      [given.map(({ personId }) => personId), given.map(({ role }) => role), by?.personId ?? null],
    );
    const without: string[] = [];
    for (const { id } of rows) if (!(await this.secondFactor.hasOther(tx, id))) without.push(id);
    await this.signIns.endEach(tx, without, null);
  }

  private async ensureOwn(tx: Tx, { personId }: Viewer): Promise<void> {
    const [own] = await tx.query(
      `SELECT 1 FROM second_factor WHERE person_id = $1 AND confirmed_at IS NOT NULL`,
      [personId],
    );
    if (!own && !(await this.secondFactor.hasOther(tx, personId)))
      throw new RefusalError('second_factor_needed');
  }
}
