import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import {
  accept,
  anApplication,
  decide,
  give,
  mailsTo,
  openCall,
  pageOf,
  REVIEW,
  save,
  secretFor,
  statusOf,
  TO_REVIEW,
  turnDown,
  withdraw,
  written,
} from '../../../test/kit/applications.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doLater } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, anOutsider, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import { ViewerSource } from '../../platform/access/viewer.js';
import { Jobs } from '../../platform/jobs/jobs.js';

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
const tasks = (name: string) =>
  (house.running.app.get(Jobs).tasks()[name] as (payload: unknown) => Promise<void>)({});

describe('choosing', () => {
  test('offer, waitlist and decline in one press, mailed once, all or nothing, by whoever coordinates', async () => {
    const one = await aCall({ capacity: 1 });
    const some: { id: string; email: string; secret: string }[] = [];
    for (const state of ['VT', 'ME', 'ME', 'CT'])
      some.push(await anApplication(house, one, { state, name: `From ${state}` }));
    const [a, b, c, d] = some as [(typeof some)[0], (typeof some)[0], (typeof some)[0], (typeof some)[0]];
    await give(rita, b.id, 5);
    await give(rita, c.id, 3);
    expect((await pageOf(cora, one.id)).nodes.slice(0, 2).map(({ id }) => id)).toEqual([b.id, c.id]);
    await expectRefused(decide(rita, one.id, [a.id], 'OFFER'), 'not_found');
    const foreign = await anApplication(house, await aCall());
    await expectRefused(decide(cora, one.id, [a.id, foreign.id], 'OFFER'), 'not_found');

    const twice = await Promise.all([
      decide(cora, one.id, [a.id], 'OFFER'),
      decide(cora, one.id, [a.id], 'OFFER'),
    ]);
    expect(twice.map(({ changed }) => changed).sort()).toEqual([0, 1]);
    await decide(cora, one.id, [b.id, c.id], 'WAITLIST');
    await withdraw(house, d.secret);
    await expectRefused(decide(cora, one.id, [c.id, d.id], 'DECLINE'), 'invalid');
    expect((await statusOf(house, c.secret)).state).toBe('WAITLISTED');
    expect(
      (await mailsTo(house, a.email)).filter(({ subject }) => subject.startsWith('A place')),
    ).toHaveLength(1);
    const page = await pageOf(cora, one.id);
    expect(page).toMatchObject({ total: 4, chosen: 1, capacity: 1, next: null });
    expect(page.byState.filter(({ all }) => all > 0)).toEqual([
      { of: 'CT', all: 1, chosen: 0 },
      { of: 'ME', all: 2, chosen: 0 },
      { of: 'VT', all: 1, chosen: 1 },
    ]);
    const previews = await cora.gql<{ applicationLetterPreviews: { html: string; readers: number }[] }>(
      `query($id: ID!, $ids: [ID!]!) { applicationLetterPreviews(cohortId: $id, ids: $ids, decision: DECLINE) { name locale readers subject html } }`,
      { id: one.id, ids: [b.id, c.id] },
    );
    expect(previews.applicationLetterPreviews).toMatchObject([
      { readers: 2, html: expect.stringContaining('Dear From ME') },
    ]);

    // The offer is left to someone else: the best read of the waitlist is proposed, not more.
    await turnDown(house, a.secret);
    expect((await pageOf(cora, one.id)).next).toEqual({ id: b.id, name: 'From ME' });
    await expectRefused(accept(house, a.secret), 'too_late');
    await openCall(cora, one, { capacity: 1, offersNext: true });
    await decide(cora, one.id, [b.id], 'OFFER');
    await house.db.query(`UPDATE application SET offer_until = now() - interval '1 second' WHERE id = $1`, [
      b.id,
    ]);
    await expectRefused(accept(house, b.secret), 'too_late');
    await doLater(house, 'application.expire');
    await doLater(house, 'application.expire');
    expect((await statusOf(house, b.secret)).state).toBe('EXPIRED');
    expect((await mailsTo(house, b.email)).at(-1)!.subject).toBe('The day to answer has passed');
    expect((await statusOf(house, c.secret)).state).toBe('OFFERED');
  });

  test('who accepts is a member: a person who was here, or a new one who chooses a password once', async () => {
    const one = await aCall();
    await aSession(house, { in: one });
    const known = await anOutsider(house, { name: 'Kim Known' });
    const [first, second] = [
      await anApplication(house, one, { email: known.email }),
      await anApplication(house, one, { name: 'Nia New' }),
    ];
    await decide(cora, one.id, [first.id, second.id], 'OFFER');
    await Promise.all([
      accept(house, first.secret),
      accept(house, first.secret),
      accept(house, second.secret),
    ]);
    const members = await house.db.query<{ name: string; email: string; kind: string }>(
      `SELECT p.name, a.email, o.kind FROM cohort_membership m JOIN person p ON p.id = m.person_id JOIN account a ON a.person_id = p.id
         JOIN organization o ON o.id = p.organization_id WHERE m.cohort_id = $1 ORDER BY p.name`,
      [one.id],
    );
    expect(members).toEqual([
      { name: 'Kim Known', email: known.email, kind: 'school' },
      { name: 'Nia New', email: second.email, kind: 'school' },
    ]);
    expect(
      (await known.gql<{ viewer: { cohorts: unknown[] } }>(`{ viewer { cohorts { role } } }`)).viewer.cohorts,
    ).toHaveLength(1);
    const told = await house.db.query(
      `SELECT FROM graphile_worker.jobs JOIN cohort_membership m ON m.cohort_id = $1 WHERE key = 'calendar.tell:person:' || m.person_id`,
      [one.id],
    );
    expect(told).toHaveLength(2);
    const roles = await house.db.query<{ role: string }>(
      `SELECT r.role FROM site_role r JOIN account a ON a.person_id = r.person_id WHERE a.email = ANY($1::text[])`,
      [[first.email, second.email]],
    );
    expect(roles).toEqual([{ role: 'member' }, { role: 'member' }]);
    // The mail of the offer welcomes them: the inbox tells it and mails nothing more.
    await doLater(house, 'notification.spread');
    expect(
      await house.db.query(`SELECT 1 FROM notification WHERE person_id = $1 AND kind = 'cohort.joined'`, [
        known.personId,
      ]),
    ).toHaveLength(1);

    expect((await mailsTo(house, first.email)).at(-1)!.text).not.toContain('/welcome/');
    expect((await statusOf(house, second.secret)).needsPassword).toBe(true);
    const old = await secretFor(house, second.email, 'welcome');
    await aVisitor(house).gql(`mutation($s: String!) { applicationMailSetUp(secret: $s) }`, {
      s: second.secret,
    });
    const token = await secretFor(house, second.email, 'welcome');
    const setUp = (of: string, password = 'a long enough password') =>
      aVisitor(house).gql<{ accountSetUp: { email: string } }>(
        `mutation($input: AccountSetUpInput!) { accountSetUp(input: $input) { email } }`,
        { input: { token: of, password, isShared: true } },
      );
    await expectRefused(setUp(old), 'link_ended');
    await expectRefused(setUp(token, 'short'), 'invalid');
    // A whole cohort in one room may look at its links: none of them is a try.
    const looks = await Promise.all(
      Array.from({ length: 25 }, () =>
        aVisitor(house).gql(`query($token: String!) { accountWaiting(token: $token) { email } }`, { token }),
      ),
    );
    expect(looks[24]).toEqual({ accountWaiting: { email: second.email } });
    const both = await Promise.allSettled([setUp(token), setUp(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expectRefused(setUp(token), 'link_ended');
    expect(
      await house.db.query(
        `SELECT s.is_shared AS shared FROM sign_in s JOIN account a ON a.person_id = s.person_id WHERE a.email = $1`,
        [second.email],
      ),
    ).toEqual([{ shared: true }]);
    expect((await statusOf(house, second.secret)).needsPassword).toBe(false);
    const { signIn } = await aVisitor(house).gql<{ signIn: { email: string } }>(
      `mutation($input: SignInInput!) { signIn(input: $input) { email } }`,
      { input: { email: second.email, password: 'a long enough password' } },
    );
    expect(signIn.email).toBe(second.email);
  });

  test('whoever is deactivated takes no place: it is said who can help, and the place goes to the next', async () => {
    const one = await aCall({ capacity: 1, offersNext: true });
    const gone = await anOutsider(house, { name: 'Gil Gone' });
    const offered = await anApplication(house, one, { name: gone.name, email: gone.email });
    const next = await anApplication(house, one);
    await decide(cora, one.id, [next.id], 'WAITLIST');
    await decide(cora, one.id, [offered.id], 'OFFER');
    await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone.personId]);
    await expectRefused(accept(house, offered.secret), 'deactivated');
    expect((await statusOf(house, offered.secret)).state).toBe('OFFERED');
    await tasks('applications.purge');
    await tasks('applications.purge');
    expect((await statusOf(house, offered.secret)).state).toBe('EXPIRED');
    expect((await statusOf(house, next.secret)).state).toBe('OFFERED');
    const left = await house.db.query(`SELECT 1 FROM cohort_membership WHERE person_id = $1`, [
      gone.personId,
    ]);
    expect(left).toEqual([]);
  });

  test('the words of who was not taken go when their time is up, what is counted stays; the desk says what waits', async () => {
    const one = await aCall();
    const [gone, kept] = [await anApplication(house, one), await anApplication(house, one)];
    await give(rita, gone.id, 2, 'About them.');
    await decide(cora, one.id, [gone.id], 'DECLINE');
    await save(house, written(one));
    const viewer = (await house.running.app.get(ViewerSource).bySignIns([cora.signInId])).get(cora.signInId)!;
    const desk = (await house.running.app.get(DeskSources).all(house.db, viewer, 50)).flatMap(
      ({ items }) => items,
    );
    expect(desk.find(({ subjectId }) => subjectId === one.id)).toMatchObject({
      kind: 'application.waiting',
      count: 1,
    });
    await house.db.query(
      `WITH c AS (UPDATE application_call SET opens_at = now() - interval '400 days', closes_at = now() - interval '181 days' WHERE cohort_id = $1)
       UPDATE application SET saved_at = now() - interval '200 days' WHERE cohort_id = $1`,
      [one.id],
    );
    await tasks('applications.purge');
    await tasks('retention.purge');
    const rows = await house.db.query<{ row: string }>(
      `SELECT a::text || coalesce((SELECT string_agg(rv.note, '') FROM application_review rv WHERE rv.application_id = a.id), '') AS row
         FROM application a WHERE a.cohort_id = $1 ORDER BY a.id = $2`,
      [one.id, kept.id],
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]!.row).not.toMatch(/circle|Ada|Hill|@|About/);
    expect(rows[1]!.row).toContain('circle');
    // There is nobody any more whom a place could be offered.
    await expectRefused(decide(cora, one.id, [gone.id], 'OFFER'), 'not_found');
    expect(await pageOf(cora, one.id)).toMatchObject({ total: 2, unfinished: 0 });
    // Whoever was asked to read finds it in their week.
    const reader = (await house.running.app.get(ViewerSource).bySignIns([rita.signInId])).get(rita.signInId)!;
    const week = await house.running.app.get(WeekSources).items(house.db, reader);
    expect(week.find(({ subjectId }) => subjectId === one.id)).toMatchObject({
      kind: 'application.review',
      path: '/reviewing',
      minutes: 10,
    });
    // What nobody decided on goes a year after it closed.
    await house.db.query(
      `UPDATE application_call SET closes_at = now() - interval '366 days' WHERE cohort_id = $1`,
      [one.id],
    );
    await tasks('applications.purge');
    const [undecided] = await house.db.query<{ row: string; state: string }>(
      `SELECT a::text AS row, state FROM application a WHERE id = $1`,
      [kept.id],
    );
    expect(undecided!.state).toBe('RECEIVED');
    expect(undecided!.row).not.toMatch(/circle|Ada|Hill|@/);
    expect(
      (await house.running.app.get(WeekSources).items(house.db, reader)).some(
        ({ subjectId }) => subjectId === one.id,
      ),
    ).toBe(false);
  });
});

test('a table of one and of many costs the same number of statements', async () => {
  const one = await aCall();
  const { id } = await anApplication(house, one);
  const look = async () => {
    await expectQueries(5, () => pageOf(cora, one.id));
    await expectQueries(3, () => rita.gql(TO_REVIEW, { id: one.id }));
    await expectQueries(2, () => rita.gql(REVIEW, { id }));
  };
  await look();
  await house.db.query(
    `INSERT INTO application (id, cohort_id, form_version, state, email, name, role, us_state, confirmed_at)
     SELECT gen_random_uuid(), $1, 1, 'RECEIVED', n || '@many.example', 'Many', 'NURSE', 'RI', now() FROM generate_series(1, 120) n`,
    [one.id],
  );
  await look();
  let after: string | null = null;
  const seen = new Set<string>();
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(
      cora,
      one.id,
      `, first: 50 ${after ? `, after: "${after}"` : ''}`,
    );
    for (const node of page.nodes) seen.add(node.id);
    after = page.nextCursor;
  } while (after);
  expect(seen.size).toBe(121);
});
