import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { ensure, found, invalidField, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db, type Tx } from '../../platform/db/db.js';
import type { SchoolBreakAddInput, SchoolBreakChangeInput } from './school-breaks.inputs.js';
import { canKeepBreaks } from './school-breaks.policy.js';
import { BREAK_COLUMNS, breaksOf, MOST_BREAKS } from './school-breaks.queries.js';
import type { SchoolBreak } from './school-breaks.types.js';

/** The longest break, in days: a summer. */
const LONGEST = 120;
/** How many years from now a break may begin. */
const YEARS_AHEAD = 3;

// What waits for a break to end is looked at anew; what waits for something else finds that it still does.
const LOOK_AGAIN = `
  SELECT graphile_worker.reschedule_jobs(array_agg(j.id), run_at => now())
    FROM graphile_worker.jobs j
    JOIN person p ON j.key IN ('notification.mail:held:' || p.id, 'notification.mail:digest:' || p.id)
    JOIN organization o ON o.id = p.organization_id
   WHERE o.state = $1 AND j.locked_at IS NULL HAVING count(*) > 0`;
/** Ours among the advisory locks: breaks of a state are added one after the other. */
const IN_TURN = 7_153_204;

/** School breaks by state, kept by coordinators. */
@Injectable()
export class SchoolBreaksService {
  constructor(private readonly db: Db) {}

  async of(viewer: Viewer, state: string): Promise<SchoolBreak[]> {
    ensure(canKeepBreaks(viewer), 'coordinator');
    return breaksOf(this.db, state);
  }

  /** Adds a break under the client's id; the same again changes nothing. */
  add(viewer: Viewer, input: SchoolBreakAddInput): Promise<SchoolBreak> {
    return this.db.write(async (tx) => {
      ensure(canKeepBreaks(viewer), 'coordinator');
      await tx.query(`SELECT pg_advisory_xact_lock(${IN_TURN}, hashtext($1))`, [input.state]);
      const [standing] = await tx.query<SchoolBreak>(
        `SELECT ${BREAK_COLUMNS} FROM school_break WHERE id = $1`,
        [input.id],
      );
      if (standing) {
        if (!isSame(standing, input)) throw new RefusalError('id_taken');
        return standing;
      }
      ensureDays(input);
      if ((await breaksOf(tx, input.state)).length >= MOST_BREAKS)
        throw invalidField('state', 'too_large', { max: MOST_BREAKS });
      const rows = await tx.query<SchoolBreak>(
        `INSERT INTO school_break (id, state, name_en, name_es, starts_on, ends_on, source)
         VALUES ($1, $2, $3, $4, $5, $6, 'coordinator') RETURNING ${BREAK_COLUMNS}`,
        [input.id, input.state, input.nameEn, input.nameEs || input.nameEn, input.startsOn, input.endsOn],
      );
      return found(rows[0]);
    });
  }

  /** Changes a break, which is a coordinator's own from then on. */
  change(viewer: Viewer, input: SchoolBreakChangeInput): Promise<SchoolBreak> {
    return this.db.write(async (tx) => {
      ensure(canKeepBreaks(viewer), 'coordinator');
      ensureDays(input);
      const rows = await tx.query<SchoolBreak>(
        `UPDATE school_break SET name_en = $2, name_es = $3, starts_on = $4, ends_on = $5, source = 'coordinator'
          WHERE id = $1 AND removed_at IS NULL RETURNING ${BREAK_COLUMNS}`,
        [input.id, input.nameEn, input.nameEs || input.nameEn, input.startsOn, input.endsOn],
      );
      return this.settled(tx, rows[0]);
    });
  }

  /** Takes a break away, or takes that back; twice is once. */
  remove(viewer: Viewer, id: string, removed: boolean): Promise<SchoolBreak> {
    return this.db.write(async (tx) => {
      ensure(canKeepBreaks(viewer), 'coordinator');
      const rows = await tx.query<SchoolBreak>(
        `UPDATE school_break SET removed_at = CASE WHEN $2::boolean THEN coalesce(removed_at, now()) END, source = 'coordinator'
          WHERE id = $1 RETURNING ${BREAK_COLUMNS}`,
        [id, removed],
      );
      return this.settled(tx, rows[0]);
    });
  }

  private async settled(tx: Tx, row: SchoolBreak | undefined): Promise<SchoolBreak> {
    const changed = found(row);
    await tx.query(LOOK_AGAIN, [changed.state]);
    return changed;
  }
}

const isSame = (standing: SchoolBreak, input: SchoolBreakAddInput): boolean =>
  standing.state === input.state &&
  standing.nameEn === input.nameEn &&
  standing.nameEs === (input.nameEs || input.nameEn) &&
  standing.startsOn === input.startsOn &&
  standing.endsOn === input.endsOn;

/** Refuses days that only a slip of the pen can have meant. */
function ensureDays({ startsOn, endsOn }: SchoolBreakChangeInput): void {
  const [starts, ends] = [DateTime.fromISO(startsOn), DateTime.fromISO(endsOn)];
  const [first, last] = [DateTime.now().minus({ years: 1 }), DateTime.now().plus({ years: YEARS_AHEAD })];
  if (starts < first) throw invalidField('startsOn', 'past');
  if (starts > last) throw invalidField('startsOn', 'too_large', { max: last.toISODate() });
  if (ends < starts) throw invalidField('endsOn', 'too_small', { min: startsOn });
  const longest = starts.plus({ days: LONGEST - 1 });
  if (ends > longest) throw invalidField('endsOn', 'too_large', { max: longest.toISODate() ?? startsOn });
}
