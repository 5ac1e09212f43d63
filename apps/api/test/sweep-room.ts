import { randomUUID } from 'node:crypto';
import { aSession } from './kit/places.js';
import { run, say, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** A session that has a protocol, as its coordinator chose it. */
async function withProtocol(world: SweepWorld): Promise<string> {
  const { id: sessionId } = await aSession(world.house, { in: world.cohort });
  const step = { name: 'Round', prompt: '', minutes: 5, speaks: 'ROUND', hint: '', tag: null };
  await world.people.coordinator.gql(
    `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { id } }`,
    { input: { sessionId, version: 0, title: 'Round', steps: [step] } },
  );
  return sessionId;
}

/** Who may what with a live session, see `rows`. */
export const roomRows: Record<string, Row> = {
  'Query.room': {
    may: 'snnnnnnn++aa',
    ask: run(
      `query($id: ID!) { room(sessionId: $id) { messages { nodes { body } reacted { kinds } } people { name } readers(named: "a") { name }
        polls { count } lessonAsks { messageId } mayStandIn turns { floor { name } } lead { facilitators { name } } } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Query.protocols': { may: 's+++++++++aa', ask: run(`{ protocols { source title steps { name } } }`) },
  'Query.protocolOfSession': {
    may: 'snnnnnnna+aa',
    ask: run(`query($id: ID!) { protocolOfSession(sessionId: $id) { title } }`, async (world) => ({
      id: await withProtocol(world),
    })),
  },
  'Mutation.protocolSave': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($id: ID!) { protocolSave(input: { sessionId: $id, version: 0, title: "Round", steps: [] }) { title } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Mutation.protocolAct': {
    may: 'snnnnnnnanaa',
    ask: run(
      `mutation($id: ID!, $roomId: ID!) { protocolAct(input: { id: $id, roomId: $roomId, act: START, version: 1 }) { state } }`,
      ({ session }) => ({ id: randomUUID(), roomId: session.roomId }),
    ),
  },
  'Mutation.turnAct': {
    may: 'snnnnnnn++',
    ask: run(
      `mutation($id: ID!, $roomId: ID!) { turnAct(input: { id: $id, roomId: $roomId, act: RAISE }) { hands { person { name } } } }`,
      ({ session }) => ({ id: randomUUID(), roomId: session.roomId }),
    ),
  },
  'Mutation.roomRole': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($roomId: ID!, $id: ID!) { roomRole(input: { roomId: $roomId, personId: $id, role: PRESENTER, held: true }) { presenters { name } } }`,
      ({ session, author }) => ({ roomId: session.roomId, id: author.personId }),
    ),
  },
  'Mutation.roomStandIn': {
    may: 'snnnnnnn++',
    ask: run(`mutation($id: ID!) { roomStandIn(roomId: $id) { id } }`, async (world) => {
      const { roomId } = await aSession(world.house, { in: world.cohort, startsInMinutes: -5 });
      await world.house.db.query(
        `INSERT INTO room_presence (socket_id, room_id, person_id) SELECT gen_random_uuid()::text, $1, person.id FROM person`,
        [roomId],
      );
      return { id: roomId };
    }),
  },
  'Mutation.roomStandInEnd': {
    may: 'snnnnnnna+',
    ask: run(`mutation($id: ID!) { roomStandInEnd(roomId: $id) { id } }`, ({ session }) => ({
      id: session.roomId,
    })),
  },
  'Query.caseCardOfSession': {
    may: 'snnnnnnna+',
    ask: run(`query($id: ID!) { caseCardOfSession(sessionId: $id) { version } }`, ({ session }) => ({
      id: session.id,
    })),
  },
  'Mutation.caseCardSave': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($id: ID!) { caseCardSave(input: { sessionId: $id, version: 0, ageBand: HIGH, setting: CLASSROOM, happened: "It was loud.",
         tried: "", question: "What now?", keepDays: 90 }) { version } }`,
      async ({ house, cohort }) => ({ id: (await aSession(house, { in: cohort })).id }),
    ),
  },
  'Mutation.caseCardShow': {
    may: 'snnnnnnnan',
    ask: run(
      `mutation($id: ID!) { caseCardShow(input: { sessionId: $id, part: CASE_TRIED }) { version } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Mutation.caseCardKeep': {
    may: 'snnnnnnnan',
    ask: run(
      `mutation($id: ID!) { caseCardKeep(input: { sessionId: $id, days: 30 }) { version } }`,
      ({ session }) => ({ id: session.id }),
    ),
  },
  'Mutation.caseCardWithdraw': {
    may: 'snnnnnnna+',
    ask: run(`mutation($id: ID!) { caseCardWithdraw(sessionId: $id) { version } }`, ({ session }) => ({
      id: session.id,
    })),
  },
  'Mutation.messageLesson': {
    may: 'snnnnnnnaaaa',
    ask: run(
      `mutation($id: ID!) { messageLesson(input: { id: $id, kind: REFINE }) { id } }`,
      ({ messageId }) => ({
        id: messageId,
      }),
    ),
  },
  'Mutation.messageLessonAsk': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($id: ID!) { messageLessonAsk(input: { id: $id, kind: REFINE }) { id } }`,
      ({ messageId }) => ({
        id: messageId,
      }),
    ),
  },
  'Mutation.messageLessonDecline': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($id: ID!) { messageLessonDecline(id: $id) { id } }`, ({ messageId }) => ({
      id: messageId,
    })),
  },
  'socket clock.read': { may: 's+++++++++++', ask: say('clock.read', () => ({})) },
  'socket room.join': {
    may: 'snnnnnnn++aa',
    ask: say('room.join', ({ session }) => ({ roomId: session.roomId, afterRev: 0 })),
  },
  'socket room.leave': {
    may: 's000000000aa',
    ask: say('room.leave', ({ session }) => ({ roomId: session.roomId })),
  },
  'socket room.changes': {
    may: 'snnnnnnn++aa',
    ask: say('room.changes', ({ session }) => ({ roomId: session.roomId, afterRev: 0 })),
  },
  'socket message.send': {
    may: 'snnnnnnn+++n',
    ask: say('message.send', ({ session }) => ({ roomId: session.roomId, id: randomUUID(), body: 'Hello.' })),
  },
  'socket message.edit': {
    may: 'snnnnnnnaaan',
    ask: say('message.edit', ({ session, messageId }) => ({
      roomId: session.roomId,
      id: messageId,
      body: 'Not mine.',
    })),
  },
  'socket message.undo': {
    may: 'snnnnnnnaaan',
    ask: say('message.undo', ({ session, messageId }) => ({ roomId: session.roomId, id: messageId })),
  },
  'socket message.react': {
    may: 'snnnnnnn++',
    ask: say('message.react', ({ session, messageId }) => ({
      roomId: session.roomId,
      id: messageId,
      kind: 'THANK_YOU',
      on: true,
    })),
  },
  'socket room.typing': { may: 'snnnnnnn00', ask: say('room.typing', ({ session }) => session) },
  'socket room.read': {
    may: 'snnnnnnn00',
    ask: say('room.read', ({ session }) => ({ roomId: session.roomId, number: 1 })),
  },
};
