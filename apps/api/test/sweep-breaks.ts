import { randomUUID } from 'node:crypto';
import { aBreak } from './kit/breaks.js';
import { NEXT_YEAR } from './kit/sessions.js';
import { run, type Row } from './sweep-run.js';

const SPRING = {
  nameEn: 'Spring recess',
  nameEs: 'Receso de primavera',
  startsOn: `${NEXT_YEAR}-04-20`,
  endsOn: `${NEXT_YEAR}-04-24`,
};

/** School breaks are for coordinators and administrators. */
export const breakRows: Record<string, Row> = {
  'Query.schoolBreaks': {
    may: 'sa+aaaa+a+',
    ask: run(`query { schoolBreaks(state: VT) { nameEn } }`, async (world) => {
      await aBreak(world.house);
      return {};
    }),
  },
  'Mutation.schoolBreakAdd': {
    may: 'sa+aaaa+a+',
    ask: run(`mutation($input: SchoolBreakAddInput!) { schoolBreakAdd(input: $input) { id } }`, () => ({
      input: { id: randomUUID(), state: 'VT', ...SPRING },
    })),
  },
  'Mutation.schoolBreakChange': {
    may: 'sa+aaaa+a+',
    ask: run(
      `mutation($input: SchoolBreakChangeInput!) { schoolBreakChange(input: $input) { id } }`,
      async ({ house }) => ({ input: { id: await aBreak(house), ...SPRING } }),
    ),
  },
  'Mutation.schoolBreakRemove': {
    may: 'sa+aaaa+a+',
    ask: run(`mutation($id: ID!) { schoolBreakRemove(id: $id) { id } }`, async ({ house }) => ({
      id: await aBreak(house),
    })),
  },
  'Mutation.schoolBreakRestore': {
    may: 'sa+aaaa+a+',
    ask: run(`mutation($id: ID!) { schoolBreakRestore(id: $id) { id } }`, async ({ house }) => ({
      id: await aBreak(house),
    })),
  },
};
