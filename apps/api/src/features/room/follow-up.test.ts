import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs, doLater } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace } from '../../../test/kit/places.js';
import { recordStatements } from '../../platform/db/data-source.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let ben: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const FIELDS = `id state title markdown recommendations { id body }`;
interface Shown {
  state: string;
  title: string | null;
  markdown: string | null;
  recommendations: { id: string; body: string }[];
}
const followUp = async (by: Actor, id: string) =>
  (
    await by.gql<{ sessionFollowUp: Shown | null }>(
      `query($id: ID!) { sessionFollowUp(sessionId: $id) { ${FIELDS} } }`,
      { id },
    )
  ).sessionFollowUp;
const approve = async (
  by: Actor,
  sessionId: string,
  title = 'What came of it',
  markdown = '1. Breathe first.',
) =>
  (
    await by.gql<{ followUpApprove: Shown }>(
      `mutation($input: FollowUpApproveInput!) { followUpApprove(input: $input) { ${FIELDS} } }`,
      { input: { sessionId, title, markdown } },
    )
  ).followUpApprove;
const thread = async (by: Actor, id: string) =>
  (
    await by.gql<{
      peerSession: { followUpThread: { id: string; title: string; startedBy: { name: string } } | null };
    }>(`query($id: ID!) { peerSession(id: $id) { followUpThread { id title startedBy { name } } } }`, { id })
  ).peerSession.followUpThread;

/** A closed session to which Noor brought a question; what was recommended there, the last of it taken back. */
async function closed({ in: where = cohort, presenter = noor as Actor | null } = {}) {
  const { id, roomId } = await aSession(house, { in: where, startsInMinutes: -60, facilitator: ben });
  if (presenter)
    await house.db.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'presenter')`,
      [id, presenter.personId],
    );
  const said = [
    ['Breathe first.', 'RECOMMENDATION', false],
    ['Why spelling?', 'QUESTION', false],
    ['Call <b>home</b>, 你好', 'RECOMMENDATION', false],
    ['', 'RECOMMENDATION', true],
  ] as const;
  for (const [index, [body, tag, undone]] of said.entries())
    await house.db.query(
      `INSERT INTO message (id, room_id, audience_id, number, rev, added_rev, shown_author_id, body, sent_at, tag, undone_at)
       VALUES ($1, $2, $3, $4, $4, $4, $5, $6, now(), $7, CASE WHEN $8 THEN now() END)`,
      [randomUUID(), roomId, where.audienceId, index + 1, cora.personId, body, tag, undone],
    );
  await house.db.query(`UPDATE peer_session SET closed_at = now() WHERE id = $1`, [id]);
  return { id, roomId };
}

test('whoever brought the question finds what was recommended, in its order and without names; nobody else does', async () => {
  const { id } = await closed();
  const found = await followUp(noor, id);
  expect(found).toMatchObject({ state: 'DRAFT', title: null });
  expect(found?.recommendations.map(({ body }) => body)).toEqual([
    'Breathe first.',
    'Call <b>home</b>, 你好',
  ]);
  expect(JSON.stringify(found)).not.toContain('Cora');
  for (const who of [ben, cora]) expect(await followUp(who, id)).toBeNull();
  await expectRefused(approve(ben, id), 'not_allowed');
  const outside = await aFellow(house, { in: await aCohort(house) });
  await expectRefused(followUp(outside, id), 'not_found');
  await expectRefused(approve(outside, id), 'not_found');
  // With nobody who brought one, who facilitated writes it.
  const other = await closed({ presenter: null });
  expect([await followUp(noor, other.id), (await followUp(ben, other.id))?.state]).toEqual([null, 'DRAFT']);
  // Nor is it left to someone who has left.
  const gone = await aFellow(house, { in: cohort });
  const left = await closed({ presenter: gone });
  await leaves(house, gone, cohort);
  expect((await followUp(ben, left.id))?.state).toBe('DRAFT');
  await house.db.query(`UPDATE peer_session SET closed_at = NULL WHERE id = $1`, [id]);
  expect(await followUp(noor, id)).toBeNull();
  await expectRefused(approve(noor, id), 'room_closed');
});

test('approved, it stands in the space under their name, once, whatever happens in between', async () => {
  const { id } = await closed();
  for (const [title, markdown] of [
    ['', 'Words'],
    ['Title', '   '],
    ['Title', '[x]: /y'],
    ['x'.repeat(161), 'Words'],
  ])
    await expectRefused(approve(noor, id, title, markdown), 'invalid');
  const [one, two] = await Promise.all([
    approve(noor, id, 'After the fire drill', 'Thank you all.\n\n1. Breathe <script>first</script>.'),
    approve(noor, id, 'Another', 'Other words'),
  ]);
  expect([one.state, two.state]).toEqual(['APPROVED', 'APPROVED']);
  expect(await thread(ben, id)).toBeNull();
  // The process dies between the approval and the job: the job waits in the database, and may be done twice.
  await house.db.query(`UPDATE graphile_worker._private_jobs SET attempts = 1 WHERE key = $1`, [
    `forum.follow-up:${id}`,
  ]);
  await doLater(house, 'forum.follow-up');
  await house.db.write((tx) => tx.enqueue('forum.follow-up', { sessionId: id }));
  await doLater(house, 'forum.follow-up');
  const made = await thread(ben, id);
  expect(made?.startedBy.name).toBe('Noor');
  expect(['After the fire drill', 'Another']).toContain(made?.title);
  const [count] = await house.db.query(`SELECT count(*)::int AS count FROM thread WHERE title = $1`, [
    made?.title,
  ]);
  expect(count).toEqual({ count: 1 });
  expect(await followUp(noor, id)).toMatchObject({ state: 'POSTED', markdown: null });
  const [kept] = await house.db.query(`SELECT markdown FROM session_follow_up WHERE session_id = $1`, [id]);
  expect(kept).toEqual({ markdown: '' });
  // What its author deletes is not made again.
  await house.db.query(`UPDATE thread SET deleted_at = now() WHERE id = $1`, [made?.id]);
  await approve(noor, id);
  await doJobs(house);
  expect(await thread(ben, id)).toBeNull();
});

test('with no space to stand in it waits, its words kept, until there is one', async () => {
  const bare = await aCohort(house);
  const rosa = await aFellow(house, { in: bare, name: 'Rosa' });
  const { id } = await closed({ in: bare, presenter: rosa });
  await approve(rosa, id, 'What came of it', 'Words');
  await doLater(house, 'forum.follow-up');
  expect(await followUp(rosa, id)).toMatchObject({
    state: 'HOMELESS',
    title: 'What came of it',
    markdown: 'Words',
  });
  await aSpace(house, { in: bare });
  await approve(rosa, id, 'What came of it', 'Words');
  await doLater(house, 'forum.follow-up');
  expect((await thread(rosa, id))?.title).toBe('What came of it');
});

const spread = async (who: Actor, id: string) => {
  await house.db.query(
    `UPDATE session_follow_up SET posted_at = now() - interval '30 days' WHERE session_id = $1`,
    [id],
  );
  await doJobs(house);
  const { inbox } = await who.gql<{ inbox: { unread: { kind: string; path: string }[] } }>(
    `{ inbox { unread { kind path } } }`,
  );
  return inbox.unread.filter(({ kind }) => kind === 'SESSION_HOW_DID_IT_GO').map(({ path }) => path);
};

test('a month later, at nine where they live, they are asked how it went; not who left, or has said it', async () => {
  const asked = await closed();
  await approve(noor, asked.id);
  await house.db.query(`UPDATE person SET time_zone = 'America/Los_Angeles' WHERE id = $1`, [noor.personId]);
  await doLater(house, 'forum.follow-up');
  const [job] = await house.db.query<{ hour: number; days: number }>(
    `SELECT extract(hour FROM run_at AT TIME ZONE 'America/Los_Angeles')::int AS hour,
            ((run_at AT TIME ZONE 'America/Los_Angeles')::date - (now() AT TIME ZONE 'America/Los_Angeles')::date) AS days
       FROM graphile_worker.jobs WHERE key = $1`,
    [`session.how_did_it_go:${asked.id}`],
  );
  expect(job).toEqual({ hour: 9, days: 30 });
  const made = await thread(noor, asked.id);
  expect(await spread(noor, asked.id)).toEqual([`/threads/${made?.id}`]);
  await noor.gql(`mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`, {
    input: { id: randomUUID(), threadId: made?.id, markdown: 'It went well.' },
  });
  expect(await spread(noor, asked.id)).toEqual([]);
  const eve = await aFellow(house, { in: cohort, name: 'Eve' });
  const left = await closed({ presenter: eve });
  await approve(eve, left.id);
  await doLater(house, 'forum.follow-up');
  await leaves(house, eve, cohort);
  expect(await spread(eve, left.id)).toEqual([]);
});

test('a list of sessions costs the same however many were followed up', async () => {
  const list = () =>
    ben.gql<{ peerSessions: { nodes: { followUpThread: object | null }[] } }>(
      `{ peerSessions(when: PAST) { nodes { followUpThread { id } } } }`,
    );
  const made = async () => {
    const { id } = await closed();
    await approve(noor, id);
    await doLater(house, 'forum.follow-up');
  };
  await made();
  const few = await recordStatements(list);
  await made();
  const many = await recordStatements(list);
  const count = ({ result }: typeof few) =>
    result.peerSessions.nodes.filter((node) => node.followUpThread).length;
  expect(count(many)).toBe(count(few) + 1);
  expect(many.statements).toHaveLength(few.statements.length);
});
