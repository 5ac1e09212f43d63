import fc from 'fast-check';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { applySessionDetails } from '../../foundation/sessions/session-details.js';
import { settlePlaces } from '../../foundation/sessions/session-places.js';
import { answerSession } from '../../foundation/sessions/session-rsvp.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { aSession } from '../../../test/kit/places.js';

const PEOPLE = 5;

let house: House;
let cohort: CohortHandle;
let viewers: Viewer[];

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  await aCoordinator(house, { of: cohort });
  const people: Actor[] = [];
  for (let n = 0; n < PEOPLE; n += 1) people.push(await aFellow(house, { in: cohort }));
  const found = await house.running.app.get(ViewerSource).bySignIns(people.map(({ signInId }) => signInId));
  viewers = people.flatMap(({ signInId }) => found.get(signInId) ?? []);
});
afterAll(() => house.close());

type Act =
  | { do: 'going' | 'give up' | 'runs out' | 'runs it' | 'runs it not'; who: number }
  | { do: 'capacity'; to: number }
  | { do: 'look' };
const who = fc.nat(PEOPLE - 1);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('going' as const), who }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('give up' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('runs out', 'runs it', 'runs it', 'runs it not'), who }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('capacity' as const), to: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'look' as const }) },
) as fc.Arbitrary<Act>;

interface Stand {
  capacity: number;
  going: string[];
  runs: string[];
  line: { id: string; state: string }[];
}
const STAND = `
  SELECT s.capacity, ARRAY(SELECT person_id FROM rsvp WHERE session_id = s.id AND answer = 'going') AS going,
         ARRAY(SELECT person_id FROM peer_session_role WHERE session_id = s.id) AS runs,
         (SELECT coalesce(json_agg(json_build_object('id', person_id, 'state', state) ORDER BY number), '[]')
            FROM session_wait WHERE session_id = s.id) AS line
    FROM peer_session s WHERE s.id = $1`;
const stand = async (id: string): Promise<Stand> => {
  const [row] = await house.db.query<Stand>(STAND, [id]);
  if (!row) throw new Error('gone');
  return row;
};

async function happen(id: string, what: Act): Promise<void> {
  const viewer = 'who' in what ? viewers[what.who] : undefined;
  await house.db
    .write(async (tx) => {
      if (what.do === 'capacity') return applySessionDetails(tx, [id], { capacity: what.to });
      if (what.do === 'look' || !viewer) return void (await settlePlaces(tx, id));
      if (what.do === 'going') return answerSession(tx, viewer, { sessionId: id, answer: 'going' });
      if (what.do === 'give up') return answerSession(tx, viewer, { sessionId: id, answer: 'not_going' });
      if (what.do === 'runs out') {
        await tx.query(
          `UPDATE session_wait SET until = now() - interval '1 second' WHERE session_id = $1 AND person_id = $2 AND state = 'offered'`,
          [id, viewer.personId],
        );
        return void (await settlePlaces(tx, id));
      }
      return applySessionDetails(tx, [id], {
        facilitatorIds: what.do === 'runs it' ? [viewer.personId] : [],
      });
    })
    // Fewer places than are promised: that is refused, and nothing has happened.
    .catch((error: unknown) => {
      if (!(error instanceof RefusalError)) throw error;
    });
}

/** The rules, said without the code: never more than there are places; no place stands free while someone waits. */
function holds({ capacity, going, runs, line }: Stand): void {
  const taken = going.filter((id) => !runs.includes(id)).length;
  const offered = line.filter(({ state }) => state === 'offered').length;
  const waiting = line.filter(({ state }) => state === 'waiting').length;
  expect(taken + offered).toBeLessThanOrEqual(capacity);
  if (waiting > 0) expect(taken + offered).toBe(capacity);
  for (const { id, state } of line) if (state !== 'given') expect(going).not.toContain(id);
  for (const { id } of line) expect(runs).not.toContain(id);
}

test('whatever happens in whatever order, places are never too many, and the line is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
      const { id } = await aSession(house, { in: cohort, startsInMinutes: 60_000 });
      await house.db.query(`UPDATE peer_session SET capacity = 2 WHERE id = $1`, [id]);
      for (const what of acts) {
        const before = await stand(id);
        await happen(id, what);
        const after = await stand(id);
        holds(after);
        // Of those who waited before and after, nobody overtook anybody; who was offered a place was the first.
        const order = ({ line }: Stand) =>
          line.filter(({ state }) => state === 'waiting').map((one) => one.id);
        const still = order(before).filter((one) => order(after).includes(one));
        expect(order(after).filter((one) => order(before).includes(one))).toEqual(still);
        const offered = after.line
          .filter(({ id: one, state }) => state === 'offered' && order(before).includes(one))
          .map((one) => one.id);
        const gone = 'who' in what ? viewers[what.who]?.personId : undefined;
        if (what.do !== 'runs it' && what.do !== 'runs it not')
          expect(
            order(before)
              .filter((one) => one !== gone || offered.includes(one))
              .slice(0, offered.length),
          ).toEqual(offered);
      }
    }),
    { numRuns: 25 },
  );
});

test('costs the same however many wait', async () => {
  for (const waiting of [1, PEOPLE - 1]) {
    const { id } = await aSession(house, { in: cohort, startsInMinutes: 60_000 });
    await house.db.query(`UPDATE peer_session SET capacity = 1 WHERE id = $1`, [id]);
    for (let n = 0; n <= waiting; n += 1) await happen(id, { do: 'going', who: n });
    await expectQueries(16, () => happen(id, { do: 'give up', who: 0 }));
  }
});

test('all at once is as one after the other', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await aSession(house, { in: cohort, startsInMinutes: 60_000 });
    await house.db.query(`UPDATE peer_session SET capacity = 2 WHERE id = $1`, [id]);
    const all = (what: (n: number) => Act) => Promise.all(viewers.map((_, n) => happen(id, what(n))));
    await all((n) => ({ do: 'going', who: n }));
    holds(await stand(id));
    expect((await stand(id)).going).toHaveLength(2);
    await all((n) => ({ do: n % 2 === round % 2 ? 'give up' : 'going', who: n }));
    holds(await stand(id));
    await all((n) => (n === 0 ? { do: 'capacity', to: 3 } : { do: n % 2 ? 'going' : 'give up', who: n }));
    holds(await stand(id));
  }
});
