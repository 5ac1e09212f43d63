import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import {
  deletePost,
  editPost,
  editPostFrom,
  reply,
  seePost,
  seeThread,
  wordingNow,
} from '../../../test/kit/forum.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { act, flag } from '../../../test/kit/moderation.js';
import { aMailingHouse, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, aModerator } from '../../../test/kit/people.js';
import { split } from '../../../test/kit/moves.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: MailingHouse;
let room: SpaceHandle;
let noor: Actor;
let otto: Actor;
let amara: Actor;

beforeAll(async () => {
  house = await aMailingHouse({ UNDO_SECONDS: '0' });
  const cohort = await aCohort(house);
  room = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  otto = await aFellow(house, { in: cohort });
  amara = await aCoordinator(house, { of: cohort });
});
afterAll(() => house.close());

/** Every text that is stored about a thread, wherever it stands, and every mail. */
async function everyText(threadId: string): Promise<string> {
  const rows = await house.db.query(
    `SELECT markdown || html AS text FROM post WHERE thread_id = $1
     UNION ALL SELECT v.markdown FROM post_version v JOIN post p ON p.id = v.post_id WHERE p.thread_id = $1
     UNION ALL SELECT words::text FROM post_search WHERE thread_id = $1
     UNION ALL SELECT text FROM reply_draft WHERE thread_id = $1
     UNION ALL SELECT body FROM draft
     UNION ALL SELECT summary_markdown || summary_html FROM thread WHERE id = $1
     UNION ALL SELECT subject || html || text FROM mail
     UNION ALL SELECT convert_from(raw, 'UTF8') FROM inbound_mail
     UNION ALL SELECT payload::text FROM graphile_worker._private_jobs`,
    [threadId],
  );
  return JSON.stringify(rows);
}

test('once a deletion stands, its words are nowhere: not in quotes, versions, search, kept replies, the summary or mail', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const gone = await reply(otto, id, {
    markdown: 'We called *Peregrine* at noon & she came at once.\n\nShe laughed.',
    replyToNumber: 1,
  });
  const mails = await house.newMail(noor);
  expect(mails.map(({ mail }) => mail.subject)).toEqual(['A reply to what you wrote']);
  expect(JSON.stringify(mails)).not.toContain('Peregrine');
  await editPost(otto, gone.id, 'We called **Peregrine** at noon & she came at once.\n\nShe laughed.');
  const quote = '> We called Peregrine at noon & she came at once.';
  const answer = await reply(noor, id, {
    markdown: `${quote}\n>\n> She laughed.\n\nThat is good.`,
    replyToNumber: 2,
  });
  await editPost(noor, answer.id, `${quote}\n>\n> She laughed.\n\nThat is very good.`);
  const elsewhere = await reply(noor, id, { markdown: `${quote}\n\nI think of that still.` });
  const laughing = await reply(noor, id, { markdown: '> She laughed.\n\nFrom a poem.' });
  await noor.gql(`mutation($input: ThreadSummarizeInput!) { threadSummarize(input: $input) { id } }`, {
    input: { threadId: id, markdown: `${quote}\n\nIt went well.` },
  });
  await house.db.query(
    `INSERT INTO reply_draft (id, person_id, thread_id, text) VALUES (gen_random_uuid(), $1, $2, $3)`,
    [noor.personId, id, `${quote}\n\nMy answer.`],
  );
  const begun = JSON.stringify({ text: `${quote}\n\nWhat I begin.`, asMember: false });
  for (const [place, body] of [
    [`thread:${id}:reply`, begun],
    [`post:${answer.id}:edit`, `${quote}\n\nThat is good indeed.`],
  ])
    await noor.gql(`mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev } }`, {
      input: { personId: noor.personId, place, body, base: 0 },
    });
  expect(await everyText(id)).toContain('Peregrine');
  const { rev } = await seeThread(noor, id);
  await deletePost(otto, gone.id);
  await doJobs(house);
  expect(await everyText(id)).not.toMatch(/peregrin/i);
  expect(await seePost(noor, answer.id)).toMatchObject({
    markdown: '> [deleted]\n\nThat is very good.',
    html: '<blockquote>\n<p>[deleted]</p>\n</blockquote>\n<p>That is very good.</p>',
  });
  expect((await seePost(noor, elsewhere.id)).markdown).toBe('> [deleted]\n\nI think of that still.');
  expect((await seePost(noor, laughing.id)).markdown).toBe('> She laughed.\n\nFrom a poem.');
  const { draftChanges } = await noor.gql<{ draftChanges: { drafts: { body: string; rev: number }[] } }>(
    `{ draftChanges(personId: "${noor.personId}", after: 2) { drafts { body rev } } }`,
  );
  expect(draftChanges.drafts.map(({ body }) => body).sort()).toEqual([
    '> [deleted]\n\nThat is good indeed.',
    JSON.stringify({ text: '> [deleted]\n\nWhat I begin.', asMember: false }),
  ]);
  // The deletion, the two posts and the summary each took a rev, so that whoever reads along hears of them.
  expect((await seeThread(noor, id)).rev).toBe(rev + 4);
});

test('quotes go in the threads that the post left, or its answers went to', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const gone = await reply(otto, id, { markdown: 'Peregrine called at noon and came at once.' });
  const stays = await reply(noor, id, {
    markdown: '> Peregrine called at noon and came at once.\n\nGood.',
    replyToNumber: 2,
  });
  const goes = await reply(noor, id, { markdown: '> Peregrine called at noon and came at once.\n\nIndeed.' });
  await split(amara, id, { numbers: [goes.number] });
  await split(amara, id, { numbers: [gone.number] });
  await deletePost(otto, gone.id);
  await doJobs(house);
  for (const post of [stays, goes]) expect((await seePost(otto, post.id)).html).not.toContain('Peregrine');
});

/** What stands in the queue for a post that was flagged. */
async function itemOf(postId: string): Promise<string> {
  const [row] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    postId,
  ]);
  return row?.id ?? '';
}

test('a name that was taken out goes from quotes that say a word more, in posts, versions and drafts', async () => {
  const keeper = await aModerator(house);
  const { id } = await aThread(house, { in: room, by: noor });
  const named = await reply(otto, id, { markdown: 'Zebulon did not come.\n\nShe laughed.' });
  const quote = '> Zebulon did not come. (poor boy)\n> Ze**bulon** I mean,\nZebulon.';
  const answer = await reply(noor, id, { markdown: `${quote}\n\nZebulon is mine to name.` });
  await editPost(noor, answer.id, `${quote}\n\nI say nothing.`);
  await noor.gql(`mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev } }`, {
    input: { personId: noor.personId, place: `post:${answer.id}:edit`, body: '> Zebulon did come', base: 0 },
  });
  await flag(noor, named.id);
  await act(keeper, await itemOf(named.id), 'REDACT', { why: 'A name.', passage: 'Zebulon' });
  expect((await seePost(noor, answer.id)).markdown).toBe(
    '> [removed by a moderator] did not come. (poor boy)\n> [removed by a moderator]** I mean,\n[removed by a moderator].\n\nI say nothing.',
  );
  expect((await everyText(id)).match(/> Zebulon/g)).toBeNull();
  const tooMuch = act(keeper, await itemOf(named.id), 'REDACT', { why: 'A.', passage: 'a '.repeat(501) });
  expect(await tooMuch.catch((error: unknown) => JSON.stringify(error))).toContain('too_long');
});

test('an edit begun before a passage was taken out does not bring it back, nor does its draft', async () => {
  const { id } = await aThread(house, { in: room, by: noor });
  const named = await reply(otto, id, { markdown: 'We think of Wendeline a lot.' });
  const base = await wordingNow(otto, named.id);
  const body = JSON.stringify({ text: 'We think of *Wendeline* still.', base });
  const keep = `mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev } }`;
  const place = `post:${named.id}:edit`;
  await otto.gql(keep, { input: { personId: otto.personId, place, body, base: 0 } });
  const keeper = await aModerator(house);
  await flag(noor, named.id);
  await act(keeper, await itemOf(named.id), 'REDACT', { why: 'A name.', passage: 'wendeline' });
  await expectRefused(editPostFrom(otto, named.id, base, 'We think of Wendeline still.'), 'conflict');
  const { drafts } = await otto.gql<{ drafts: { nodes: object[] } }>(`{ drafts { nodes { place body } } }`);
  expect(drafts.nodes).toEqual([
    { place, body: JSON.stringify({ text: 'We think of *[removed by a moderator]* still.', base }) },
  ]);
});
