import { groupPeople } from './group-people.js';

const people = (count: number, organizations = count) =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, organizationId: `o${at % organizations}` }));

test('everyone is in one group, nobody alone, for every number and size and many seeds', () => {
  for (let count = 2; count <= 40; count += 1)
    for (const size of [2, 3, 4])
      for (const seed of ['a', 'b', `${count}`]) {
        const groups = groupPeople(people(count), { size, seed, apart: seed === 'b' });
        expect(groups.flat().sort()).toEqual(
          people(count)
            .map(({ id }) => id)
            .sort(),
        );
        const sizes = groups.map((group) => group.length);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(size + 1);
      }
});

test('the same seed gives the same groups in whatever order people come; another seed others', () => {
  const options = { size: 2, seed: 'one', apart: false };
  const groups = groupPeople(people(12), options);
  expect(groupPeople(people(12).reverse(), options)).toEqual(groups);
  expect(groupPeople(people(12), { ...options, seed: 'two' })).not.toEqual(groups);
});

test('apart: as many groups as the largest organization has people keep all of them apart', () => {
  for (const seed of ['a', 'b', 'c', 'd']) {
    const all = people(12, 4);
    const of = new Map(all.map(({ id, organizationId }) => [id, organizationId]));
    for (const group of groupPeople(all, { size: 3, seed, apart: true }))
      expect(new Set(group.map((id) => of.get(id))).size).toBe(group.length);
  }
  // Those of whom nothing is known are nobody's neighbors.
  const unknown = people(6).map(({ id }) => ({ id, organizationId: null }));
  expect(groupPeople(unknown, { size: 2, seed: 'a', apart: true }).flat()).toHaveLength(6);
  expect(groupPeople(people(1), { size: 2, seed: 'a', apart: true })).toEqual([['p0']]);
});
