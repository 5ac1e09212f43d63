import { randomUUID } from 'node:crypto';
import { aSession } from './kit/places.js';
import { run, say, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** A session with one breakout, of the author and someone who is moved. */
async function withBreakouts(world: SweepWorld): Promise<{ roomId: string; breakoutId: string }> {
  const { roomId } = await aSession(world.house, { in: world.cohort });
  const { coordinator } = world.people;
  const { breakoutsMake } = await coordinator.gql<{ breakoutsMake: { rooms: { id: string }[] } }>(
    `mutation($input: BreakoutsMakeInput!) { breakoutsMake(input: $input) { rooms { id } } }`,
    {
      input: {
        ...{ id: randomUUID(), roomId, version: 0, size: 2, how: 'BY_HAND', prompt: '', minutes: 5 },
        groups: [[world.author.personId, coordinator.personId]],
      },
    },
  );
  return { roomId, breakoutId: breakoutsMake.rooms[0]!.id };
}

const endBreakouts = (name: string) =>
  [
    `mutation($input: BreakoutsActInput!) { ${name}(input: $input) { id } }`,
    async (world: SweepWorld) => {
      const { roomId } = await withBreakouts(world);
      return { input: { id: randomUUID(), roomId, version: 1 } };
    },
  ] as const;
/** Who may what with notes and breakouts, see `rows`. */
export const breakoutRows: Record<string, Row> = {
  'Mutation.notesLock': {
    may: 'snnnnnnna+',
    ask: run(`mutation($input: NotesLockInput!) { notesLock(input: $input) { id } }`, ({ session }) => ({
      input: { roomId: session.roomId, locked: false, version: 0 },
    })),
  },
  'Mutation.breakoutsMake': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($input: BreakoutsMakeInput!) { breakoutsMake(input: $input) { id } }`,
      async (world) => {
        const { fellow, coordinator } = world.people;
        const { roomId } = await aSession(world.house, { in: world.cohort });
        return {
          input: {
            ...{ id: randomUUID(), roomId, version: 0, size: 2, how: 'BY_HAND', prompt: '', minutes: 5 },
            groups: [[fellow.personId, coordinator.personId]],
          },
        };
      },
    ),
  },
  'Mutation.breakoutMove': {
    may: 'snnnnnnna+',
    ask: run(`mutation($input: BreakoutMoveInput!) { breakoutMove(input: $input) { id } }`, async (world) => {
      const { roomId, breakoutId } = await withBreakouts(world);
      return {
        input: { id: randomUUID(), roomId, personId: world.people.fellow.personId, to: breakoutId },
      };
    }),
  },
  'Mutation.breakoutJoin': {
    may: 'snnnnnnn++',
    ask: run(`mutation($id: ID!) { breakoutJoin(roomId: $id) { id } }`, async (world) => ({
      id: (await withBreakouts(world)).roomId,
    })),
  },
  'Mutation.breakoutsCallBack': { may: 'snnnnnnna+', ask: run(...endBreakouts('breakoutsCallBack')) },
  'Mutation.breakoutsClose': { may: 'snnnnnnna+', ask: run(...endBreakouts('breakoutsClose')) },
  'socket notes.join': {
    may: 'snnnnnnn++',
    ask: say('notes.join', ({ session }) => ({ roomId: session.roomId, afterRev: 0 })),
  },
  'socket notes.leave': {
    may: 's000000000',
    ask: say('notes.leave', ({ session }) => ({ roomId: session.roomId })),
  },
  'socket notes.changes': {
    may: 'snnnnnnn++',
    ask: say('notes.changes', ({ session }) => ({ roomId: session.roomId, afterRev: 0 })),
  },
  'socket notes.update': {
    may: 'snnnnnnn++',
    // An update that says nothing.
    ask: say('notes.update', ({ session }) => ({ roomId: session.roomId, update: 'AAA=' })),
  },
};
