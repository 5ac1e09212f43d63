import { randomUUID } from 'node:crypto';
import { Refused, type Actor } from './kit/actor.js';
import { aSession } from './kit/places.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** A session of our cohort that was closed so many hours ago, at which the author was for half an hour. */
async function closed({ house, cohort, author }: SweepWorld, hours = 1): Promise<string> {
  const { id } = await aSession(house, { in: cohort, startsInMinutes: -60 * (hours + 1) });
  await house.db.query(
    `UPDATE peer_session SET closed_at = now() - make_interval(hours => $2) WHERE id = $1`,
    [id, hours],
  );
  await house.db.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, 1800)`, [
    id,
    author.personId,
  ]);
  return id;
}

async function upload(world: SweepWorld, who: Actor, sessionId: string): Promise<string> {
  const id = randomUUID();
  const answer = await fetch(`${world.house.url}/attendance-reports/${sessionId}/${id}`, {
    method: 'POST',
    headers: { origin: world.house.url, ...(who.cookie && { cookie: who.cookie }) },
    body: `Name,Email,Duration (Minutes)\nSomeone,${world.author.email},40`,
  });
  if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
  return id;
}
const theirs = async (world: SweepWorld) => upload(world, world.people.coordinator, await closed(world));

/** The author's certificate of our cohort. */
async function certificate(world: SweepWorld): Promise<string> {
  await closed(world);
  const { certificateIssueMine } = await world.author.gql<{ certificateIssueMine: { id: string } }>(
    `mutation($id: ID!) { certificateIssueMine(cohortId: $id) { id } }`,
    { id: world.cohort.id },
  );
  return certificateIssueMine.id;
}
/** Our fellow was at one of ours, too. */
async function withHours(world: SweepWorld): Promise<{ id: string }> {
  const id = await closed(world);
  const { personId } = world.people.fellow;
  await world.house.db.query(`INSERT INTO attendance (session_id, person_id, seconds) VALUES ($1, $2, 900)`, [
    id,
    personId,
  ]);
  return { id: world.cohort.id };
}
const cohort = ({ cohort }: SweepWorld) => ({ id: cohort.id });

/** Reports of video tools, hours and certificates. */
export const attendanceRows: Record<string, Row> = {
  'Mutation.attendanceCorrectLate': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: AttendanceCorrectLateInput!) { attendanceCorrectLate(input: $input) { minutes } }`,
      async (world) => ({
        input: {
          sessionId: await closed(world, 30),
          personId: world.author.personId,
          minutes: 7,
          reason: 'Was there',
        },
      }),
    ),
  },
  'Mutation.attendanceLooked': {
    may: 'snnnnnnna+aa',
    ask: async (world, who) => {
      await who.gql(`mutation($id: ID!) { attendanceLooked(sessionId: $id) }`, { id: await closed(world) });
      return { said: 'yes' };
    },
  },
  'HTTP POST attendance-reports/:sessionId/:id': {
    may: 'saaaaaana+aa',
    ask: async (world, who) => upload(world, who, await closed(world)),
  },
  'Query.attendanceImport': {
    may: 'saaaaaana+aa',
    ask: run(`query($id: ID!) { attendanceImport(id: $id) { fileName lines { email } } }`, async (world) => ({
      id: await theirs(world),
    })),
  },
  'Mutation.attendanceImportChoose': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($input: AttendanceImportChooseInput!) { attendanceImportChoose(input: $input) { id } }`,
      async (world) => ({ input: { importId: await theirs(world), lines: [{ key: '1' }], takes: [] } }),
    ),
  },
  'Mutation.attendanceImportApply': {
    may: 'saaaaaana+aa',
    ask: run(
      `mutation($input: AttendanceImportApplyInput!) { attendanceImportApply(input: $input) { id } }`,
      async (world) => ({
        input: { taskId: randomUUID(), importId: await theirs(world), fingerprint: 'any' },
      }),
    ),
  },
  'Mutation.attendanceImportForget': {
    // Of one's own: there is nothing to forget of anybody else's.
    may: 'saaaaaa+a+aa',
    ask: async (world, who) => {
      await who.gql(`mutation($id: ID!) { attendanceImportForget(id: $id) }`, { id: await theirs(world) });
      return { said: 'yes' };
    },
  },
  'Query.attendanceHours': {
    may: 'snnnnnnna+aa',
    ask: run(
      `query($id: ID!) { attendanceHours(cohortId: $id) { nodes { person { name } minutes } } }`,
      async (world) => (await closed(world), cohort(world)),
    ),
  },
  'Query.myHours': {
    may: 's0000000+0aa',
    ask: run(`{ myHours { cohortName } }`, async (world) => (await withHours(world), {})),
  },
  'Query.myAttendance': {
    may: 's0000000+0aa',
    ask: run(`query($id: ID!) { myAttendance(cohortId: $id) { nodes { id title } } }`, withHours),
  },
  'Mutation.certificateIssueMine': {
    may: 'snnnnnnn+iaa',
    ask: run(`mutation($id: ID!) { certificateIssueMine(cohortId: $id) { id } }`, withHours),
  },
  'Query.cohortCertificates': {
    may: 'snnnnnnna+aa',
    ask: run(
      `query($id: ID!) { cohortCertificates(cohortId: $id) { cohortName nodes { person { name } } } }`,
      cohort,
    ),
  },
  'Mutation.certificatesIssue': {
    may: 'snnnnnnna+aa',
    ask: async (world, who) => {
      await who.gql(`mutation($id: ID!) { certificatesIssue(cohortId: $id) { issued } }`, cohort(world));
      return { said: 'yes' };
    },
  },
  'Mutation.certificateRevoke': {
    may: 'snnnnnnnn+aa',
    ask: async (world, who) => {
      const input = { id: await certificate(world), reason: 'Issued by mistake' };
      await who.gql(`mutation($input: CertificateRevokeInput!) { certificateRevoke(input: $input) }`, {
        input,
      });
      return { said: 'yes' };
    },
  },
  'HTTP certificate-files/:id': {
    may: 'snnnnnnnn+aa',
    ask: async (world, who) => {
      const answer = await fetch(`${world.house.url}/certificate-files/${await certificate(world)}`, {
        headers: who.cookie ? { cookie: who.cookie } : {},
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.text();
    },
  },
};
