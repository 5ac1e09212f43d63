import { aSession } from './kit/places.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

import {
  answerMinute,
  askMinute,
  CARE,
  endMeasure,
  measure,
  MEASURES,
  mutePerson,
  onMinute,
} from './kit/care.js';

/** A session in which the coordinator has paused the author's writing. */
async function measured(world: SweepWorld): Promise<{ id: string; sessionId: string }> {
  const { id: sessionId, roomId } = await aSession(world.house, { in: world.cohort });
  const { id } = await measure(world.people.coordinator, roomId, world.author.personId, 'MUTE');
  return { id, sessionId };
}

/** The author told the coordinator that they need a minute. */
async function aMinute(world: SweepWorld): Promise<string> {
  const { roomId } = await aSession(world.house, { in: world.cohort });
  return (await askMinute(world.author, roomId, world.people.coordinator.personId)).id;
}

/** Who may what with care in a room, see `rows`. */
export const careRows: Record<string, Row> = {
  'Query.roomCare': {
    may: 'snnnnnnn00',
    ask: run(CARE, async (world) => ({ id: (await aSession(world.house, { in: world.cohort })).id })),
  },
  'Query.roomMeasures': {
    may: 'sn+nnnnna+',
    ask: run(MEASURES, async (world) => ({ id: (await measured(world)).sessionId })),
  },
  'Mutation.roomMeasure': {
    may: 'snnnnnnna+',
    ask: async (world, who) => {
      const { roomId } = await aSession(world.house, { in: world.cohort });
      return measure(who, roomId, world.author.personId, 'MUTE');
    },
  },
  'Mutation.roomMeasureEnd': {
    may: 'snnnnnnnn+',
    ask: async (world, who) => endMeasure(who, (await measured(world)).id),
  },
  'Mutation.roomMinute': {
    may: 'snnnnnnn++',
    ask: ({ session, author }, who) => askMinute(who, session.roomId, author.personId),
  },
  'Mutation.roomMinuteSee': {
    may: 'snnnnnnnn+',
    ask: async (world, who) => onMinute(who, 'roomMinuteSee', await aMinute(world)),
  },
  'Mutation.roomMinuteAnswer': {
    may: 'snnnnnnnn+',
    ask: async (world, who) => answerMinute(who, await aMinute(world), 'Take your time.'),
  },
  'Mutation.roomMinuteEnd': {
    may: 'snnnnnnnnn',
    ask: async (world, who) => onMinute(who, 'roomMinuteEnd', await aMinute(world)),
  },
  'Query.personMutes': { may: 's000000000', ask: run(`{ personMutes { id } }`) },
  'Mutation.personMute': {
    may: 'snn+++++++',
    ask: ({ author }, who) => mutePerson(who, author.personId),
  },
};
