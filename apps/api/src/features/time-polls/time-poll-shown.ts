import { DateTime } from 'luxon';
import { audiencePeople } from '../../foundation/cohorts/audience-people.js';
import type { Person } from '../../foundation/people/people.types.js';
import { besideSql, personLine } from '../../foundation/people/person-line.js';
import { MOST_BREAKS } from '../../foundation/school-breaks/school-breaks.queries.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';
import { meets, type WeeklyTime } from './never-free.js';
import { remindersOf } from './time-poll-tell.js';
import {
  canAnswerTimePoll,
  canRunTimePoll,
  canSeeTimePoll,
  canSeeTimePollNames,
  stateOf,
} from './time-polls.policy.js';
import { countsOf, namedPeople, pollById, type TimePollRow } from './time-polls.queries.js';
import type {
  TimePoll,
  TimePollAnswer,
  TimePollBreak,
  TimePollCandidates,
  TimePollSlot,
  TimePollState,
} from './time-polls.types.js';

/** Most people whom a coordinator is shown to choose from. */
const MOST_CANDIDATES = 300;

interface SlotRow {
  id: string;
  startsAt: Date;
  localStart: string;
  removed: boolean;
  answer: TimePollAnswer | null;
  yes: number | null;
  ifNeedBe: number | null;
  no: number | null;
}

const SLOTS = `
  SELECT s.id, s.starts_at AS "startsAt", s.local_start AS "localStart", s.removed_at IS NOT NULL AS removed,
         (SELECT a.answer FROM time_poll_answer a WHERE a.slot_id = s.id AND a.person_id = $2) AS answer,
         s.shown_yes AS yes, s.shown_maybe AS "ifNeedBe", s.shown_no AS no
    FROM time_poll_slot s WHERE s.poll_id = $1 ORDER BY s.starts_at, s.id`;

const BREAK = `b.state, b.name_en AS "nameEn", b.name_es AS "nameEs", to_char(b.starts_on, 'YYYY-MM-DD') AS "startsOn",
  to_char(b.ends_on, 'YYYY-MM-DD') AS "endsOn"`;

/** The breaks of the state of a person's organization that are not over. */
const OWN_BREAKS = `
  SELECT ${BREAK} FROM person p JOIN organization o ON o.id = p.organization_id JOIN school_break b ON b.state = o.state
   WHERE p.id = $1 AND b.removed_at IS NULL AND b.ends_on >= current_date - 1 ORDER BY b.starts_on, b.id LIMIT ${MOST_BREAKS}`;

/** When this person is never free. */
export const weeklyTimes = (db: Reader, personId: string): Promise<(WeeklyTime & { id: string })[]> =>
  db.query(
    `SELECT id, weekday, from_minute AS "fromMinute", to_minute AS "toMinute", label FROM person_availability
      WHERE person_id = $1 ORDER BY weekday, from_minute, id`,
    [personId],
  );

/** The poll, for whoever may see it. Throws `not_found`. */
export async function seenPoll(db: Reader, viewer: Viewer, id: string): Promise<TimePollRow> {
  const poll = found(await pollById(db, viewer, id));
  return found(canSeeTimePoll(viewer, poll) ? poll : null);
}

/** The poll as this viewer sees it, in a constant number of statements. Throws `not_found`. */
export async function shownPoll(db: Reader, viewer: Viewer, id: string): Promise<TimePoll> {
  const poll = await seenPoll(db, viewer, id);
  const runs = canRunTimePoll(viewer, poll);
  const slots = await db.query<SlotRow>(SLOTS, [id, viewer.personId]);
  const times = poll.asked ? await weeklyTimes(db, viewer.personId) : [];
  const breaks = await db.query<TimePollBreak>(OWN_BREAKS, [viewer.personId]);
  const counts = runs ? await countsOf(db, id) : null;
  const state = stateOf(poll, poll.now);
  const { now: _, ...row } = poll;
  return {
    ...row,
    audienceKind: poll.audienceKind as TimePoll['audienceKind'],
    state: state as TimePollState,
    can: {
      answer: canAnswerTimePoll(viewer, poll, poll.now),
      run: runs,
      seeNames: canSeeTimePollNames(viewer, poll),
    },
    askedPeople: counts?.asked ?? null,
    answeredPeople: counts?.answered ?? null,
    people: runs ? ((await namedPeople(db, id)) as TimePoll['people']) : [],
    remindsAt: runs && state === 'open' ? remindersOf(poll).filter((at) => at > poll.now) : [],
    slots: slots
      .filter(({ removed }) => runs || !removed)
      .map((slot): TimePollSlot => {
        const never = meets(times, viewer.timeZone, slot.startsAt, poll.minutes);
        const day = DateTime.fromJSDate(slot.startsAt, { zone: viewer.timeZone }).toISODate() ?? '';
        const { yes, ifNeedBe, no } = slot;
        return {
          ...slot,
          neverFree: never ? never.label : null,
          schoolBreak: breaks.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn) ?? null,
          counts: yes === null || ifNeedBe === null || no === null ? null : { yes, ifNeedBe, no },
        };
      }),
  };
}

/** Who can be asked in an audience, and the breaks of the states that they show. The caller has asked who may see it. */
export async function candidatesOf(db: Reader, audienceId: string): Promise<TimePollCandidates> {
  const people = await db.query<{ line: Person }>(
    `SELECT ${personLine('p', 'o')} AS line FROM person p LEFT JOIN organization o ON o.id = p.organization_id
      WHERE p.id IN (${audiencePeople('$1::uuid')}) ORDER BY p.name, p.id LIMIT ${MOST_CANDIDATES}`,
    [audienceId],
  );
  const breaks = await db.query<TimePollBreak>(
    `SELECT ${BREAK} FROM school_break b
      WHERE b.removed_at IS NULL AND b.ends_on >= current_date AND b.state IN (
        SELECT o.state FROM person p JOIN organization o ON o.id = p.organization_id
         WHERE ${besideSql('p', 'STATE', 'true', 'false')} AND p.id IN (${audiencePeople('$1::uuid')}))
      ORDER BY b.starts_on, b.state, b.id LIMIT ${MOST_BREAKS * 6}`,
    [audienceId],
  );
  return { people: people.map(({ line }) => line), breaks };
}
