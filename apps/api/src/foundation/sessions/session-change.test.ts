import { type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  anOutsider,
  joins,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import {
  cancel,
  edit,
  faults,
  read,
  reinstate,
  rsvp,
  scheduled,
  type Fields,
} from '../../../test/kit/sessions.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let noor: Actor;
let otto: Actor;

beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Brandt' });
  noor = await aFellow(house, { in: cohort, name: 'Noor Haddad' });
  otto = await anOutsider(house);
});
afterAll(() => house.close());

const schedule = (by: Actor, over: Fields = {}) => scheduled(by, { audienceId: cohort.audienceId, ...over });
const shift = (id: string, minutes: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = starts_at + make_interval(mins => $2), ends_at = ends_at + make_interval(mins => $2) WHERE id = $1`,
    [id, minutes],
  );

describe('changing', () => {
  test('every change is one version more; an older one is a conflict, and what stands already is not changed again', async () => {
    const session = await schedule(cora);
    const second = await edit(cora, session, { title: 'A better title', facilitatorId: noor.personId });
    expect(second).toMatchObject({
      version: 2,
      title: 'A better title',
      facilitators: [{ id: noor.personId }],
    });
    expect(await edit(cora, session, { title: 'A better title', facilitatorId: noor.personId })).toEqual(
      second,
    );
    expect((await expectRefused(edit(cora, session, { title: 'Mine' }), 'conflict')).params).toEqual({
      version: 2,
    });
    expect((await expectRefused(cancel(cora, session), 'conflict')).params).toEqual({ version: 2 });

    const canceled = await cancel(cora, second, 'A snow day.');
    expect(canceled).toMatchObject({
      version: 3,
      status: 'CANCELED',
      cancelNote: 'A snow day.',
      can: { edit: true, enterRoom: false, rsvp: false },
    });
    expect(await cancel(cora, second, 'Again')).toEqual(canceled);
    expect(await reinstate(cora, session.id)).toMatchObject({
      version: 4,
      status: 'UPCOMING',
      canceledAt: null,
      cancelNote: '',
    });
    expect(await reinstate(cora, session.id)).toMatchObject({ version: 4 });
    expect(await edit(cora, { id: session.id, version: 4 }, { title: 'A better title' })).toMatchObject({
      version: 5,
      facilitators: [],
    });
  });

  test('of two edits at once one is a conflict', async () => {
    const session = await schedule(cora);
    const outcomes = await Promise.allSettled([
      edit(cora, session, { title: 'One' }),
      edit(cora, session, { title: 'Two' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await read(cora, session.id)).version).toBe(2);
  });

  test('one who facilitates beside others, named again, leaves the others', async () => {
    const session = await schedule(cora, { facilitatorId: noor.personId });
    await house.db.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
      [session.id, cora.personId],
    );
    const kept = await edit(cora, session, { facilitatorId: noor.personId, title: 'Both' });
    expect(kept.facilitators.map(({ name }) => name)).toEqual(['Cora Brandt', 'Noor Haddad']);
    const third = await aFellow(house, { in: cohort });
    expect((await edit(cora, kept, { facilitatorId: third.personId })).facilitators).toMatchObject([
      { id: third.personId },
    ]);
  });

  test('the start may stay though it has passed; another past one may not, and what is over stays', async () => {
    const session = await schedule(cora);
    const now = new Date();
    await house.db.query(
      `UPDATE peer_session SET starts_at = date_trunc('minute', now() - interval '10 minutes'),
      ends_at = date_trunc('minute', now() + interval '65 minutes') WHERE id = $1`,
      [session.id],
    );
    const [row] = await house.db.query<{ local: string }>(
      `SELECT to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM-DD"T"HH24:MI') AS local FROM peer_session WHERE id = $1`,
      [session.id],
    );
    expect(await edit(cora, session, { localStart: row?.local, minutes: 90 })).toMatchObject({
      version: 2,
      minutes: 90,
      status: 'OPEN',
    });
    const earlier = new Date(now.getTime() - 3_600_000 * 30).toISOString().slice(0, 16);
    expect(
      await faults(edit(cora, { id: session.id, version: 2 }, { localStart: earlier, timeZone: 'UTC' })),
    ).toEqual([{ field: 'localStart', rule: 'past' }]);
    await shift(session.id, -600);
    await expectRefused(edit(cora, { id: session.id, version: 2 }), 'too_late');
    await expectRefused(cancel(cora, { id: session.id, version: 2 }), 'too_late');
    expect((await read(cora, session.id)).can).toEqual({
      edit: false,
      enterRoom: true,
      rsvp: false,
      close: false,
    });
  });

  test('only coordinators of it: having made it gives no right that outlasts the role', async () => {
    const session = await schedule(cora);
    for (const work of [
      () => edit(noor, session),
      () => cancel(noor, session),
      () => reinstate(noor, session.id),
    ]) {
      expect((await expectRefused(work(), 'not_allowed')).params).toEqual({ who: 'coordinator' });
    }
    const maker = await aCoordinator(house, { of: cohort });
    const made = await schedule(maker);
    expect(await edit(cora, made, { title: 'Another coordinator may' })).toMatchObject({ version: 2 });
    await house.db.query(`DELETE FROM program_role WHERE person_id = $1`, [maker.personId]);
    await expectRefused(edit(maker, { id: made.id, version: 2 }), 'not_found');
    await joins(house, maker, cohort);
    await expectRefused(cancel(maker, { id: made.id, version: 2 }), 'not_allowed');
  });
});

describe('answering', () => {
  test('the latest answer counts; the link is for those who registered, counts for those who run it', async () => {
    const session = await schedule(cora);
    expect(await read(noor, session.id)).toMatchObject({ viewerRsvp: null, joinUrl: null, rsvpCounts: null });
    expect(await rsvp(noor, session.id, 'GOING')).toMatchObject({
      viewerRsvp: 'GOING',
      joinUrl: 'https://video.example/abc',
      rsvpCounts: null,
    });
    expect(await rsvp(noor, session.id, 'MAYBE')).toMatchObject({
      viewerRsvp: 'MAYBE',
      joinUrl: 'https://video.example/abc',
    });
    expect(await rsvp(noor, session.id, 'NOT_GOING')).toMatchObject({
      viewerRsvp: 'NOT_GOING',
      joinUrl: null,
    });
    await Promise.all([
      rsvp(noor, session.id, 'MAYBE'),
      rsvp(noor, session.id, 'MAYBE'),
      rsvp(cora, session.id, 'GOING'),
    ]);
    expect(await read(cora, session.id)).toMatchObject({
      rsvpCounts: { going: 1, maybe: 1, notGoing: 0 },
      viewerRsvp: 'GOING',
    });
    const led = await schedule(cora, { facilitatorId: noor.personId });
    expect(await read(noor, led.id)).toMatchObject({
      joinUrl: 'https://video.example/abc',
      rsvpCounts: { going: 0 },
    });
  });

  test('who runs it sees who answered what, page by page; nobody else does', async () => {
    const session = await schedule(cora);
    const names = ['Ada Bell', 'Ben Cole', 'Cy Dunn', 'Dee Eck', 'Eve Frost'];
    const fellows = await Promise.all(names.map((name) => aFellow(house, { in: cohort, name })));
    const answers = ['MAYBE', 'GOING', 'NOT_GOING', 'GOING', 'MAYBE'];
    for (const [index, who] of fellows.entries()) await rsvp(who, session.id, answers[index] ?? '');
    const page = async (by: Actor, after: string | null, id = session.id) =>
      (
        await by.gql<{
          sessionRsvps: { nodes: { person: { name: string }; answer: string }[]; nextCursor: string | null };
        }>(
          `query($id: ID!, $after: String) { sessionRsvps(sessionId: $id, first: 2, after: $after) { nodes { person { name } answer } nextCursor } }`,
          { id, after },
        )
      ).sessionRsvps;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { nodes, nextCursor } = await page(cora, after);
      seen.push(...nodes.map(({ person, answer }) => `${answer} ${person.name}`));
      after = nextCursor;
    } while (after);
    expect(seen).toEqual([
      'GOING Ben Cole',
      'GOING Dee Eck',
      'MAYBE Ada Bell',
      'MAYBE Eve Frost',
      'NOT_GOING Cy Dunn',
    ]);
    await expectRefused(page(noor, null), 'not_allowed');
    await expectRefused(page(otto, null), 'not_found');
    expect((await faults(page(cora, 'no place of ours')))?.[0]).toMatchObject({ field: 'after' });
    const led = await schedule(cora, { facilitatorId: noor.personId });
    expect(await page(noor, null, led.id)).toEqual({ nodes: [], nextCursor: null });
  });

  test('not once canceled, not once over', async () => {
    const session = await schedule(cora);
    await cancel(cora, session);
    await expectRefused(rsvp(noor, session.id, 'GOING'), 'session_canceled');
    const past = await aSession(house, { in: cohort, startsInMinutes: -120, minutes: 60 });
    await expectRefused(rsvp(noor, past.id, 'GOING'), 'too_late');
  });
});
