import { linesOf, markdownOf, moved, startOf, type Line } from './follow-up-fields.js';

const line = (key: string, some: Partial<Line> = {}): Line => ({
  key,
  text: `Say ${key}`,
  out: false,
  ...some,
});
const fields = (lines: Line[], thanks = '') => ({ title: 'T', thanks, lines: JSON.stringify(lines) });

test('it begins with what was recommended, or with what found no space', () => {
  const followUp = { __typename: 'FollowUp' as const, id: 's', title: null, markdown: null };
  const recommendations = [{ __typename: 'Recommendation' as const, id: 'm1', body: 'Breathe.' }];
  expect(linesOf(startOf({ ...followUp, state: 'DRAFT', recommendations }, 'T'))).toEqual([
    { key: 'm1', text: 'Breathe.', out: false },
  ]);
  expect(
    startOf({ ...followUp, state: 'HOMELESS', title: 'Mine', markdown: 'Words', recommendations }, 'T'),
  ).toEqual({ title: 'Mine', thanks: 'Words', lines: '[]' });
  expect(linesOf({ lines: 'no list' })).toEqual([]);
});

test('what is posted is thanks and a list, without what was left out or is empty', () => {
  const lines = [
    line('a'),
    line('b', { out: true }),
    line('c', { text: ' ' }),
    line('d', { text: 'One\n\nTwo' }),
  ];
  expect(markdownOf(fields(lines, ' Thank you. '))).toBe('Thank you.\n\n1. Say a\n2. One\n   \n   Two');
  expect(markdownOf(fields([]))).toBe('');
});

test('a line moves past the next that is not left out, and no farther than the end', () => {
  const lines = [line('a'), line('b', { out: true }), line('c')];
  const keys = (some: Line[]) => some.map(({ key }) => key).join('');
  expect(keys(moved(lines, 'a', 1))).toBe('cba');
  expect(keys(moved(lines, 'c', 1))).toBe('abc');
  expect(keys(moved(lines, 'a', -1))).toBe('abc');
});
