import { aSession } from './kit/places.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const begun = (world: SweepWorld) => aSession(world.house, { in: world.cohort, startsInMinutes: -10 });

/** A session that its coordinator has closed. */
async function closed(world: SweepWorld): Promise<string> {
  const { id } = await begun(world);
  await world.people.coordinator.gql(`mutation($id: ID!) { sessionClose(id: $id) { id } }`, { id });
  return id;
}

/** Who may what with the end of a session, see `rows`. */
export const closingRows: Record<string, Row> = {
  'Mutation.sessionClose': {
    may: 'snnnnnnna+',
    ask: run(`mutation($id: ID!) { sessionClose(id: $id) { id } }`, async (world) => ({
      id: (await begun(world)).id,
    })),
  },
  'Query.sessionAttendance': {
    may: 'snnnnnnna+',
    ask: run(
      `query($id: ID!) { sessionAttendance(sessionId: $id) { nodes { person { name } minutes } } }`,
      async (world) => ({ id: await closed(world) }),
    ),
  },
  'Mutation.attendanceSet': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($input: AttendanceSetInput!) { attendanceSet(input: $input) { minutes } }`,
      async (world) => ({
        input: { sessionId: await closed(world), personId: world.people.fellow.personId, minutes: 7 },
      }),
    ),
  },
  'Query.sessionSurvey': {
    may: 'snnnnnnn0+',
    ask: run(`query($id: ID!) { sessionSurvey(sessionId: $id) { until } }`, async (world) => ({
      id: await closed(world),
    })),
  },
  'Mutation.surveyAnswer': {
    may: 'snnnnnnnnn',
    ask: run(
      `mutation($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { until } }`,
      async (world) => ({ input: { sessionId: await closed(world), worth: 4, heard: 5 } }),
    ),
  },
  'Query.sessionFollowUp': {
    may: 'snnnnnnn0+',
    ask: run(`query($id: ID!) { sessionFollowUp(sessionId: $id) { id } }`, async (world) => ({
      id: await closed(world),
    })),
  },
  'Mutation.followUpApprove': {
    may: 'snnnnnnna+',
    ask: run(
      `mutation($input: FollowUpApproveInput!) { followUpApprove(input: $input) { id } }`,
      async (world) => ({
        input: { sessionId: await closed(world), title: 'What came of it', markdown: 'We try it.' },
      }),
    ),
  },
};
