import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  anOutsider,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import {
  cancel,
  edit,
  faults,
  list,
  NEXT_YEAR,
  read,
  reinstate,
  rsvp,
  scheduled,
  SHOWN,
  type Fields,
  type Shown,
} from '../../../test/kit/sessions.js';
import { COLLECTIVE_AUDIENCE_ID } from '../cohorts/audiences.js';

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
describe('an outsider', () => {
  test('finds nothing by any address, and nothing when given the id', async () => {
    const session = await schedule(cora);
    const gone = await aFellow(house, { in: cohort });
    await leaves(house, gone, cohort);
    const stranger = await aFellow(house, { in: await aCohort(house) });
    expect(await otto.gql(`{ nextSession { id } peerSessions { nodes { id } } }`)).toEqual({
      nextSession: null,
      peerSessions: { nodes: [] },
    });
    for (const who of [otto, gone, stranger]) {
      await expectRefused(read(who, session.id), 'not_found');
      await expectRefused(rsvp(who, session.id, 'GOING'), 'not_found');
      await expectRefused(edit(who, session), 'not_found');
      await expectRefused(cancel(who, session), 'not_found');
      await expectRefused(reinstate(who, session.id), 'not_found');
      await expectRefused(
        who.gql(`query($id: ID!) { room(sessionId: $id) { id } }`, { id: session.id }),
        'not_found',
      );
      for (const args of ['', '(when: PAST)', '(coordinatedByMe: true)'])
        expect((await list(who, args)).nodes.filter(({ audienceKind }) => audienceKind === 'COHORT')).toEqual(
          [],
        );
      expect(await who.gql(`{ sessionAudiences { id } }`)).toEqual({ sessionAudiences: [] });
    }
    await expectRefused(read(cora, 'no-uuid'), 'not_found');
  });

  test('a visitor sees title and time of what was listed publicly, the next five, and nothing else', async () => {
    const visitor = aVisitor(house);
    await house.db.query(`UPDATE peer_session SET listed_publicly = false`);
    const listed = await Promise.all(
      [8, 3, 5, 2, 7, 4, 6].map((day) =>
        schedule(cora, {
          audienceId: COLLECTIVE_AUDIENCE_ID,
          listedPublicly: true,
          localStart: `${NEXT_YEAR}-01-0${day}T10:00`,
        }),
      ),
    );
    const off = await schedule(cora, {
      audienceId: COLLECTIVE_AUDIENCE_ID,
      listedPublicly: true,
      localStart: `${NEXT_YEAR}-01-01T10:00`,
    });
    await cancel(cora, off);
    await aSession(house, { in: 'collective', listedPublicly: true, startsInMinutes: -120, minutes: 60 });
    const ask = `{ publicSessions { id title startsAt endsAt timeZone } }`;
    const { publicSessions } = await expectQueries(1, () => visitor.gql<{ publicSessions: Shown[] }>(ask));
    expect(publicSessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      `${NEXT_YEAR}-01-02`,
      `${NEXT_YEAR}-01-03`,
      `${NEXT_YEAR}-01-04`,
      `${NEXT_YEAR}-01-05`,
      `${NEXT_YEAR}-01-06`,
    ]);
    expect(listed.length).toBe(7);
    for (const query of [
      `{ nextSession { id } }`,
      `{ sessionAudiences { id } }`,
      `{ peerSessions { nodes { id } } }`,
      `{ peerSession(id: "${off.id}") { id } }`,
    ]) {
      await expectRefused(visitor.gql(query), 'signed_out');
    }
  });
});

describe('lists', () => {
  test('soonest first, canceled ones until their time has passed; past ones newest first', async () => {
    const own = await aCohort(house);
    const who = await aFellow(house, { in: own });
    await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [who.personId]);
    const [later, soon, open, over, older, off, offOver] = [
      await aSession(house, { in: own, startsInMinutes: 600 }),
      await aSession(house, { in: own, startsInMinutes: 60 }),
      await aSession(house, { in: own, startsInMinutes: -30 }),
      await aSession(house, { in: own, startsInMinutes: -120, minutes: 60 }),
      await aSession(house, { in: own, startsInMinutes: -6000, minutes: 60 }),
      await aSession(house, { in: own, startsInMinutes: 300 }),
      await aSession(house, { in: own, startsInMinutes: -300, minutes: 60 }),
    ];
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = ANY($1::uuid[])`, [
      [off.id, offOver.id],
    ]);
    const upcoming = await list(who);
    expect(upcoming.nodes.map(({ id }) => id)).toEqual([open.id, soon.id, off.id, later.id]);
    expect(upcoming.nodes.map(({ status }) => status)).toEqual(['OPEN', 'UPCOMING', 'CANCELED', 'UPCOMING']);
    const past = await list(who, '(when: PAST)');
    expect(past.nodes.map(({ id }) => id)).toEqual([over.id, older.id]);
    expect(past.nodes.map(({ status }) => status)).toEqual(['PAST', 'PAST']);

    const next = async () =>
      (await who.gql<{ nextSession: Shown | null }>(`{ nextSession { id can { enterRoom } } }`)).nextSession;
    expect(await next()).toEqual({ id: open.id, can: { enterRoom: true } });
    await rsvp(who, open.id, 'NOT_GOING');
    expect(await next()).toEqual({ id: soon.id, can: { enterRoom: false } });
  });

  test('pages hold everything once, in order, across audiences and equal starts', async () => {
    const own = await aCohort(house);
    const who = await aCoordinator(house, { of: own });
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1)
      for (let twin = 0; twin < 3; twin += 1)
        ids.push((await aSession(house, { in: own, startsInMinutes: 100 + at })).id);
    await house.db.query(
      `UPDATE peer_session SET starts_at = date_trunc('minute', starts_at), ends_at = date_trunc('minute', ends_at) WHERE audience_id = $1`,
      [own.audienceId],
    );
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list(
        who,
        `(first: 5${after ? `, after: "${after}"` : ''})`,
      );
      expect(page.nodes.length).toBeLessThanOrEqual(5);
      found.push(...page.nodes.filter(({ audienceKind }) => audienceKind === 'COHORT').map(({ id }) => id));
      after = page.nextCursor;
    } while (after);
    expect(found.toSorted()).toEqual(ids.toSorted());
    expect(new Set(found).size).toBe(12);
    const mine = await list(await aFellow(house, { in: own }), '(coordinatedByMe: true)');
    expect(mine.nodes).toEqual([]);
    expect((await list(who, '(coordinatedByMe: true, first: 50)')).nodes.length).toBeGreaterThanOrEqual(12);
    for (const after of [
      'nonsense',
      Buffer.from('["x","y"]').toString('base64url'),
      Buffer.from('["2026-01-01 00:00:00+00","y"]').toString('base64url'),
    ]) {
      expect(await faults(list(who, `(after: "${after}")`))).toEqual([{ field: 'after', rule: 'unknown' }]);
    }
    expect(await faults(list(who, '(first: 51)'))).toMatchObject([{ field: 'first', rule: 'too_large' }]);
  });

  test('a page, one session and the next one cost the same at 10 and at 10,000 rows', async () => {
    const own = await aCohort(house);
    const who = await aFellow(house, { in: own });
    const fill = (count: number) =>
      house.db.query(
        `INSERT INTO peer_session (id, audience_id, cohort_id, title, starts_at, ends_at, time_zone)
         SELECT gen_random_uuid(), $1, $2, 'Session ' || n, now() + make_interval(hours => n), now() + make_interval(hours => n + 1), 'America/New_York'
           FROM generate_series(-$3::int, $3::int) n WHERE n <> 0`,
        [own.audienceId, own.id, count],
      );
    for (const count of [5, 5_000]) {
      await fill(count);
      await house.db.query('ANALYZE peer_session');
      const page = await expectQueries(2, () => list(who, '(first: 50)'));
      await expectQueries(2, () => list(who, '(first: 50, when: PAST)'));
      await expectQueries(2, () => read(who, page.nodes[0]?.id ?? ''));
      await expectQueries(2, () => who.gql(`{ nextSession { ${SHOWN} } }`));
    }
    await expectQueries(2, () => cora.gql(`{ sessionAudiences { id kind name } }`));
  });
});

describe('choosing', () => {
  test('where one may schedule', async () => {
    const { sessionAudiences } = await cora.gql<{ sessionAudiences: object[] }>(
      `{ sessionAudiences { id kind name } }`,
    );
    expect(sessionAudiences).toEqual([
      { id: cohort.audienceId, kind: 'COHORT', name: 'C-TLC, cohort of 2026' },
      { id: COLLECTIVE_AUDIENCE_ID, kind: 'COLLECTIVE', name: 'HEART Collective' },
    ]);
    expect(await noor.gql(`{ sessionAudiences { id } }`)).toEqual({ sessionAudiences: [] });
  });

  test('who could facilitate: people of the audience by part of the name, for who schedules there', async () => {
    const own = await aCohort(house);
    const keeper = await aCoordinator(house, { of: own, name: 'Zo 100%' });
    const mira = await aFellow(house, { in: own, name: 'Mira Vold' });
    const gone = await aFellow(house, { in: own, name: 'Mirabel Gone' });
    await leaves(house, gone, own);
    const ask = async (by: Actor, search: string, audienceId = own.audienceId) =>
      (
        await by.gql<{ facilitatorCandidates: { name: string }[] }>(
          `query($a: ID!, $s: String) { facilitatorCandidates(audienceId: $a, search: $s) { name } }`,
          { a: audienceId, s: search },
        )
      ).facilitatorCandidates.map(({ name }) => name);
    expect(await ask(keeper, '')).toEqual(['Mira Vold', 'Zo 100%']);
    expect(await ask(keeper, 'mira')).toEqual([mira.name]);
    expect(await ask(keeper, '0%')).toEqual(['Zo 100%']);
    expect(await ask(keeper, '%')).toEqual(['Zo 100%']);
    expect(await ask(keeper, '_')).toEqual([]);
    expect((await ask(keeper, '', COLLECTIVE_AUDIENCE_ID)).length).toBeLessThanOrEqual(20);
    await expectRefused(ask(mira, ''), 'not_allowed');
    await expectRefused(ask(cora, ''), 'not_found');
    await joins(house, cora, own);
    await expectRefused(ask(cora, ''), 'not_allowed');
  });
});
