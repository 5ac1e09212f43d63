import type { EntityManager } from 'typeorm';
import { slotInstant, slotsOf } from '../../foundation/sessions/series-times.js';
import { HOME_ZONE, minutesAfter, type DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';
import { audienceId } from './load-people.js';

/** Every two weeks, from five weeks from now on; the third date is left out. */
export const DEMO_SERIES = { rule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=12', sessions: 11 };
const LEFT_OUT = 2;
const COHORT = 'ctlc-current';
const MINUTES = 60;

/** A series of a cohort: every date is a session with a room of its own. */
export async function insertSeries(manager: EntityManager, clock: DemoClock): Promise<void> {
  const id = demoId('series', 'check-in');
  // A Thursday, whatever day it is today.
  const monday = clock.day(35).startOf('week');
  const startsLocal = `${monday.plus({ days: 3 }).toFormat('yyyy-MM-dd')}T15:30`;
  const shared = { audience_id: audienceId(COHORT), cohort_id: demoId('cohort', COHORT) };
  const created = { created_by: demoId('person', 'amara'), created_at: clock.instant('3d 09:20') };
  await insertRows(
    manager,
    'series',
    {
      id: 'uuid',
      audience_id: 'uuid',
      cohort_id: 'uuid',
      rule: 'text',
      starts_local: 'text',
      minutes: 'int',
      time_zone: 'text',
      skips_breaks: 'boolean',
      created_by: 'uuid',
      created_at: 'timestamptz',
    },
    [
      {
        id,
        ...shared,
        ...created,
        rule: DEMO_SERIES.rule,
        starts_local: startsLocal,
        minutes: MINUTES,
        time_zone: HOME_ZONE,
        skips_breaks: true,
      },
    ],
  );
  const slots = slotsOf({ rule: DEMO_SERIES.rule, startsLocal }, '9999-12-31T23:59');
  const dates = slots
    .filter((_, index) => index !== LEFT_OUT)
    .map((slot) => ({ slot, id: demoId('session', `check-in/${slots.indexOf(slot) + 1}`) }));
  await insertRows(
    manager,
    'peer_session',
    {
      id: 'uuid',
      audience_id: 'uuid',
      cohort_id: 'uuid',
      title: 'text',
      purpose: 'text',
      starts_at: 'timestamptz',
      ends_at: 'timestamptz',
      time_zone: 'text',
      join_url: 'text',
      created_by: 'uuid',
      created_at: 'timestamptz',
      series_id: 'uuid',
      series_slot: 'text',
    },
    dates.map(({ slot, id: sessionId }) => ({
      id: sessionId,
      ...shared,
      ...created,
      title: 'Thursday check-in',
      purpose: 'An hour without a topic: what is heavy, what helped.',
      starts_at: slotInstant(slot, HOME_ZONE),
      ends_at: minutesAfter(slotInstant(slot, HOME_ZONE), MINUTES),
      time_zone: HOME_ZONE,
      join_url: 'https://video.example/check-in',
      series_id: id,
      series_slot: slot,
    })),
  );
  await insertRows(
    manager,
    'room',
    { id: 'uuid', session_id: 'uuid', audience_id: 'uuid' },
    dates.map(({ slot, id: session_id }) => ({
      id: demoId('room', `check-in/${slots.indexOf(slot) + 1}`),
      session_id,
      audience_id: shared.audience_id,
    })),
  );
  await insertRows(
    manager,
    'peer_session_role',
    { session_id: 'uuid', person_id: 'uuid', role: 'text' },
    dates.map(({ id: session_id }) => ({
      session_id,
      person_id: demoId('person', 'ellis'),
      role: 'facilitator',
    })),
  );
}
