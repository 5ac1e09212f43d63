import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { SHOW_ANSWERS } from '../../features/time-polls/time-poll-answer.js';
import { HOME_ZONE, type DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import { insertRows } from './insert-rows.js';
import { audienceId } from './load-people.js';

const COHORT = 'ctlc-current';
const KEY = 'school-visits';
/** Each at an hour of its own: what falls on a weekend moves to Monday. */
const SLOTS = [
  { inDays: 9, at: '15:30' },
  { inDays: 10, at: '12:00' },
  { inDays: 11, at: '07:30' },
  { inDays: 12, at: '16:00' },
  { inDays: 15, at: '08:00' },
  { inDays: 16, at: '17:00' },
];
/** What each has answered, slot by slot: yes, if need be, no, or nothing yet. */
const ANSWERS: Record<string, string> = {
  noor: 'yn____',
  tomas: 'nmyyyn',
  rosa: 'ynnynm',
  june: 'ymnyny',
  malik: 'yynynn',
  hannah: 'ynmyyn',
  linh: 'mnyynn',
  caleb: 'ynnmny',
  ellis: 'ymynyn',
};
const WORDS: Record<string, string> = { y: 'yes', m: 'if_need_be', n: 'no' };

/** A time poll under way, and a fellow who is never free at lunch. */
export async function insertTimePolls(manager: EntityManager, clock: DemoClock): Promise<void> {
  const id = demoId('time-poll', KEY);
  await insertRows(
    manager,
    'time_poll',
    {
      id: 'uuid',
      audience_id: 'uuid',
      cohort_id: 'uuid',
      title: 'text',
      note: 'text',
      minutes: 'int',
      time_zone: 'text',
      everyone: 'boolean',
      shows_names: 'boolean',
      answer_by: 'timestamptz',
      opened_at: 'timestamptz',
      created_at: 'timestamptz',
      created_by: 'uuid',
    },
    [
      {
        id,
        audience_id: audienceId(COHORT),
        cohort_id: demoId('cohort', COHORT),
        title: 'Visiting each other’s schools: when do we plan it?',
        note: 'An hour to say where we would go and what we would look for. Any two of us can host.',
        minutes: 60,
        time_zone: HOME_ZONE,
        everyone: true,
        shows_names: false,
        answer_by: clock.sessionStart({ key: KEY, start: { inDays: 6, at: '17:00' }, timeZone: HOME_ZONE }),
        opened_at: clock.instant('2d 09:00'),
        created_at: clock.instant('2d 09:00'),
        created_by: demoId('person', 'amara'),
      },
    ],
  );
  const slots = SLOTS.map((start, index) => ({
    id: demoId('slot', `${KEY}/${index + 1}`),
    startsAt: clock.sessionStart({ key: KEY, start, timeZone: HOME_ZONE }),
  }));
  await insertRows(
    manager,
    'time_poll_slot',
    { id: 'uuid', poll_id: 'uuid', local_start: 'text', starts_at: 'timestamptz' },
    slots.map(({ id: slot, startsAt }) => ({
      id: slot,
      poll_id: id,
      local_start: DateTime.fromJSDate(startsAt, { zone: HOME_ZONE }).toFormat("yyyy-MM-dd'T'HH:mm"),
      starts_at: startsAt,
    })),
  );
  await insertRows(
    manager,
    'time_poll_person',
    { poll_id: 'uuid', person_id: 'uuid', required: 'boolean' },
    ['tomas', 'ellis'].map((person) => ({
      poll_id: id,
      person_id: demoId('person', person),
      required: true,
    })),
  );
  await insertRows(
    manager,
    'time_poll_answer',
    { slot_id: 'uuid', person_id: 'uuid', answer: 'text', answered_at: 'timestamptz' },
    Object.entries(ANSWERS).flatMap(([person, said]) =>
      slots.flatMap((slot, index) => {
        const answer = WORDS[said[index] ?? ''];
        return answer
          ? [
              {
                slot_id: slot.id,
                person_id: demoId('person', person),
                answer,
                answered_at: clock.instant('1d 12:10'),
              },
            ]
          : [];
      }),
    ),
  );
  await manager.query(SHOW_ANSWERS, [slots.map(({ id: slot }) => slot)]);
  await insertRows(
    manager,
    'person_availability',
    {
      id: 'uuid',
      person_id: 'uuid',
      weekday: 'int',
      from_minute: 'int',
      to_minute: 'int',
      label: 'text',
    },
    [1, 2, 3, 4, 5].map((weekday) => ({
      id: demoId('slot', `never-free/noor/${weekday}`),
      person_id: demoId('person', 'noor'),
      weekday,
      from_minute: 11 * 60 + 30,
      to_minute: 12 * 60 + 15,
      label: 'Lunch duty',
    })),
  );
}
