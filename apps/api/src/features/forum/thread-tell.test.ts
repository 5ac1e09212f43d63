import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../../test/kit/actor.js';
import { deletePost, reply, restorePost } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { addPost } from './add-post.js';
import { ForumNotifications } from './forum.notifications.js';
import { lockThread } from './thread-lock.js';

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let otto: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  space = await aSpace(house, { in: cohort });
  [noor, otto] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
});
afterAll(() => house.close());

const jobs = (threadId: string) =>
  house.db.query<{ revision: number; locked: boolean }>(
    `SELECT revision, locked_at IS NOT NULL AS locked FROM graphile_worker.jobs WHERE key = $1 ORDER BY id`,
    [`thread.reply:${threadId}`],
  );

test('replies in quick succession leave one job; one that comes while it is done leaves the next', async () => {
  const { id } = await aThread(house, { in: space, by: noor });
  for (let times = 0; times < 4; times += 1) await reply(otto, id);
  expect(await jobs(id)).toEqual([{ revision: 0, locked: false }]);
  // As a worker does that has begun with it.
  await house.db.query(
    `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w' WHERE key = $1`,
    [`thread.reply:${id}`],
  );
  await reply(otto, id);
  expect(await jobs(id)).toEqual([{ revision: 0, locked: false }]);
});

test('the job waits for a reply that counts on it', async () => {
  const { id } = await aThread(house, { in: space, by: noor });
  const kind = house.running.app.get(ForumNotifications);
  const viewer = (await house.running.app.get(ViewerSource).bySignIns([otto.signInId])).get(otto.signInId);
  if (!viewer) throw new Error('Otto is not signed in');
  const words = {
    markdown: 'Yes.',
    html: '<p>Yes.</p>',
    contentNotes: [],
    asMember: false,
    replyToNumber: null,
  };
  let done = false;
  const { telling } = await house.db.write(async (tx) => {
    await lockThread(tx, viewer, { threadId: id });
    const told = house.db.write((other) => kind.concerned(other, id)).finally(() => (done = true));
    await sleep(200);
    expect(done).toBe(false);
    await addPost(tx, viewer, { id: randomUUID(), threadId: id, ...words });
    return { telling: told };
  });
  expect(await telling).toMatchObject([{ personId: noor.personId, upTo: 2 }]);
});

test('a reply that was gone when it was to be told of is told once it is back, and once only', async () => {
  const { id } = await aThread(house, { in: space, by: noor });
  const told = () =>
    house.db.query(`SELECT up_to AS "upTo", read_at AS "readAt" FROM notification WHERE subject_id = $1`, [
      id,
    ]);
  const post = await reply(otto, id);
  await deletePost(otto, post.id);
  await doJobs(house);
  expect(await told()).toEqual([]);
  await house.db.query(`UPDATE post SET deleted_at = now(), markdown = 'Yes.' WHERE id = $1`, [post.id]);
  await restorePost(otto, post.id);
  await doJobs(house);
  expect(await told()).toEqual([{ upTo: 2, readAt: null }]);
  await house.db.query(`UPDATE notification SET read_at = '2026-01-01' WHERE subject_id = $1`, [id]);
  await deletePost(otto, post.id);
  await restorePost(otto, post.id);
  await doJobs(house);
  expect(await told()).toEqual([{ upTo: 2, readAt: new Date('2026-01-01') }]);
});
