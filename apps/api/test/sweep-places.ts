import { randomUUID } from 'node:crypto';
import { aSession } from './kit/places.js';
import { NEXT_YEAR } from './kit/sessions.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const later = async (world: SweepWorld) =>
  (await aSession(world.house, { in: world.cohort, startsInMinutes: 600 })).id;

/** Something that the author asked for. */
async function asked(world: SweepWorld): Promise<string> {
  const id = randomUUID();
  await world.house.db.query(
    `INSERT INTO accommodation (id, person_id, audience_id, kind) VALUES ($1, $2, $3, 'asl')`,
    [id, world.author.personId, world.cohort.audienceId],
  );
  return id;
}

/** Who may what with places and what people need to take part, see `rows`. */
export const placeRows: Record<string, Row> = {
  'Query.sessionWaitlist': {
    may: 'snnnnnnna0',
    ask: run(`query($id: ID!) { sessionWaitlist(sessionId: $id) { person { name } } }`, async (world) => ({
      id: await later(world),
    })),
  },
  'Query.sessionAccommodations': {
    may: 'snnnnnnn0+',
    ask: run(
      `query($id: ID!) { sessionAccommodations(sessionId: $id) { mine { id } asked { id person { name } } } }`,
      async (world) => {
        const id = await later(world);
        const input = { id: randomUUID(), sessionId: id, kind: 'CAPTIONING' };
        await world.author.gql(
          `mutation($input: AccommodationAskInput!) { accommodationAsk(input: $input) { id } }`,
          { input },
        );
        return { id };
      },
    ),
  },
  'Mutation.accommodationAsk': {
    may: 'snnnnnnn++',
    ask: run(
      `mutation($input: AccommodationAskInput!) { accommodationAsk(input: $input) { id } }`,
      async (world) => ({ input: { id: randomUUID(), sessionId: await later(world), kind: 'SPANISH' } }),
    ),
  },
  'Mutation.accommodationWithdraw': {
    may: 'snnnnnnnnn',
    ask: run(`mutation($id: ID!) { accommodationWithdraw(id: $id) { id } }`, async (world) => ({
      id: await asked(world),
    })),
  },
  'Mutation.accommodationSettle': {
    may: 'snnnnnnnn+',
    ask: run(
      `mutation($input: AccommodationSettleInput!) { accommodationSettle(input: $input) { id } }`,
      async (world) => ({ input: { id: await asked(world), version: 1, state: 'ARRANGED', note: 'Done.' } }),
    ),
  },
  'Query.sessionConflicts': {
    may: 'saaaaaana+',
    ask: run(
      `query($id: ID!) { sessionConflicts(audienceId: $id, localStart: "${NEXT_YEAR}-03-04T15:30", timeZone: "America/New_York", minutes: 60) { busyMembers } }`,
      ({ cohort }) => ({ id: cohort.audienceId }),
    ),
  },
};
