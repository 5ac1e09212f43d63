import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aModerator,
  anAdministrator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { recordStatements } from '../../platform/db/data-source.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let fellows: Actor[];
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  fellows = [];
  for (let index = 0; index < 7; index += 1)
    fellows.push(await aFellow(house, { in: cohort, name: `Fellow ${index}` }));
});
afterAll(() => house.close());

const SHOWN = `until open asked answered seesResults results { answers worth heard words }`;
interface Shown {
  until: string;
  open: boolean;
  asked: boolean;
  answered: boolean;
  seesResults: boolean;
  results: { answers: number; worth: number; heard: number; words: string[] } | null;
}
const ASK = `query($id: ID!) { sessionSurvey(sessionId: $id) { ${SHOWN} } }`;
const survey = async (by: Actor, id: string) =>
  (await by.gql<{ sessionSurvey: Shown | null }>(ASK, { id })).sessionSurvey;
const answer = async (by: Actor, sessionId: string, worth = 4, heard = 4, words = '') =>
  (
    await by.gql<{ surveyAnswer: Shown }>(
      `mutation($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { ${SHOWN} } }`,
      { input: { sessionId, worth, heard, words } },
    )
  ).surveyAnswer;

/** A session that was closed an hour ago, at which all fellows but the last were. */
async function closed(facilitator?: Actor): Promise<string> {
  const { id } = await aSession(house, {
    in: cohort,
    startsInMinutes: -90,
    ...(facilitator && { facilitator }),
  });
  for (const { personId } of fellows.slice(0, -1))
    await house.db.query(`INSERT INTO attendance (session_id, person_id) VALUES ($1, $2)`, [id, personId]);
  await house.db.query(`UPDATE peer_session SET closed_at = now() - interval '1 hour' WHERE id = $1`, [id]);
  return id;
}
const isOver = (id: string) =>
  house.db.query(`UPDATE peer_session SET closed_at = now() - interval '8 days' WHERE id = $1`, [id]);

test('whoever was there is asked once; whoever was not, or sees the results, is not', async () => {
  const id = await closed(fellows[1]);
  expect(await survey(fellows[0]!, id)).toMatchObject({
    open: true,
    asked: true,
    answered: false,
    seesResults: false,
  });
  expect(await survey(fellows[1]!, id)).toMatchObject({ asked: false, seesResults: true, results: null });
  expect(await survey(fellows[6]!, id)).toBeNull();
  for (const who of [fellows[1]!, fellows[6]!, cora, await aFellow(house, { in: await aCohort(house) })])
    await expectRefused(answer(who, id), 'not_found');
  const [first, second] = await Promise.all([answer(fellows[0]!, id, 5), answer(fellows[0]!, id, 1)]);
  expect(second).toEqual(first);
  expect(first).toMatchObject({ asked: false, answered: true });
  const rows = await house.db.query(
    `SELECT count(*)::int AS count FROM survey_answer WHERE session_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ count: 1 }]);
  await expectRefused(answer(fellows[2]!, id, 0), 'invalid');
  await expectRefused(answer(fellows[2]!, id, 3, 6), 'invalid');
  await expectRefused(answer(fellows[2]!, id, 3, 3, 'x'.repeat(1_001)), 'invalid');
  // Put in by hand, one is asked; put out by hand, not.
  const set = (who: Actor, minutes: number) =>
    house.db.query(`INSERT INTO attendance_correction (session_id, person_id, minutes) VALUES ($1, $2, $3)`, [
      id,
      who.personId,
      minutes,
    ]);
  await set(fellows[6]!, 30);
  await set(fellows[2]!, 0);
  expect([(await survey(fellows[6]!, id))?.asked, await survey(fellows[2]!, id)]).toEqual([true, null]);
  await isOver(id);
  await expectRefused(answer(fellows[3]!, id), 'too_late');
  const open = await aSession(house, { in: cohort, startsInMinutes: -10 });
  expect(await survey(cora, open.id)).toBeNull();
});

test('results come once it is over, from five answers on, words from five who wrote', async () => {
  const id = await closed();
  for (const [index, who] of fellows.slice(0, 4).entries())
    await answer(who, id, index + 1, 5, `Word ${index}`);
  expect((await survey(cora, id))?.results).toBeNull();
  await isOver(id);
  expect(await survey(cora, id)).toMatchObject({ open: false, seesResults: true, results: null });
  await house.db.query(`UPDATE peer_session SET closed_at = now() - interval '1 hour' WHERE id = $1`, [id]);
  await answer(fellows[4]!, id, 5, 3);
  expect((await survey(cora, id))?.results).toBeNull();
  await isOver(id);
  expect((await survey(cora, id))?.results).toEqual({ answers: 5, worth: 3, heard: 4.6, words: [] });
  expect((await survey(fellows[0]!, id))?.results).toBeNull();
  const one = await recordStatements(() => survey(cora, id));
  expect(one.statements.length).toBeLessThanOrEqual(3);
});

test('two sessions that differ only in who said what are the same to everyone, in the database too', async () => {
  const said = fellows
    .slice(0, 6)
    .map((_, index) => ({ worth: 1 + (index % 5), heard: 5 - (index % 5), words: `I said ${index}` }));
  const ids = [await closed(), await closed()];
  for (const [world, id] of ids.entries())
    for (const [index, who] of fellows.slice(0, 6).entries()) {
      // In the second, each says what their neighbor said in the first.
      const { worth, heard, words } = said[(index + world) % 6]!;
      await answer(who, id, worth, heard, words);
    }
  const observers = [cora, await aModerator(house), await anAdministrator(house), ...fellows];
  const everyone = async (id: string) =>
    Promise.all(observers.map(async (who) => (await who.raw(ASK, { id })).replace(/"until":"[^"]*"/, '')));
  expect(await everyone(ids[0]!)).toEqual(await everyone(ids[1]!));
  for (const id of ids) await isOver(id);
  const [one, other] = [await everyone(ids[0]!), await everyone(ids[1]!)];
  expect(one).toEqual(other);
  expect(one[0]).toContain('I said 5');
  const stored = (id: string) =>
    house.db.query(`SELECT worth, heard, words FROM survey_answer WHERE session_id = $1 ORDER BY words`, [
      id,
    ]);
  expect(await stored(ids[0]!)).toEqual(await stored(ids[1]!));
});

test('nothing stored joins an answer to a person: no time, one transaction for all, and an order drawn by lot', async () => {
  const id = await closed();
  for (const [index, who] of fellows.slice(0, 6).entries()) await answer(who, id, 3, 3, `${index}`);
  const columns = await house.db.query<{ type: string }>(
    `SELECT DISTINCT data_type AS type FROM information_schema.columns WHERE table_name IN ('survey_answer', 'survey_answered')`,
  );
  expect(columns.map(({ type }) => type).sort()).toEqual(['smallint', 'text', 'uuid']);
  const [row] = await house.db.query(
    `SELECT count(DISTINCT xmin::text)::int AS transactions FROM (SELECT xmin FROM survey_answer WHERE session_id = $1
       UNION ALL SELECT xmin FROM survey_answered WHERE session_id = $1) rows`,
    [id],
  );
  expect(row).toEqual({ transactions: 1 });
  // The order of neither table is that in which they answered, more than by chance: tried until it is seen to differ.
  const orders = new Set<string>();
  for (let tries = 0; tries < 12 && orders.size < 2; tries += 1) {
    const again = await closed();
    for (const [index, who] of fellows.slice(0, 4).entries()) await answer(who, again, 3, 3, `${index}`);
    const stored = await house.db.query<{ words: string }>(
      `SELECT words FROM survey_answer WHERE session_id = $1 ORDER BY ctid`,
      [again],
    );
    orders.add(stored.map(({ words }) => words).join());
  }
  expect(orders.size).toBe(2);
});
