import { LIMITS } from '@hearth/shared';
import { DateTime } from 'luxon';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { besideSql } from '../../foundation/people/person-line.js';
import { holidaysBetween } from '../../foundation/school-breaks/school-holidays.js';
import { ensure, found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { placeAll, weeksBetween, weeksLater, type Closed } from './clone-plan.js';
import { CloneKind, type ClonePlan, type CloneRow } from './clone.types.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import { fingerprintOf } from './roster-rows.js';

/** A session of a cohort, as it is cloned. */
export interface SessionSource {
  id: string;
  title: string;
  purpose: string;
  local: string;
  minutes: number;
  timeZone: string;
  seriesId: string | null;
  seriesSlot: string | null;
  version: number;
}
export interface MilestoneSource {
  id: string;
  kind: string;
  nameEn: string;
  nameEs: string;
  local: string;
  eachFellow: boolean;
}
export interface SeriesSource {
  id: string;
  rule: string;
  startsLocal: string;
  minutes: number;
  timeZone: string;
  skipsBreaks: boolean;
}
/** What is cloned of a cohort. */
export interface Sources {
  startsOn: string;
  endsOn: string;
  timeZone: string;
  programId: string;
  sessions: SessionSource[];
  milestones: MilestoneSource[];
  series: SeriesSource[];
}

const SOURCES = `
  SELECT c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.time_zone AS "timeZone", c.program_id AS "programId",
    coalesce((SELECT json_agg(json_build_object('id', s.id, 'title', s.title, 'purpose', s.purpose,
        'local', to_char(s.starts_at AT TIME ZONE s.time_zone, 'YYYY-MM-DD"T"HH24:MI'),
        'minutes', round(extract(epoch FROM s.ends_at - s.starts_at) / 60)::int, 'timeZone', s.time_zone,
        'seriesId', s.series_id, 'seriesSlot', s.series_slot, 'version', s.version) ORDER BY s.starts_at, s.id)
      FROM peer_session s WHERE s.cohort_id = c.id AND s.canceled_at IS NULL), '[]') AS sessions,
    coalesce((SELECT json_agg(json_build_object('id', m.id, 'kind', m.kind, 'nameEn', m.name_en, 'nameEs', m.name_es,
        'local', m.due_on, 'eachFellow', m.each_fellow) ORDER BY m.due_on, m.id)
      FROM cohort_milestone m WHERE m.cohort_id = c.id AND m.removed_at IS NULL), '[]') AS milestones,
    coalesce((SELECT json_agg(json_build_object('id', e.id, 'rule', e.rule, 'startsLocal', e.starts_local, 'minutes', e.minutes,
        'timeZone', e.time_zone, 'skipsBreaks', e.skips_breaks) ORDER BY e.id)
      FROM series e WHERE e.cohort_id = c.id), '[]') AS series
    FROM cohort c WHERE c.id = $1`;

/** What of a cohort is cloned, as it stands; for those who keep it. One statement. */
export async function cloneSources(reader: Reader, viewer: Viewer, cohortId: string): Promise<Sources> {
  found(canSeeCohort(viewer, cohortId) || null);
  ensure(canKeepCohort(viewer, cohortId), 'coordinator');
  const sources = found((await reader.query<Sources>(SOURCES, [cohortId]))[0]);
  if (sources.sessions.length + sources.milestones.length > LIMITS.cloneRows)
    throw invalidField('rows', 'too_large', { max: LIMITS.cloneRows });
  return sources;
}

export const sourcesPrint = ({ startsOn, sessions, milestones }: Sources): string =>
  fingerprintOf([
    startsOn,
    sessions.map(({ id, version, local, timeZone }) => [id, version, local, timeZone]),
    milestones.map(({ id, local, nameEn, nameEs, kind, eachFellow }) => [
      id,
      local,
      nameEn,
      nameEs,
      kind,
      eachFellow,
    ]),
  ]);

const STATES_OF = `
  SELECT DISTINCT o.state FROM cohort_membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = p.organization_id
   WHERE m.cohort_id = $1 AND o.state IN ('CT', 'MA', 'ME', 'NH', 'RI', 'VT') AND p.deactivated_at IS NULL
     AND ${besideSql('p', 'STATE', 'true', 'false')} AND (${standsNow('m')} OR NOT EXISTS (SELECT 1 FROM cohort_membership n WHERE n.cohort_id = $1 AND ${standsNow('n')})) ORDER BY o.state`;

const BREAKS = `
  SELECT state, key, name_en AS "nameEn", name_es AS "nameEs", starts_on::text AS "startsOn", ends_on::text AS "endsOn",
    removed_at IS NOT NULL AS removed FROM school_break WHERE state = ANY($1::text[]) AND starts_on <= $3::date AND ends_on >= $2::date`;

/** The days off of these states: as coordinators keep them, and further ahead than those reach, as the law has them. */
async function daysOff(
  reader: Reader,
  states: readonly string[],
  from: string,
  to: string,
): Promise<Closed[]> {
  if (states.length === 0) return [];
  const kept = await reader.query<Closed & { key: string | null; removed: boolean }>(BREAKS, [
    states,
    from,
    to,
  ]);
  const known = new Set(kept.map(({ state, key }) => `${state} ${key ?? ''}`));
  const byLaw = (await holidaysBetween(from, to, states)).filter(
    ({ state, key }) => !known.has(`${state} ${key}`),
  );
  return [
    ...kept.filter(({ removed }) => !removed).map(({ key: _, removed: _removed, ...off }) => off),
    ...byLaw.map(({ state, nameEn, nameEs, day }) => ({ state, nameEn, nameEs, startsOn: day, endsOn: day })),
  ].sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.state < b.state ? -1 : 1));
}

/** What a cohort would be, begun on another day. Nothing is changed. Three statements. */
export async function clonePlan(
  reader: Reader,
  viewer: Viewer,
  cohortId: string,
  startsOn: string,
): Promise<ClonePlan> {
  const sources = await cloneSources(reader, viewer, cohortId);
  const last = DateTime.now().plus({ years: LIMITS.sessionYearsAhead }).toISODate();
  if (startsOn > last) throw invalidField('startsOn', 'too_large', { max: last });
  const weeks = weeksBetween(sources.startsOn, startsOn);
  if (weeks < 1) throw invalidField('startsOn', 'too_small', { min: weeksLater(sources.startsOn, 1) });
  const states = (await reader.query<{ state: string }>(STATES_OF, [cohortId])).map(({ state }) => state);
  const days = [...sources.sessions, ...sources.milestones]
    .map(({ local }) => weeksLater(local, weeks).slice(0, 10))
    .sort();
  // Whatever must move may move by some weeks.
  const closed = await daysOff(reader, states, days[0] ?? startsOn, weeksLater(days.at(-1) ?? startsOn, 13));
  const placed = placeAll([...sources.sessions, ...sources.milestones], weeks, closed);
  const sessions = new Map(sources.sessions.map((one) => [one.id, one]));
  const milestones = new Map(sources.milestones.map((one) => [one.id, one]));
  return {
    startsOn,
    endsOn: weeksLater(sources.endsOn, weeks),
    weeks,
    states: states as ClonePlan['states'],
    closed: closed as ClonePlan['closed'],
    rows: placed.map((row): CloneRow => {
      const session = sessions.get(row.id);
      const milestone = milestones.get(row.id);
      return {
        ...row,
        closed: row.closed as CloneRow['closed'],
        kind: session ? CloneKind.SESSION : CloneKind.MILESTONE,
        titleEn: session?.title ?? milestone?.nameEn ?? '',
        titleEs: session?.title ?? milestone?.nameEs ?? '',
        timeZone: session?.timeZone ?? null,
        ofSeries: session?.seriesId != null,
      };
    }),
    fingerprint: sourcesPrint(sources),
  };
}
