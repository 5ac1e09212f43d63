import type { Actor } from '../../../test/kit/actor.js';
import { reply, seePosts } from '../../../test/kit/forum.js';
import { anAnsweringHouse, replyAddress, replyByMail } from '../../../test/kit/inbound.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let linh: Actor;
beforeAll(async () => {
  house = await anAnsweringHouse();
  cohort = await aCohort(house);
  const timeZone = zoneAtNoon();
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad', timeZone });
  linh = await aFellow(house, { in: cohort, name: 'Linh Tran', timeZone, locale: 'es' });
  space = await aSpace(house, { in: cohort });
  for (const who of [noor, linh]) await wishes(who, { preset: 'ALL' });
});
afterAll(() => house.close());

/** A thread of Noor's that Linh replied to, and where Noor's mail about it says that one may answer. */
async function anAnsweredThread(): Promise<{ id: string; to: string }> {
  const thread = await aThread(house, { in: space, by: noor });
  await reply(linh, thread.id, { replyToNumber: 1 });
  const [mail] = await house.newMail(noor);
  return { id: thread.id, to: replyAddress(mail!) };
}
const words = async (who: Actor, id: string) =>
  (await seePosts(who, id)).nodes.map(({ author, html }) => [author?.name, html]);

test('what one replies by mail stands in the thread, once, as if written there', async () => {
  const { id, to } = await anAnsweredThread();
  expect(to).toMatch(/^reply\+[0-9a-f]{48}@reply\.hearth\.example$/);
  const answer = await replyByMail(
    house,
    noor,
    to,
    'The one to the **yard**.\n\nOn Mon, Nov 23, 2026 at 9:14 AM Hearth <hearth@hearth.example> wrote:\n\n> A new reply',
  );
  expect(answer.code).toBe(250);
  await doJobs(house);
  expect((await words(linh, id)).at(-1)).toEqual([
    'Noor Haddad',
    '<p>The one to the <strong>yard</strong>.</p>',
  ]);
});
