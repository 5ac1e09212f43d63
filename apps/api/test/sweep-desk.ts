import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const ofCohort = (world: SweepWorld) => ({ id: world.cohort.id });

/** What needs a coordinator, what one can do next, the calendar, and the tables of a cohort. */
export const deskRows: Record<string, Row> = {
  'Query.desk': {
    may: 'saaaaaa0a+aa',
    // Something waits, whatever was asked before.
    async ask(world, who) {
      await world.house.db.query(
        `INSERT INTO accommodation (id, person_id, audience_id, kind) VALUES ($1, $2, $3, 'captioning') ON CONFLICT DO NOTHING`,
        [world.cohort.id, world.author.personId, world.cohort.audienceId],
      );
      return run(`{ desk { groups { kind items { title people { name } } } } }`)(world, who);
    },
  },
  'Query.week': { may: 's0000000++aa', ask: run(`{ week { items { kind title } } }`) },
  'Query.calendar': {
    may: 's0000000++aa',
    ask: run(
      `query($from: String!, $to: String!) { calendar(from: $from, to: $to) { entries { title } } }`,
      () => ({
        from: day(-2),
        to: day(5),
      }),
    ),
  },
  'Query.attendanceGrid': {
    may: 'saaaaaana+aa',
    ask: run(`query($id: ID!) { attendanceGrid(cohortId: $id) { people { person { name } } } }`, ofCohort),
  },
  'Mutation.tableExport': {
    may: 'saaaaaana+aa',
    ask: run(`mutation($input: TableExportInput!) { tableExport(input: $input) { id } }`, (world) => ({
      input: { id: randomUUID(), cohortId: world.cohort.id, table: 'ROSTER', format: 'CSV' },
    })),
  },
};
