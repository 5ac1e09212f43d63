import type { Actor } from '../../../test/kit/actor.js';
import { reply } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';
import { ForumNotifications } from './forum.notifications.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort });
});
afterAll(() => house.close());

test('of the many posts of a thread that was left alone the newest are looked at, not all', async () => {
  const [otto, dana] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const thread = await aThread(house, { in: await aSpace(house, { in: cohort }), by: noor });
  const facts = async (upTo: number) => {
    const kind = house.running.app.get(ForumNotifications);
    const who = { personId: noor.personId, audienceIds: [cohort.audienceId], cohorts: [], siteRoles: [] };
    const [one] = await kind.facts(house.db, who, [{ subjectId: thread.id, upTo }]);
    return { names: one?.people.map(({ name }) => name), count: one?.count, need: one?.need };
  };
  await reply(otto, thread.id, { replyToNumber: 1 });
  expect(await facts(2)).toEqual({ names: [otto.name], count: 1, need: 'for_me' });
  await house.db.query(
    `INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
     SELECT gen_random_uuid(), $1, $2, n, n, $3, 'Yes.', '<p>Yes.</p>', now() FROM generate_series(3, 502) n`,
    [thread.id, cohort.audienceId, dana.personId],
  );
  expect(await facts(502)).toEqual({ names: [dana.name], count: 99, need: 'news' });
});
