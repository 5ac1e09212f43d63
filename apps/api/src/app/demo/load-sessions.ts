import { SURVEY_DAYS } from '@hearth/shared';
import type { EntityManager } from 'typeorm';
import { shippedProtocols } from '../../features/room/protocols/shipped.js';
import { closesAt } from '../../foundation/sessions/session-time.js';
import { COLLECTIVE } from './demo-access.js';
import { chatOffsetMs, minutesAfter, type DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import type { DemoSession, DemoWorld } from './demo-types.js';
import { insertRows } from './insert-rows.js';
import { lineRevs } from './line-revs.js';
import { audienceId } from './load-people.js';

/** Days after which nobody is asked any more how a session was: it is closed in this world. */
const LONG_OVER = SURVEY_DAYS + 1;

/** Peer sessions with their roles, answers, rooms, chats and attendance. */
export async function insertSessions(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
): Promise<void> {
  const { sessions } = world;
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
      listed_publicly: 'boolean',
      version: 'int',
      created_by: 'uuid',
      created_at: 'timestamptz',
      canceled_at: 'timestamptz',
      cancel_note: 'text',
      closed_at: 'timestamptz',
    },
    sessions.map((session) => sessionRow(session, clock)),
  );
  await insertRows(
    manager,
    'peer_session_role',
    { session_id: 'uuid', person_id: 'uuid', role: 'text' },
    sessions.flatMap((session) => [
      ...session.facilitators.map((person) => ({ ...belongs(session, person), role: 'facilitator' })),
      ...session.presenters.map((person) => ({ ...belongs(session, person), role: 'presenter' })),
    ]),
  );
  await insertRows(
    manager,
    'rsvp',
    { session_id: 'uuid', person_id: 'uuid', answer: 'text', answered_at: 'timestamptz' },
    sessions.flatMap((session) => rsvpRows(session, clock)),
  );
  await insertRows(
    manager,
    'attendance',
    {
      session_id: 'uuid',
      person_id: 'uuid',
      first_seen_at: 'timestamptz',
      last_seen_at: 'timestamptz',
      seconds: 'float8',
    },
    sessions.flatMap((session) => attendanceRows(session, clock)),
  );
  const rooms = sessions.map((session) => roomRows(session, clock));
  await insertRows(
    manager,
    'room',
    { id: 'uuid', session_id: 'uuid', audience_id: 'uuid', rev: 'int', last_number: 'int' },
    rooms.map(({ row }) => row),
  );
  await insertRows(
    manager,
    'message',
    {
      id: 'uuid',
      room_id: 'uuid',
      audience_id: 'uuid',
      number: 'int',
      rev: 'int',
      added_rev: 'int',
      shown_author_id: 'uuid',
      body: 'text',
      sent_at: 'timestamptz',
      edited_at: 'timestamptz',
      undone_at: 'timestamptz',
      tag: 'text',
    },
    rooms.flatMap(({ messages }) => messages),
  );
  await insertRows(
    manager,
    'protocol_run',
    {
      room_id: 'uuid',
      rev: 'int',
      source: 'text',
      source_version: 'int',
      locale: 'text',
      title: 'text',
      steps: 'jsonb',
    },
    rooms.flatMap(({ run }) => run),
  );
}

function belongs(session: DemoSession, person: string) {
  return { session_id: demoId('session', session.key), person_id: demoId('person', person) };
}

function sessionRow(session: DemoSession, clock: DemoClock) {
  const startsAt = clock.sessionStart(session);
  const endedAt = minutesAfter(startsAt, session.minutes);
  return {
    id: demoId('session', session.key),
    audience_id: audienceId(session.audience),
    cohort_id: session.audience === COLLECTIVE ? null : demoId('cohort', session.audience),
    title: session.title,
    purpose: session.purpose,
    starts_at: startsAt,
    ends_at: endedAt,
    time_zone: session.timeZone,
    join_url: session.joinUrl,
    listed_publicly: session.listedPublicly,
    version: session.canceled ? 2 : 1,
    created_by: demoId('person', session.scheduledBy),
    created_at: scheduledAt(session, clock),
    canceled_at: session.canceled ? clock.instant(`${session.canceled.daysAgo}d 09:10`) : null,
    cancel_note: session.canceled?.note ?? '',
    closed_at: endedAt < clock.dayStart(LONG_OVER) ? closesAt({ endsAt: endedAt }) : null,
  };
}

function scheduledAt(session: DemoSession, clock: DemoClock): Date {
  return clock.instant(`${session.scheduledDaysAgo}d 09:00`);
}

/** People answer one after the other from the hour in which the session was scheduled. */
function rsvpRows(session: DemoSession, clock: DemoClock) {
  const answers = [
    ...session.going.map((person) => ({ person, answer: 'going' })),
    ...session.maybe.map((person) => ({ person, answer: 'maybe' })),
    ...session.notGoing.map((person) => ({ person, answer: 'not_going' })),
  ];
  return answers.map(({ person, answer }, index) => ({
    ...belongs(session, person),
    answer,
    answered_at: minutesAfter(scheduledAt(session, clock), 11 + 23 * index),
  }));
}

/** People come in the minutes before the start, or with their first line if that was earlier. */
function attendanceRows(session: DemoSession, clock: DemoClock) {
  const startsAt = clock.sessionStart(session);
  return session.attended.map((person, index) => {
    const lines = session.chat.filter(({ by }) => by === person).map(({ at }) => chatOffsetMs(at));
    const came = Math.min(-(index % 7) * 60_000, ...lines) - 20_000;
    return {
      ...belongs(session, person),
      first_seen_at: new Date(startsAt.getTime() + came),
      last_seen_at: minutesAfter(startsAt, session.minutes + (index % 3)),
      seconds: (session.minutes + (index % 3)) * 60,
    };
  });
}

function roomRows(session: DemoSession, clock: DemoClock) {
  const startsAt = clock.sessionStart(session).getTime();
  const id = demoId('room', session.key);
  const audience_id = audienceId(session.audience);
  const sent = session.chat.map((message) => {
    const sentAt = startsAt + chatOffsetMs(message.at);
    const later = (seconds: number | undefined): Date | null =>
      seconds === undefined ? null : new Date(sentAt + seconds * 1000);
    const editedAt = later(message.editedAfter);
    return { message, sentAt: new Date(sentAt), editedAt, undoneAt: later(message.undoneAfter) };
  });
  const { revs, addedRevs, head } = lineRevs(
    sent.map(({ sentAt, editedAt, undoneAt }) => ({ addedAt: sentAt, changedAt: undoneAt ?? editedAt })),
  );
  const messages = sent.map(({ message, sentAt, editedAt, undoneAt }, index) => ({
    id: demoId('message', `${session.key}/${index + 1}`),
    room_id: id,
    audience_id,
    number: index + 1,
    rev: revs[index] ?? 0,
    added_rev: addedRevs[index] ?? 0,
    shown_author_id: demoId('person', message.by),
    body: undoneAt ? '' : message.text,
    sent_at: sentAt,
    edited_at: editedAt,
    undone_at: undoneAt,
    tag: message.tag ?? null,
  }));
  const protocol = shippedProtocols('en').find(({ source }) => source === session.protocol);
  // Chosen after whatever was said, so that the counters of lines stay as they are.
  const run = protocol
    ? [
        {
          room_id: id,
          rev: head + 1,
          source: protocol.source,
          source_version: protocol.version,
          locale: 'en',
          title: protocol.title,
          steps: JSON.stringify(protocol.steps),
        },
      ]
    : [];
  const row = {
    id,
    session_id: demoId('session', session.key),
    audience_id,
    rev: head + run.length,
    last_number: messages.length,
  };
  return { row, messages, run };
}
