import type { PostLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import {
  deletePost,
  editPost,
  POST,
  reply,
  restorePost,
  seePost,
  seeThread,
} from '../../../test/kit/forum.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { act, flag, opened, queue } from '../../../test/kit/moderation.js';
import { aCohort, aFellow, aModerator, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let room: SpaceHandle;
let noor: Actor;
let otto: Actor;
let mara: Actor;
let keeper: Actor;

beforeAll(async () => {
  house = await aHouse({ UNDO_SECONDS: '0' });
  cohort = await aCohort(house);
  room = await aSpace(house, { in: cohort });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  mara = await aFellow(house, { in: cohort, name: 'Mara' });
  keeper = await aModerator(house);
});
afterAll(() => house.close());

const sockets: ClientSocket[] = [];
// Whoever listens is looked after at every beat, in statements that are not a page's.
afterEach(() => sockets.splice(0).forEach((socket) => socket.disconnect()));

async function flaggedReply(markdown: string): Promise<{ threadId: string; postId: string; itemId: string }> {
  const { id: threadId } = await aThread(house, { in: room, by: noor });
  const { id: postId } = await reply(otto, threadId, { markdown });
  await flag(mara, postId);
  const [row] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    postId,
  ]);
  return { threadId, postId, itemId: row?.id ?? '' };
}

/** Everything by which someone may come across a post's words, or learn that there is something new. */
async function everywhere(who: Actor, threadId: string, postId: string, word: string): Promise<string> {
  const answers = await Promise.all([
    who.raw(
      `query($id: ID!) { thread(id: $id) { contentNotes summary { html } posts { nodes { ${POST} } } } }`,
      {
        id: threadId,
      },
    ),
    who.raw(`query($ids: [ID!]!) { posts(ids: $ids) { ${POST} } }`, { ids: [postId] }),
    who.raw(`query($words: String!) { search(words: $words) { nodes { path snippet { text } } } }`, {
      words: word,
    }),
    who.raw(`{ inbox { unread { title path people { name } count } } }`),
    who.raw(`{ catchUp { items { title path people { name } count } } }`),
    who.raw(`{ bookmarks { nodes { id } } }`),
    who.raw(`{ threads(view: UNREAD) { nodes { id unreadCount } } }`),
  ]);
  return answers.join('\n');
}

async function join(
  who: Actor,
  threadId: string,
  afterRev = 0,
): Promise<{ socket: ClientSocket; lines: PostLine[] }> {
  const socket = await who.socket();
  sockets.push(socket);
  const answer = await socket.emitWithAck('thread.join', { threadId, afterRev });
  if (!answer.ok) throw new Error(answer.code);
  return { socket, lines: answer.lines };
}

test('a hidden post is told nowhere, and its words stand in no answer, push or replay; shown again, everything is back', async () => {
  const { threadId, postId, itemId } = await flaggedReply('Where is Quillon from room nine? @Noor Haddad');
  await noor.gql(`mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id } }`, {
    input: { postId },
  });
  const { socket } = await join(noor, threadId);
  const pushed: PostLine[] = [];
  socket.on('post.edited', (line) => pushed.push(line));
  await act(keeper, itemId, 'HIDE', { why: 'A name.' });
  await eventually('the push', () => pushed.length === 1);
  const { viewer: _, markdown: __, ...fetched } = await seePost(noor, postId);
  expect(pushed[0]).toMatchObject({ ...fetched, author: { name: 'Otto' } });
  expect(pushed[0]).toMatchObject({ hidden: true, html: '', reactions: null });
  const replay = await join(mara, threadId);
  await doJobs(house);
  const seen = (await everywhere(noor, threadId, postId, 'Quillon')) + JSON.stringify([pushed, replay.lines]);
  expect(seen).not.toContain('Quillon');
  expect(seen).not.toContain(`${threadId}#2`);
  expect(seen).not.toContain('"count":1');
  expect(await seeThread(noor, threadId)).toMatchObject({ unreadCount: 0, postCount: 2, lastNumber: 2 });
  await expectRefused(flag(noor, postId), 'not_found');
  const react = `mutation($input: PostReactInput!) { postReact(input: $input) { id } }`;
  await expectRefused(noor.gql(react, { input: { id: postId, kind: 'THANK_YOU', on: true } }), 'not_found');
  // Its author goes on with it; nobody else reads that either.
  await editPost(otto, postId, 'Where is Quillon? And Marisol?');
  expect((await seePost(otto, postId)).viewer).toMatchObject({
    ownHtml: '<p>Where is Quillon? And Marisol?</p>',
    word: { about: 'HIDDEN' },
  });
  expect(await everywhere(noor, threadId, postId, 'Marisol')).not.toContain('Marisol');

  await act(keeper, itemId, 'SHOW');
  await doJobs(house);
  expect((await queue(keeper)).nodes.find(({ id }) => id === itemId)).toMatchObject({ state: 'SHOWN' });
  expect(await everywhere(noor, threadId, postId, 'Marisol')).toContain('"text":"Marisol"');
  expect(await seeThread(noor, threadId)).toMatchObject({ unreadCount: 1 });
});

test('what one flagged is not brought to one again: not by search, inbox, five minutes or bookmarks', async () => {
  const { id: threadId } = await aThread(house, { in: room, by: mara });
  const { id: postId } = await reply(otto, threadId, { markdown: 'They say Tarquin fell. @Mara' });
  await mara.gql(`mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id } }`, {
    input: { postId },
  });
  await doJobs(house);
  const before = await everywhere(mara, threadId, postId, 'Tarquin');
  expect(before).toContain('"text":"Tarquin"');
  expect(before).toContain(`${threadId}#2`);
  await flag(mara, postId);
  await doJobs(house);
  const after = await everywhere(mara, threadId, postId, 'Tarquin');
  expect(after).not.toContain('"text":"Tarquin"');
  expect(after).not.toContain(`${threadId}#2`);
  expect(after).not.toContain(`{"id":"${postId}"}]`);
  expect(await everywhere(noor, threadId, postId, 'Tarquin')).toContain('"text":"Tarquin"');
});

test('a passage is taken out of the post, of what it said before and of quotes of it, live', async () => {
  const { threadId, postId, itemId } = await flaggedReply('We think of *Wendeline*, Miller twice a day.');
  await editPost(otto, postId, 'We think of *Wendeline*, Miller a lot.\n\nShe draws well.');
  const quoting = await reply(noor, threadId, {
    markdown: '> We think of Wendeline, Miller a lot.\n>\n> She draws well.\n\nSo do I, of Wendeline.',
    replyToNumber: 2,
  });
  expect((await opened(keeper, itemId)).versions).toHaveLength(1);
  const { socket } = await join(noor, threadId);
  const pushed: PostLine[] = [];
  socket.on('post.edited', (line) => pushed.push(line));
  await expectRefused(act(keeper, itemId, 'REDACT', { why: 'A name.', passage: 'Wendel' }), 'invalid');
  expect(
    (await expectRefused(act(keeper, itemId, 'REDACT', { why: 'A name.', passage: 'Not there' }), 'invalid'))
      .fields,
  ).toMatchObject([{ field: 'passage' }]);
  await act(keeper, itemId, 'REDACT', { why: 'A name.', passage: 'wendeline, Miller' });
  const post = await seePost(noor, postId);
  expect(post.html).toBe('<p>We think of *[removed by a moderator] a lot.</p>\n<p>She draws well.</p>');
  expect(await seePost(otto, postId)).toMatchObject({
    viewer: { word: { about: 'REDACTED', words: 'A name.' } },
  });
  const quote = await seePost(noor, quoting.id);
  expect(quote.markdown).toBe('> [removed by a moderator]\n>\n> She draws well.\n\nSo do I, of Wendeline.');
  await eventually('both pushes', () => pushed.length === 2);
  for (const line of pushed)
    expect(line).toMatchObject({
      html: (await seePost(noor, line.id)).html,
      rev: (await seePost(noor, line.id)).rev,
    });
  expect((await opened(keeper, itemId)).versions).toEqual([]);
  expect((await opened(keeper, itemId)).html).not.toContain('Wendeline');
  expect(await mara.raw(`{ search(words: "Wendeline", order: NEWEST) { nodes { path } } }`)).not.toContain(
    `${threadId}#2`,
  );
});

test('a passage goes from the title of a thread, too, where its first post is meant', async () => {
  const title = 'Arabella in the lunch line';
  const { id: threadId, postIds } = await aThread(house, { in: room, by: otto, title });
  const [postId = ''] = postIds;
  await flag(mara, postId);
  const [item] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    postId,
  ]);
  expect(await opened(keeper, item?.id ?? '')).toMatchObject({ title });
  expect(JSON.stringify(await queue(keeper))).not.toContain('lunch line');
  await act(keeper, item?.id ?? '', 'REDACT', { why: 'A name.', passage: 'Arabella' });
  expect(await seeThread(mara, threadId)).toMatchObject({
    title: '[removed by a moderator] in the lunch line',
  });
  expect(await noor.raw(`{ search(words: "Arabella") { nodes { title } } }`)).not.toContain('Arabella in');
});

test('what is removed for good leaves nothing of what it was called or what was said about it', async () => {
  const { id: threadId, postIds } = await aThread(house, { in: room, by: otto, title: 'Balthazar again' });
  const [postId = ''] = postIds;
  await flag(mara, postId, { note: 'Balthazar is in my class.' });
  const [item] = await house.db.query<{ id: string }>(`SELECT id FROM review_item WHERE subject_id = $1`, [
    postId,
  ]);
  const itemId = item?.id ?? '';
  expect((await opened(keeper, itemId)).notes).toMatchObject([{ note: 'Balthazar is in my class.' }]);
  await act(keeper, itemId, 'REMOVE', { why: 'Balthazar is a student.' });
  await doJobs(house);
  expect(await opened(keeper, itemId)).toMatchObject({
    html: '',
    title: '[removed by a moderator]',
    notes: [],
    steps: [{ act: 'REMOVE', why: '', by: {} }],
  });
  expect(await seeThread(mara, threadId)).toMatchObject({ title: '[removed by a moderator]' });
  const { itemId: reply } = await flaggedReply('No title.');
  expect((await opened(keeper, reply)).title).toBeNull();
});

test('what a moderator removes its author cannot put back; both can be undone only by a moderator, in time', async () => {
  const long = await aHouse({ UNDO_SECONDS: '30' }, house);
  try {
    const { postId, itemId, threadId } = await flaggedReply('Octavian is in my class.');
    const input = { id: crypto.randomUUID(), itemId, act: 'REMOVE', why: 'It names someone.' };
    const there = { ...keeper, gql: (await import('../../../test/kit/actor.js')).actor(long, keeper).gql };
    expect(
      await there.gql(`mutation($input: ReviewActInput!) { reviewAct(input: $input) { state } }`, { input }),
    ).toEqual({ reviewAct: { state: 'REMOVED' } });
    expect(await seePost(mara, postId)).toMatchObject({ deleted: true, hidden: true, html: '' });
    const own = await restorePost(otto, postId);
    expect(own).toMatchObject({
      deleted: true,
      viewer: { restoreUntil: null, word: { about: 'REMOVED', words: 'It names someone.' }, ownHtml: null },
    });
    expect(await seeThread(noor, threadId)).toMatchObject({ postCount: 1 });
    const restore = { id: crypto.randomUUID(), itemId, act: 'RESTORE' };
    expect(
      await there.gql(`mutation($input: ReviewActInput!) { reviewAct(input: $input) { state } }`, {
        input: restore,
      }),
    ).toEqual({ reviewAct: { state: 'SHOWN' } });
    expect(await seePost(otto, postId)).toMatchObject({ deleted: false, viewer: { word: null } });
    await act(keeper, itemId, 'REMOVE', { why: 'Still.' });
    await doJobs(house);
    expect(await opened(keeper, itemId)).toMatchObject({ html: '' });
    await expectRefused(act(keeper, itemId, 'RESTORE'), 'too_late');
  } finally {
    await long.running.stop();
  }
});

test('what its author deletes meanwhile is only to be settled', async () => {
  const { postId, itemId } = await flaggedReply('Gone soon.');
  await act(keeper, itemId, 'HIDE', { why: 'We look.' });
  await deletePost(otto, postId);
  expect(await seePost(mara, postId)).toMatchObject({ deleted: true, hidden: false });
  await expectRefused(act(keeper, itemId, 'REMOVE', { why: 'Gone.' }), 'conflict');
  expect(await act(keeper, itemId, 'KEEP')).toMatchObject({ state: 'DELETED', waitingSince: null });
});

test('the queue costs the same at ten items and at a hundred, by pages that miss none', async () => {
  const collective = await aSpace(house, { in: 'collective' });
  const { id: threadId } = await aThread(house, { in: collective, by: noor });
  const many = async (count: number) => {
    await house.db.query(
      `WITH posts AS (
         INSERT INTO post (id, thread_id, audience_id, number, rev, shown_author_id, markdown, html, created_at)
         SELECT gen_random_uuid(), t.id, t.audience_id, t.last_number + n, t.rev + n, $3, 'Hm.', '<p>Hm.</p>', now()
           FROM thread t, generate_series(1, $2::int) n WHERE t.id = $1 RETURNING id),
       wrote AS (INSERT INTO post_author SELECT id, $3 FROM posts),
       moved AS (UPDATE thread SET rev = rev + $2, last_number = last_number + $2 WHERE id = $1),
       items AS (INSERT INTO review_item (id, subject_kind, subject_id, waiting_since)
         SELECT gen_random_uuid(), 'post', id, now() FROM posts RETURNING id)
       INSERT INTO flag (id, item_id, flagger_id, reason, note) SELECT gen_random_uuid(), id, $4, 'other', '' FROM items`,
      [threadId, count, noor.personId, mara.personId],
    );
  };
  const page = () => queue(keeper, 'WAITING', 10);
  await many(10);
  await expectQueries(3, page);
  await many(90);
  await expectQueries(3, page);
  await expectQueries(3, () => keeper.gql(`{ reviewWaiting }`));
  await expectQueries(1, () => noor.gql(`{ reviewWaiting }`));
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const { nodes, nextCursor } = await queue(keeper, 'WAITING', 7, after);
    for (const { id } of nodes) ids.add(id);
    after = nextCursor;
  } while (after);
  const [{ count = 0 } = {}] = await house.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM review_item WHERE waiting_since IS NOT NULL`,
  );
  expect(ids.size).toBe(count);
  await expectRefused(queue(keeper, 'WAITING', 7, 'nonsense'), 'invalid');
});
