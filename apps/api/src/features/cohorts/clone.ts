import { randomUUID } from 'node:crypto';
import { LIMITS, type CohortRole, type FieldFault } from '@hearth/shared';
import { DateTime } from 'luxon';
import { instantOf } from '../../foundation/sessions/local-start.js';
import { planMany } from '../../foundation/sessions/session-tell.js';
import { isDay } from '../../foundation/school-breaks/school-breaks.inputs.js';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { ensure, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { audit } from '../../platform/audit/audit.js';
import type { Tx } from '../../platform/db/db.js';
import { ruleLater, weeksBetween, weeksLater } from './clone-plan.js';
import {
  cloneSources,
  sourcesPrint,
  type MilestoneSource,
  type SessionSource,
  type Sources,
} from './clone-read.js';
import type { CohortCloneInput } from './clone.types.js';
import { ensureDates, insertCohort } from './cohort-keep.js';
import { canCreateCohort } from './cohorts.policy.js';
import { heldProgram } from './programs.queries.js';

/**
 * Makes a cohort for another year out of one that stands, as its list was confirmed: all of it in this transaction. Refuses with
 * `conflict` where what is cloned has changed since the list was made. The same id again changes nothing.
 */
export async function cloneCohort(tx: Tx, viewer: Viewer, input: CohortCloneInput): Promise<void> {
  const before = await cloneSources(tx, viewer, input.cohortId);
  const standing = await heldProgram(tx, viewer, before.programId);
  // One who coordinates this cohort alone may begin its next year, and keep that: they come along as its coordinator.
  ensure(canCreateCohort(viewer, standing) || standing.within, 'coordinator');
  ensureDates(input);
  const audienceId = await insertCohort(tx, {
    ...input,
    programId: before.programId,
    capacity: input.capacity ?? null,
    timeZone: before.timeZone,
  });
  if (audienceId === null) return;
  // What was read before its program was held may have changed since.
  const sources = await cloneSources(tx, viewer, input.cohortId);
  const to = new Map(input.rows.map((row) => [row.id, row.to ?? null]));
  const all = [...sources.sessions, ...sources.milestones];
  if (
    sourcesPrint(sources) !== input.fingerprint ||
    to.size !== all.length ||
    !all.every(({ id }) => to.has(id))
  )
    throw new RefusalError('conflict');
  const placed = readPlaces(sources, to, input.rows);

  const taken = await tx.query<{ personId: string; role: CohortRole }>(
    `INSERT INTO cohort_membership (id, cohort_id, person_id, role, joined_at)
     SELECT DISTINCT ON (m.person_id, m.role) gen_random_uuid(), $2, m.person_id, m.role, now() FROM cohort_membership m JOIN person p ON p.id = m.person_id
      WHERE m.cohort_id = $1 AND ${standsNow('m')} AND p.deactivated_at IS NULL
        AND (m.role = 'coordinator' OR ($3 AND m.role = 'facilitator'))
     RETURNING person_id AS "personId", role`,
    [input.cohortId, input.id, input.withFacilitators],
  );
  await audit(
    tx,
    taken.map(({ personId, role }) => ({
      kind: 'cohort.joined',
      by: viewer.personId,
      subject: { kind: 'person', id: personId },
      details: { role, cohortId: input.id },
    })),
  );
  await tx.query(
    `INSERT INTO cohort_milestone (id, cohort_id, kind, name_en, name_es, due_on, each_fellow)
     SELECT gen_random_uuid(), $1, one.kind, one."nameEn", one."nameEs", one.day, one."eachFellow"
       FROM json_to_recordset($2::json) one(kind text, "nameEn" text, "nameEs" text, day date, "eachFellow" boolean)`,
    [input.id, JSON.stringify(placed.milestones)],
  );
  await insertSessions(tx, viewer, input, { audienceId, sources, sessions: placed.sessions });
}

type PlacedSession = SessionSource & { at: Date };

/** Reads where everything goes; refuses with every fault at once, each named by its place in the list. */
function readPlaces(
  { sessions, milestones }: Sources,
  to: ReadonlyMap<string, string | null>,
  rows: readonly { id: string }[],
): { sessions: PlacedSession[]; milestones: (MilestoneSource & { day: string })[] } {
  const faults: FieldFault[] = [];
  const fault = (id: string, rule: string) =>
    faults.push({ field: `rows.${rows.findIndex((row) => row.id === id)}.to`, rule });
  const [now, last] = [new Date(), DateTime.now().plus({ years: LIMITS.sessionYearsAhead }).toJSDate()];
  const placedSessions = sessions.flatMap((session): PlacedSession[] => {
    const local = to.get(session.id) ?? null;
    if (local === null) return [];
    const at = instantOf(local, session.timeZone);
    if (!(at instanceof Date)) fault(session.id, at);
    else if (at <= now) fault(session.id, 'past');
    else if (at > last) fault(session.id, 'too_large');
    else return [{ ...session, local, at }];
    return [];
  });
  const placedMilestones = milestones.flatMap((milestone) => {
    const day = to.get(milestone.id) ?? null;
    if (day === null) return [];
    if (!isDay(day)) fault(milestone.id, 'date');
    return [{ ...milestone, day }];
  });
  if (faults.length > 0) throw new RefusalError('invalid', undefined, faults);
  return { sessions: placedSessions, milestones: placedMilestones };
}

interface Made {
  audienceId: string;
  sources: Sources;
  sessions: readonly PlacedSession[];
}

/** The sessions with their rooms, series, who leads them, and what is to be done about them later. */
async function insertSessions(
  tx: Tx,
  viewer: Viewer,
  { id: cohortId, cohortId: from, startsOn }: CohortCloneInput,
  { audienceId, sources, sessions }: Made,
): Promise<void> {
  if (sessions.length === 0) return;
  const weeks = weeksBetween(sources.startsOn, startsOn);
  const used = new Set(sessions.map(({ seriesId }) => seriesId));
  const series = sources.series.flatMap((one) => {
    const rule = used.has(one.id) ? ruleLater(one.rule, weeks) : null;
    return rule === null
      ? []
      : [{ ...one, was: one.id, id: randomUUID(), rule, startsLocal: weeksLater(one.startsLocal, weeks) }];
  });
  const seriesOf = new Map(series.map(({ was, id }) => [was, id]));
  await tx.query(
    `INSERT INTO series (id, audience_id, cohort_id, rule, starts_local, minutes, time_zone, skips_breaks, created_by)
     SELECT one.id, $1, $2, one.rule, one."startsLocal", one.minutes, one."timeZone", one."skipsBreaks", $3
       FROM json_to_recordset($4::json) one(id uuid, rule text, "startsLocal" text, minutes int, "timeZone" text, "skipsBreaks" boolean)`,
    [audienceId, cohortId, viewer.personId, JSON.stringify(series)],
  );
  const made = sessions.map((session) => {
    const seriesId = session.seriesId === null ? null : (seriesOf.get(session.seriesId) ?? null);
    return {
      ...session,
      was: session.id,
      id: randomUUID(),
      roomId: randomUUID(),
      startsAt: session.at,
      endsAt: new Date(session.at.getTime() + session.minutes * 60_000),
      seriesId,
      seriesSlot: seriesId && session.seriesSlot ? weeksLater(session.seriesSlot, weeks) : null,
    };
  });
  // The link of the video call stays behind: people of another year have it.
  await tx.query(
    `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone, created_by, series_id, series_slot, capacity)
     SELECT one.id, $1, $2, one.title, one.purpose, one."startsAt", one."endsAt", one."timeZone", $3, one."seriesId", one."seriesSlot", s.capacity
       FROM json_to_recordset($4::json) one(id uuid, was uuid, title text, purpose text, "startsAt" timestamptz, "endsAt" timestamptz,
         "timeZone" text, "seriesId" uuid, "seriesSlot" text) JOIN peer_session s ON s.id = one.was`,
    [audienceId, cohortId, viewer.personId, JSON.stringify(made)],
  );
  await tx.query(
    `INSERT INTO room (id, session_id, audience_id)
     SELECT one."roomId", one.id, $1 FROM json_to_recordset($2::json) one(id uuid, "roomId" uuid)`,
    [audienceId, JSON.stringify(made)],
  );
  await tx.query(
    `INSERT INTO session_material (session_id, number, title, url)
     SELECT one.id, m.number, m.title, m.url FROM json_to_recordset($1::json) one(id uuid, was uuid) JOIN session_material m ON m.session_id = one.was`,
    [JSON.stringify(made)],
  );
  // Whoever led it does so again, where they are in the new cohort.
  await tx.query(
    `INSERT INTO peer_session_role (session_id, person_id, role)
     SELECT one.id, r.person_id, 'facilitator' FROM json_to_recordset($2::json) one(id uuid, was uuid)
       JOIN peer_session s ON s.id = one.was AND s.cohort_id = $3
       JOIN peer_session_role r ON r.session_id = s.id AND r.role = 'facilitator'
      WHERE EXISTS (SELECT 1 FROM cohort_membership m WHERE m.cohort_id = $1 AND m.person_id = r.person_id)
         OR EXISTS (SELECT 1 FROM program_role pr JOIN cohort c ON c.program_id = pr.program_id WHERE c.id = $1 AND pr.person_id = r.person_id)`,
    [cohortId, JSON.stringify(made), from],
  );
  await planMany(tx, made, new Date());
  const soon = new Date(Date.now() + 5_000);
  await tx.enqueueAll(
    'calendar.tell',
    [
      ...series.map(({ id }) => ({ payload: { seriesId: id }, key: `calendar.tell:${id}` })),
      ...made
        .filter(({ seriesId }) => seriesId === null)
        .map(({ id }) => ({ payload: { sessionId: id }, key: `calendar.tell:${id}` })),
    ],
    soon,
  );
}
