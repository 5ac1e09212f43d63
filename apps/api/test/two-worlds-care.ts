import { randomUUID } from 'node:crypto';
import type { Actor } from './kit/actor.js';
import { eventually } from './kit/asserts.js';
import { answerMinute, askMinute, CARE, MEASURES, mutePerson, onMinute } from './kit/care.js';
import type { ClientSocket, House } from './kit/house.js';
import type { CohortHandle } from './kit/people.js';
import { done, join, send } from './kit/rooms.js';

export const careIds = () => ({
  session: randomUUID(),
  room: randomUUID(),
  minute: randomUUID(),
  said: [randomUUID(), randomUUID()] as const,
});

/** What is asked of a room in which one of two people needed a minute. */
export const careAsked = (id: string): Record<string, [string, () => Record<string, unknown>]> => ({
  room: [
    `query($id: ID!) { room(sessionId: $id) { rev lastNumber can { write care } people { id } lessonAsks { messageId }
       messages { nodes { number rev body author { id } } } } }`,
    () => ({ id }),
  ],
  roomCare: [CARE, () => ({ id })],
  roomMeasures: [MEASURES, () => ({ id })],
  personMutes: [`{ personMutes { id } }`, () => ({})],
});

interface Cast {
  author: Actor;
  /** Both who may have needed it. */
  both: readonly [Actor, Actor];
  carer: Actor;
  observers: Record<string, Actor>;
  cohort: CohortHandle;
}

/**
 * One of the two tells whoever facilitates that they need a minute, is answered and comes back, and mutes an observer for themselves.
 * What an observer's sockets were told meanwhile is added to `pushed`, the counters of channels aside.
 */
export async function needAMinute(
  house: House,
  ids: ReturnType<typeof careIds>,
  { author, both, carer, observers, cohort }: Cast,
  pushed: Record<string, string[]>,
): Promise<void> {
  await house.db.query(
    `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone)
     VALUES ($1, $2, $3, 'Peer session', '', now(), now() + interval '1 hour', 'America/New_York')`,
    [ids.session, cohort.audienceId, cohort.id],
  );
  await house.db.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
    ids.room,
    ids.session,
    cohort.audienceId,
  ]);
  await house.db.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
    [ids.session, carer.personId],
  );
  const sockets: ClientSocket[] = [];
  for (const [index, who] of both.entries()) {
    const socket = await who.socket();
    await done(join(socket, ids.room));
    await done(send(socket, ids.room, 'Hello.', ids.said[index]));
    sockets.push(socket);
  }
  for (const [name, observer] of Object.entries(observers)) {
    const socket = await observer.socket();
    sockets.push(socket);
    const heard = (pushed[name] ??= []);
    await socket.emitWithAck('room.join', { roomId: ids.room, afterRev: 0 });
    socket.onAny((event: string, body: unknown) => {
      if (event === 'room.care' || event.startsWith('message.')) heard.push(JSON.stringify([event, body]));
    });
  }
  await askMinute(author, ids.room, carer.personId, 'I need air.', ids.minute);
  await onMinute(carer, 'roomMinuteSee', ids.minute);
  await answerMinute(carer, ids.minute, 'Take your time.');
  await onMinute(author, 'roomMinuteEnd', ids.minute);
  await mutePerson(author, observers['fellow']!.personId);
  await house.beat();
  for (const socket of sockets) socket.disconnect();
  await eventually('all have left', async () => {
    const here = await house.db.query(`SELECT FROM room_presence WHERE room_id = $1`, [ids.room]);
    return here.length === 0;
  });
}
