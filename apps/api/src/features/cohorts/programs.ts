import { Injectable } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { isLookedAfter } from '../../foundation/cohorts/looked-after.js';
import { personLine } from '../../foundation/people/person-line.js';
import type { Person } from '../../foundation/people/people.types.js';
import { RightsGrown } from '../../foundation/people/rights-grown.js';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit, type AuditNote } from '../../platform/audit/audit.js';
import { Db, type Tx } from '../../platform/db/db.js';
import { canAdministerPrograms, canKeepProgram } from './cohorts.policy.js';
import type {
  ProgramCoordinatorInput,
  ProgramMilestoneSaveInput,
  ProgramSaveInput,
} from './cohorts.inputs.js';
import type { ProgramOverview } from './cohorts.types.js';
import { heldProgram, programById } from './programs.queries.js';

const CANDIDATES = `
  SELECT ${personLine('p', 'o')} AS line FROM person p JOIN account a ON a.person_id = p.id
    LEFT JOIN organization o ON o.id = p.organization_id
   WHERE p.deactivated_at IS NULL AND NOT p.is_guest
     AND (a.email = $1::citext OR position(unaccent(lower($1)) IN unaccent(lower(p.name))) > 0)
   ORDER BY a.email = $1::citext DESC, p.name, p.id LIMIT 20`;

/** What is done with programs. */
@Injectable()
export class ProgramsService {
  constructor(
    private readonly db: Db,
    private readonly rights: RightsGrown,
  ) {}

  /** Makes a program under the client's id, or changes it. */
  save(viewer: Viewer, { id, name, slug, description }: ProgramSaveInput): Promise<ProgramOverview> {
    return this.change(viewer, id, async (tx) => {
      ensure(canAdministerPrograms(viewer), 'administrator');
      const [taken] = await tx.query(`SELECT 1 FROM program WHERE slug = $1 AND id <> $2`, [slug, id]);
      if (taken) throw invalidField('slug', 'taken');
      const [held] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM program WHERE id <> $1`,
        [id],
      );
      if ((held?.count ?? 0) >= LIMITS.programs)
        throw invalidField('name', 'too_large', { max: LIMITS.programs });
      const made = await tx.query(
        `INSERT INTO program (id, slug, name, description) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, slug, name, description],
      );
      if (made.length > 0) return;
      const changed = await tx.query(
        `UPDATE program SET slug = $2, name = $3, description = $4 WHERE id = $1 RETURNING id`,
        [id, slug, name, description],
      );
      // Someone made another of this address meanwhile.
      if (changed.length === 0) throw invalidField('slug', 'taken');
    });
  }

  /** Whom an administrator could appoint: by part of a name, or a whole e-mail address. */
  async candidates(viewer: Viewer, search: string): Promise<Person[]> {
    ensure(canAdministerPrograms(viewer), 'administrator');
    if (search === '') return [];
    return (await this.db.query<{ line: Person }>(CANDIDATES, [search])).map(({ line }) => line);
  }

  /**
   * Appoints a coordinator, or takes that back; twice is once. Its running cohorts are never left without one. `renewed`: the new secret
   * of whoever appointed themselves.
   */
  async coordinator(
    viewer: Viewer,
    { programId, personId, on }: ProgramCoordinatorInput,
  ): Promise<{ program: ProgramOverview; renewed: string | null }> {
    let renewed: string | null = null;
    const program = await this.change(viewer, programId, async (tx) => {
      await heldProgram(tx, viewer, programId);
      ensure(canAdministerPrograms(viewer), 'administrator');
      if (on) {
        const [person] = await tx.query(
          `SELECT 1 FROM person p JOIN account a ON a.person_id = p.id WHERE p.id = $1 AND p.deactivated_at IS NULL`,
          [personId],
        );
        if (!person) throw invalidField('personId', 'unknown');
        const made = await tx.query(
          `INSERT INTO program_role (program_id, person_id, role) VALUES ($1, $2, 'coordinator')
           ON CONFLICT DO NOTHING RETURNING person_id`,
          [programId, personId],
        );
        if (made.length > 0) {
          renewed = await this.rights.given(tx, viewer, [{ personId, role: 'coordinator' }], viewer);
          await audit(tx, coordinatorNote('role.given', viewer, personId, programId));
        }
      } else {
        const gone = await tx.query(
          `DELETE FROM program_role WHERE program_id = $1 AND person_id = $2 RETURNING person_id`,
          [programId, personId],
        );
        if (gone.length > 0) {
          await ensureLookedAfter(tx, { programId });
          await audit(tx, coordinatorNote('role.taken', viewer, personId, programId));
        }
      }
      tx.announce('access.changed', { personIds: [personId] });
    });
    return { program, renewed };
  }

  /** Adds a milestone under the client's id, or changes it. Cohorts that have begun with the earlier ones keep them. */
  milestone(viewer: Viewer, input: ProgramMilestoneSaveInput): Promise<ProgramOverview> {
    return this.change(viewer, input.programId, async (tx) => {
      ensure(canKeepProgram(viewer, await heldProgram(tx, viewer, input.programId)), 'coordinator');
      const [held] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM program_milestone WHERE program_id = $1 AND id <> $2`,
        [input.programId, input.id],
      );
      if ((held?.count ?? 0) >= LIMITS.milestones)
        throw invalidField('nameEn', 'too_large', { max: LIMITS.milestones });
      const rows = await tx.query(
        `INSERT INTO program_milestone (id, program_id, kind, name_en, name_es, offset_days, each_fellow)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name_en = excluded.name_en, name_es = excluded.name_es,
           offset_days = excluded.offset_days, each_fellow = excluded.each_fellow
         WHERE program_milestone.program_id = excluded.program_id RETURNING id`,
        [
          input.id,
          input.programId,
          input.kind,
          input.nameEn,
          input.nameEs || input.nameEn,
          input.offsetDays,
          input.eachFellow,
        ],
      );
      if (rows.length === 0) throw new RefusalError('id_taken');
    });
  }

  /** Takes a milestone of a program away; its cohorts keep theirs. Twice is once. */
  milestoneRemove(viewer: Viewer, programId: string, id: string): Promise<ProgramOverview> {
    return this.change(viewer, programId, async (tx) => {
      ensure(canKeepProgram(viewer, await heldProgram(tx, viewer, programId)), 'coordinator');
      await tx.query(`DELETE FROM program_milestone WHERE id = $1 AND program_id = $2`, [id, programId]);
    });
  }

  private change(viewer: Viewer, id: string, work: (tx: Tx) => Promise<void>): Promise<ProgramOverview> {
    return this.db.write(async (tx) => {
      await work(tx);
      return found(await programById(tx, viewer, id));
    });
  }
}

const coordinatorNote = (
  kind: 'role.given' | 'role.taken',
  { personId: by }: Viewer,
  personId: string,
  programId: string,
): AuditNote => ({
  kind,
  by,
  subject: { kind: 'person', id: personId },
  details: { role: 'coordinator', programId },
});

/** Refuses (`personId`: `last_coordinator`) what leaves a cohort that is not over without anybody who coordinates it. */
export async function ensureLookedAfter(
  tx: Tx,
  { programId = null, cohortId = null }: { programId?: string | null; cohortId?: string | null },
): Promise<void> {
  if (!(await isLookedAfter(tx, { programId, cohortId }))) throw invalidField('personId', 'last_coordinator');
}
