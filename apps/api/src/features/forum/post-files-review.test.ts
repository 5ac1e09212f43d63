import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { aPhoto, download, upload } from '../../../test/kit/files.js';
import { reply, seePost } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import { act, flag, queue } from '../../../test/kit/moderation.js';
import { aCohort, aFellow, aModerator } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: House;
let noor: Actor;
let tomas: Actor;
let threadId: string;
beforeAll(async () => {
  house = await aHouse();
  const cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort });
  tomas = await aFellow(house, { in: cohort });
  threadId = (await aThread(house, { in: await aSpace(house, { in: cohort }), by: tomas })).id;
});
afterAll(() => house.close());

const statusFor = async (who: Actor, id: string) => (await download(house, who, id)).status;

test('a flagged post shows its picture to whoever reviews it; hidden, to its author beside them; taken out, to nobody', async () => {
  const { id } = await upload(house, noor, randomUUID(), await aPhoto());
  const post = await reply(noor, threadId, {
    markdown: `![Our feelings wheel](/files/${id})\n\nMarcus drew it.`,
  });
  const moderator = await aModerator(house);
  await flag(tomas, post.id);
  const [item] = (await queue(moderator)).nodes;
  expect(await statusFor(moderator, id)).toBe(200);
  await act(moderator, item!.id, 'HIDE', { why: 'It may show a child.' });
  expect([await statusFor(tomas, id), await statusFor(noor, id), await statusFor(moderator, id)]).toEqual([
    404, 200, 200,
  ]);
  await act(moderator, item!.id, 'SHOW', {});
  await act(moderator, item!.id, 'REDACT', { why: 'A name.', passage: 'Marcus' });
  expect(await statusFor(noor, id)).toBe(200);
  expect((await seePost(noor, post.id)).html).toMatch(/<img [^>]*width="/);
  await act(moderator, item!.id, 'REDACT', {
    why: 'It shows a child.',
    passage: 'feelings wheel',
  });
  expect((await seePost(noor, post.id)).markdown).toMatch(/^\[removed by a moderator\]\n/);
  for (const who of [noor, tomas, moderator]) expect(await statusFor(who, id)).toBe(404);
  await doDueJobs(house);
  expect(await house.db.query(`SELECT id FROM file WHERE id = $1`, [id])).toEqual([]);
});
