import { randomUUID } from 'node:crypto';
import { run, type Row } from './sweep-asks.js';

const EACH = 's+++++++++aa';
const KEEPERS = 'sa+aaaaaaaaa';
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Being away and leaving are one's own affair; how long things are kept is the administrators'. */
export const myStayRows: Record<string, Row> = {
  'Query.myStay': {
    may: EACH,
    ask: run(`{ myStay { id pause { endsOn } summer { startsOn } places { kind id name needed } } }`),
  },
  'Mutation.pauseBegin': {
    may: EACH,
    ask: run(`mutation($input: PauseBeginInput!) { pauseBegin(input: $input) { id } }`, () => ({
      input: { startsOn: day(100), endsOn: day(200) },
    })),
  },
  'Mutation.pauseEnd': { may: EACH, ask: run(`mutation { pauseEnd { id } }`) },
  // A place where one is not: nothing happens, and nothing is said of it.
  'Mutation.placeLeave': {
    may: EACH,
    ask: run(`mutation($input: PlaceLeaveInput!) { placeLeave(input: $input) { id } }`, () => ({
      input: { kind: 'COHORT', id: randomUUID() },
    })),
  },
  'Query.retention': { may: KEEPERS, ask: run(`{ retention { of days least most version } }`) },
  'Query.retentionWouldGo': {
    may: KEEPERS,
    ask: run(`{ retentionWouldGo(of: mails_sent, days: 90) }`),
  },
  'Mutation.retentionSave': {
    may: KEEPERS,
    ask: run(
      `mutation { retentionSave(input: { of: mails_sent, days: null, version: 0 }) { of days version } }`,
    ),
  },
};
