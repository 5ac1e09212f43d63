import { reply } from '../../../test/kit/forum.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { zoneAtNoon } from '../../../test/kit/mailing.js';
import { aCohort, aFellow } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';
import { addDevice, aPushingHouse, type PushingHouse } from '../../../test/kit/push.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { recordStatements } from '../../platform/db/data-source.js';
import { NotificationPush } from './notification-push.js';
import { spread } from './notification-spread.js';

const timeZone = zoneAtNoon();

let house: PushingHouse;
beforeAll(async () => {
  house = await aPushingHouse();
});
afterAll(() => house.close());

/** Statements of telling so many with a device of one more reply, and of deciding what one of them is told. */
async function costOf(count: number, replies: number): Promise<number[]> {
  const cohort = await aCohort(house);
  const space = await aSpace(house, { in: cohort });
  const author = await aFellow(house, { in: cohort });
  const thread = await aThread(house, { in: space, by: author });
  const first = await aFellow(house, { in: cohort, timeZone });
  await addDevice(first, house.push.subscribe());
  await reply(first, thread.id);
  for (let n = 1; n < count; n += 1) {
    const follower = await aFellow(house, { in: cohort, timeZone });
    await addDevice(follower, house.push.subscribe());
    await reply(follower, thread.id);
  }
  await doJobs(house);
  for (let n = 0; n < replies; n += 1) await reply(author, thread.id, { replyToNumber: 2 });
  const kind = house.running.app.get(NotificationKinds).of('thread.reply');
  const told = await recordStatements(() =>
    house.db.write((tx) => spread(tx, kind, { subjectId: thread.id, by: null, mailGathers: 0 })),
  );
  const decided = await recordStatements(() =>
    house.db.write((tx) => house.running.app.get(NotificationPush).tell(tx, first.personId)),
  );
  return [told.statements.length, decided.statements.length];
}

test('to tell many, of much, costs no more statements than to tell two of one thing', async () => {
  const few = await costOf(2, 1);
  expect(await costOf(12, 10)).toEqual(few);
  expect(Math.max(...few)).toBeLessThanOrEqual(11);
});
