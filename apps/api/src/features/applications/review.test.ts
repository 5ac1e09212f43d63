import { type Actor } from '../../../test/kit/actor.js';
import {
  anApplication,
  decide,
  give,
  openCall,
  pageOf,
  recuse,
  REVIEW,
  reviewOf,
  TO_REVIEW,
} from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let rita: Actor;
let raul: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  rita = await aFellow(house, { in: cohort, name: 'Rita Reads' });
  raul = await aFellow(house, { in: cohort, name: 'Raul Reads' });
});
afterAll(() => house.close());

/** Another cohort of the program, open, with both reviewers. */
async function aCall(over: Record<string, unknown> = {}): Promise<CohortHandle> {
  const another = await aCohort(house, { program: { id: cohort.programId } });
  await openCall(cora, another, { reviewerIds: [rita.personId, raul.personId], ...over });
  return another;
}

describe('reading', () => {
  test('nobody sees the others’ scores before giving their own; whoever knows the person sees none', async () => {
    const one = await aCall({ blind: false });
    const { id } = await anApplication(house, one);
    await give(rita, id, 5, 'Warm.');
    expect(await reviewOf(raul, id)).toMatchObject({ mine: 'OPEN', name: 'Ada Applies', others: null });
    expect(await raul.raw(REVIEW, { id })).not.toContain('Warm.');
    await recuse(raul, id);
    expect(await reviewOf(raul, id)).toMatchObject({ mine: 'RECUSED', others: null, answers: [] });
    await recuse(raul, id, false);
    const given = await give(raul, id, 2);
    expect(given.others).toMatchObject([{ reviewer: { name: 'Rita Reads' }, note: 'Warm.', changed: false }]);
    // The same once more is the same; another one says that it was changed.
    await Promise.all([give(raul, id, 2), give(raul, id, 2)]);
    expect((await reviewOf(rita, id)).others).toMatchObject([{ changed: false }]);
    await give(raul, id, 3);
    expect((await reviewOf(rita, id)).others).toMatchObject([{ changed: true }]);
    const { nodes } = await pageOf(cora, one.id);
    expect(nodes).toMatchObject([{ average: 4, spread: 2, missing: [], reviewFirst: false }]);
    for (const score of [0, 6]) await expectRefused(give(rita, id, score), 'invalid');
    await expectRefused(
      rita.gql(`mutation($i: ApplicationReviewGiveInput!) { applicationReviewGive(input: $i) { id } }`, {
        i: { id, note: '', scores: [] },
      }),
      'invalid',
    );
    for (const who of [cora, await aFellow(house, { in: cohort })])
      await expectRefused(reviewOf(who, id), 'not_found');
    await expectRefused(
      reviewOf(rita, (await anApplication(house, await aCall({ reviewerIds: [] }))).id),
      'not_found',
    );
    await decide(cora, one.id, [id], 'DECLINE');
    await expectRefused(give(rita, id, 1), 'too_late');
  });

  test('a coordinator who reviews sees scores once theirs are given; nobody reads their own application', async () => {
    const one = await aCall({ reviewerIds: [rita.personId, cora.personId] });
    const { id } = await anApplication(house, one, { email: raul.email });
    await give(rita, id, 5);
    expect((await pageOf(cora, one.id)).nodes).toMatchObject([
      { average: null, spread: null, reviewFirst: true, missing: ['Cora Coordinates'] },
    ]);
    expect(await cora.raw(`query($id: ID!) { application(id: $id) { given { note } } }`, { id })).toBe(
      '{"data":{"application":{"given":null}}}\n',
    );
    await give(cora, id, 3);
    expect((await pageOf(cora, one.id)).nodes).toMatchObject([{ average: 4 }]);
    const own = await anApplication(house, one, { email: rita.email });
    await expectRefused(reviewOf(rita, own.id), 'not_found');
  });

  test('without names: two copies that differ in who applied are the same to the byte', async () => {
    const answers: string[][] = [];
    for (const who of [
      {
        name: 'Noor Haddad',
        email: 'noor@test.example',
        organizationName: 'Lake School',
        roleTitle: 'counselor at Lake',
      },
      {
        name: 'Tomás Rivera',
        email: 'tomas@test.example',
        organizationName: 'River School',
        roleTitle: 'the counselor',
      },
    ]) {
      const one = await aCall();
      const { id } = await anApplication(house, one, who);
      const another = await anApplication(house, one);
      await give(raul, id, 4, 'Good.');
      const asked = [
        await rita.raw(TO_REVIEW, { id: one.id }),
        await rita.raw(REVIEW, { id }),
        JSON.stringify(await give(rita, id, 3)),
        JSON.stringify(await recuse(rita, id)),
        await rita.raw(`{ applicationsReviewing { program open } }`),
      ];
      const list = JSON.parse(asked[0]!) as {
        data: { applicationsToReview: { nodes: { id: string; code: string }[] } };
      };
      const { nodes } = list.data.applicationsToReview;
      const alias = new Map(
        nodes.flatMap((node) => [
          [node.id, node.id === id ? 'one' : 'other'],
          [node.code, node.id === id ? 'ONE' : 'OTHER'],
        ]),
      );
      alias.set(one.id, 'cohort').set(another.id, 'other');
      // The list has an order of its own for each id: put in the same one before it is compared.
      nodes.sort((left, right) => (alias.get(left.id)! < alias.get(right.id)! ? -1 : 1));
      asked[0] = JSON.stringify(list);
      asked.pop();
      answers.push(
        asked.map((text) => [...alias].reduce((all, [from, to]) => all.replaceAll(from, to), text)),
      );
      expect(asked.join()).not.toMatch(/Noor|Tomás|School|test\.example|confirmedAt/);
    }
    expect(answers[0]).toEqual(answers[1]);
  });
});
