import { Refused } from './kit/actor.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const ofCohort = ({ cohort }: SweepWorld) => ({ cohortId: cohort.id });

/** Who may what with calendars, see `rows`. A feed itself is open to whoever has its address: see calendar-feeds.test.ts. */
export const calendarRows: Record<string, Row> = {
  'Query.calendars': { may: 's+++++++++aa', ask: run(`{ calendars { id byMail feeds { name since } } }`) },
  'Mutation.calendarsByMailSave': {
    may: 's+++++++++aa',
    ask: run(`mutation { calendarsByMailSave(byMail: true) { id byMail } }`),
  },
  'Mutation.calendarFeedMake': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($cohortId: ID) { calendarFeedMake(cohortId: $cohortId) { address } }`, ofCohort),
  },
  'Mutation.calendarFeedEnd': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($cohortId: ID) { calendarFeedEnd(cohortId: $cohortId) { id } }`, ofCohort),
  },
  'HTTP ics/session/:file': {
    may: 'snnnnnnn++aa',
    ask: async ({ house, session }, { cookie }) => {
      const answer = await fetch(`${house.url}/ics/session/${session.id}.ics`, {
        headers: cookie ? { cookie } : {},
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.text();
    },
  },
};
