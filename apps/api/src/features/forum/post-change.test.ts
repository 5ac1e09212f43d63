import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import {
  deletePost,
  editPost,
  editPostFrom,
  lockThread,
  restorePost,
  seePost,
  seeThread,
  wordingNow,
} from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doLater } from '../../../test/kit/jobs.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: House;
let cohort: CohortHandle;
let noor: Actor;
let otto: Actor;
let room: SpaceHandle;

beforeAll(async () => {
  house = await aHouse({ UNDO_SECONDS: '30' });
  cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
  room = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const faults = async (promise: Promise<unknown>) =>
  (await expectRefused(promise, 'invalid')).fields?.map(({ field, rule }) => `${field} ${rule}`);

describe('changing one’s own post', () => {
  test('an edit takes the next rev; the same text again does not', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 2 });
    const [postId = ''] = postIds;
    const edited = await editPost(noor, postId, 'Better words');
    expect(edited).toMatchObject({
      number: 1,
      rev: 3,
      html: '<p>Better words</p>',
      markdown: 'Better words',
    });
    expect(edited.editedAt).not.toBeNull();
    expect(await editPost(noor, postId, 'Better words')).toEqual(edited);
    expect(await seeThread(noor, id)).toMatchObject({ rev: 3, postCount: 2, lastNumber: 2 });
    expect(await expectRefused(editPost(otto, postId, 'Mine now'), 'not_allowed')).toMatchObject({
      params: { who: 'author' },
    });
    await expectRefused(deletePost(otto, postId), 'not_allowed');
    await expectRefused(restorePost(otto, postId), 'not_allowed');
    expect(await faults(editPost(noor, postId, ' '))).toEqual(['markdown required']);
    await lockThread(house, id);
    await expectRefused(editPost(noor, postId, 'Too late'), 'locked');
    expect(await deletePost(noor, postId)).toMatchObject({ deleted: true });
  });

  test('a deleted post keeps its number and shows nothing; its author may put it back for a while', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 2 });
    const [, postId = ''] = postIds;
    const deleted = await deletePost(noor, postId);
    expect(deleted).toMatchObject({ number: 2, rev: 3, deleted: true, html: '', markdown: null });
    expect(Date.parse(deleted.viewer.restoreUntil ?? '')).toBeGreaterThan(Date.now());
    expect(await deletePost(noor, postId)).toMatchObject({ rev: 3 });
    expect(await seePost(otto, postId)).toMatchObject({
      html: '',
      markdown: null,
      viewer: { restoreUntil: null },
    });
    expect(await seeThread(otto, id)).toMatchObject({ postCount: 1, lastNumber: 2, rev: 3 });
    await expectRefused(editPost(noor, postId, 'A ghost'), 'not_found');
    const restored = await restorePost(noor, postId);
    expect(restored).toMatchObject({
      rev: 4,
      deleted: false,
      html: '<p>Reply 2.</p>',
      markdown: 'Reply 2.',
      viewer: { restoreUntil: null },
    });
    expect(await restorePost(noor, postId)).toEqual(restored);
    expect(await seeThread(otto, id)).toMatchObject({ postCount: 2, rev: 4 });
  });

  test('an edit from what the post no longer says is refused; the same words again are not', async () => {
    const { postIds } = await aThread(house, { in: room, by: noor, posts: 1 });
    const [postId = ''] = postIds;
    const base = await wordingNow(noor, postId);
    const react = `mutation($input: PostReactInput!) { postReact(input: $input) { id } }`;
    await otto.gql(react, { input: { id: postId, kind: 'THANK_YOU', on: true } });
    const edited = await editPostFrom(noor, postId, base, 'From the desk');
    // A lost answer, asked for again; then the phone, whose form was open before.
    expect(await editPostFrom(noor, postId, base, 'From the desk')).toMatchObject({ rev: edited.rev });
    await expectRefused(editPostFrom(noor, postId, base, 'From the phone'), 'conflict');
    const now = await wordingNow(noor, postId);
    const both = ['One', 'Other'].map((words) => editPostFrom(noor, postId, now, words));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await wordingNow(otto, postId)).toBe('none');
    await expectRefused(editPostFrom(otto, postId, now, 'Mine'), 'not_allowed');
    await expectRefused(editPostFrom(noor, postId, 'x'.repeat(65), 'Long'), 'invalid');
  });

  test('deleting at the same moment counts once', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 3 });
    const [, postId = ''] = postIds;
    await Promise.all(Array.from({ length: 6 }, () => deletePost(noor, postId)));
    expect(await seeThread(noor, id)).toMatchObject({ postCount: 2, rev: 4 });
    await Promise.all(Array.from({ length: 6 }, () => restorePost(noor, postId)));
    expect(await seeThread(noor, id)).toMatchObject({ postCount: 3, rev: 5 });
  });

  test('once the time is over it stays deleted, and its text is blanked; what was restored is not', async () => {
    const { id, postIds } = await aThread(house, { in: room, by: noor, posts: 3 });
    const [, gone = '', kept = ''] = postIds;
    await deletePost(noor, gone);
    await deletePost(noor, kept);
    await restorePost(noor, kept);
    const text = async (postId: string) =>
      (
        await house.db.query<{ markdown: string; html: string }>(
          `SELECT markdown, html FROM post WHERE id = $1`,
          [postId],
        )
      )[0];
    // Even if the job came before its time.
    await doLater(house, 'forum.purge-post');
    expect(await text(gone)).toMatchObject({ markdown: 'Reply 2.' });
    await house.db.query(`UPDATE post SET deleted_at = deleted_at - interval '31 seconds' WHERE id = $1`, [
      gone,
    ]);
    await doLater(house, 'forum.purge-post');
    expect(await text(gone)).toEqual({ markdown: '', html: '' });
    expect(await text(kept)).toEqual({ markdown: 'Reply 3.', html: '<p>Reply 3.</p>' });
    await expectRefused(restorePost(noor, gone), 'too_late');
    expect(await seePost(noor, gone)).toMatchObject({ deleted: true, viewer: { restoreUntil: null } });
    expect(await seeThread(noor, id)).toMatchObject({ postCount: 2, lastNumber: 3 });
  });
});
