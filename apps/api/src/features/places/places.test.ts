import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import type { Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { answer, offerRunsOut, placesOf } from '../../../test/kit/session-places.js';
import {
  cancel,
  draft,
  edit,
  faults,
  reinstate,
  scheduled,
  type Fields,
} from '../../../test/kit/sessions.js';

let house: MailingHouse;
let cohort: CohortHandle;
let dana: Actor;
let tomas: Actor;
let fellows: Actor[];

beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house);
  dana = await aCoordinator(house, { of: cohort });
  tomas = await aFellow(house, { in: cohort, name: 'Tomas' });
  fellows = [];
  for (let n = 0; n < 6; n += 1)
    fellows.push(await aFellow(house, { in: cohort, timeZone: zoneAtNoon(), name: `Fellow ${n}` }));
});
afterAll(() => house.close());

const of = (n: number): Actor => fellows[n] ?? dana;
const aFullSession = async (capacity: number, over: Fields = {}) => {
  const session = await scheduled(dana, { audienceId: cohort.audienceId, capacity, ...over });
  return { ...session, set: (some: Fields) => editNow(session.id, { capacity, ...over, ...some }) };
};
const editNow = async (id: string, some: Fields) => {
  const [row] = await house.db.query<{ version: number }>(`SELECT version FROM peer_session WHERE id = $1`, [
    id,
  ]);
  const { audienceId: _, ...input } = draft(some);
  return edit(dana, { id, version: row?.version ?? 0 }, { ...input, id });
};
const states = (id: string, people: Actor[]) =>
  Promise.all(
    people.map(async (who) => {
      const { viewerRsvp, places } = await placesOf(who, id);
      return places?.mine ?? viewerRsvp;
    }),
  );
/** What "five minutes" brings of this session's places. */
const caughtUp = async (who: Actor, id: string) =>
  (
    await who.gql<{ catchUp: { items: { id: string; kind: string; until: string | null }[] } }>(
      `{ catchUp { items { id kind until } } }`,
    )
  ).catchUp.items.filter((item) => item.id === id && item.kind === 'SESSION_PLACE');
const viewerOf = async (who: Actor): Promise<Viewer> => {
  const found = await house.running.app.get(ViewerSource).bySignIns([who.signInId]);
  const viewer = found.get(who.signInId);
  if (!viewer) throw new Error('nobody');
  return viewer;
};

describe('places', () => {
  test('the last one is one person’s, of two who ask at once; the other waits, without the link', async () => {
    const { id } = await aFullSession(1, { facilitatorIds: [tomas.personId] });
    await answer(tomas, id, 'GOING');
    const both = await Promise.all([answer(of(0), id, 'GOING'), answer(of(1), id, 'GOING')]);
    expect(both.map(({ viewerRsvp }) => viewerRsvp).sort()).toEqual(['GOING', null]);
    const waits = both.find(({ viewerRsvp }) => viewerRsvp === null);
    expect(waits).toMatchObject({
      joinUrl: null,
      places: { mine: 'WAITING', position: 1, taken: null, waiting: null },
    });
    expect(both.find(({ viewerRsvp }) => viewerRsvp === 'GOING')?.joinUrl).not.toBeNull();
    expect((await answer(of(2), id, 'MAYBE')).joinUrl).toBeNull();
    expect((await placesOf(dana, id)).places).toMatchObject({
      capacity: 1,
      free: false,
      taken: 1,
      waiting: 1,
    });
    const waitlist = `query($id: ID!) { sessionWaitlist(sessionId: $id) { person { name } until } }`;
    expect(await tomas.gql(waitlist, { id })).toMatchObject({ sessionWaitlist: [{ until: null }] });
    await expectRefused(of(2).gql(waitlist, { id }), 'not_allowed');
    // Once is as good as twice.
    await Promise.all([answer(of(0), id, 'GOING'), answer(of(0), id, 'GOING'), answer(of(1), id, 'GOING')]);
    expect((await placesOf(dana, id)).places).toMatchObject({ taken: 1, waiting: 1 });
  });

  test('one given up is held for the first of the line, told by mail, and taken there by a button alone', async () => {
    const { id } = await aFullSession(1);
    await answer(of(0), id, 'GOING');
    for (const who of [of(1), of(2)]) await answer(who, id, 'GOING');
    await house.newMail(of(1));
    await answer(of(0), id, 'NOT_GOING');
    expect(await states(id, [of(0), of(1), of(2)])).toEqual(['NOT_GOING', 'OFFERED', 'WAITING']);
    // Nobody goes past the line, and what is held is nobody else's.
    expect((await answer(of(3), id, 'GOING')).places).toMatchObject({ mine: 'WAITING', position: 2 });
    const items = await house.running.app.get(WeekSources).items(house.db, await viewerOf(of(1)));
    expect(items.filter(({ kind }) => kind === 'place.claim')).toMatchObject([{ subjectId: id, minutes: 1 }]);
    await doDueJobs(house);
    const { until } = (await placesOf(of(1), id)).places!;
    expect((await caughtUp(of(1), id)).map((item) => item.until)).toEqual([until]);
    await house.db.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'notification.mail%'`,
    );
    await doDueJobs(house);
    const mail = house.smtp
      .to(of(1).email)
      .findLast(({ mail: { subject } }) => /A place in/.test(subject ?? ''));
    expect(mail?.mail.text).toMatch(/held for you until/);
    const path = /\/mail\/place\/[\w-]+/.exec(mail?.mail.text ?? '')?.[0] ?? '';
    const visit = (method: string) => fetch(`${house.url}${path}`, { method });
    for (let n = 0; n < 3; n += 1) expect(await (await visit('GET')).text()).toContain('Take the place');
    expect(await states(id, [of(1)])).toEqual(['OFFERED']);
    expect(await (await visit('POST')).text()).toContain('You have a place');
    expect(await (await visit('POST')).text()).toContain('You have a place');
    expect(await states(id, [of(1), of(2)])).toEqual(['GOING', 'WAITING']);
    await answer(of(1), id, 'NOT_GOING');
    expect(await (await visit('POST')).text()).toContain('not held for you any more');
    expect((await fetch(`${house.url}/mail/place/${'x'.repeat(43)}`)).status).toBe(404);
  });

  test('what is not taken goes on to the next, who is not asked twice; at the end of the line one may ask again', async () => {
    const { id } = await aFullSession(1);
    await answer(of(0), id, 'GOING');
    for (const who of [of(1), of(2)]) await answer(who, id, 'GOING');
    await answer(of(0), id, 'MAYBE');
    await doDueJobs(house);
    expect(await caughtUp(of(1), id)).toHaveLength(1);
    await offerRunsOut(house, id, of(1));
    expect(await caughtUp(of(1), id)).toEqual([]);
    expect(await states(id, [of(1), of(2)])).toEqual(['LAPSED', 'OFFERED']);
    await offerRunsOut(house, id, of(2));
    expect(await states(id, [of(1), of(2)])).toEqual(['LAPSED', 'LAPSED']);
    expect((await placesOf(of(3), id)).places?.free).toBe(true);
    expect((await answer(of(2), id, 'GOING')).viewerRsvp).toBe('GOING');
    expect((await answer(of(1), id, 'GOING')).places).toMatchObject({ mine: 'WAITING', position: 1 });
  });

  test('more places go to the line, fewer than are promised cannot be, and without a number everyone comes', async () => {
    const { id, set } = await aFullSession(1);
    for (let n = 0; n < 4; n += 1) await answer(of(n), id, 'GOING');
    await set({ capacity: 3 });
    expect(await states(id, fellows.slice(0, 4))).toEqual(['GOING', 'OFFERED', 'OFFERED', 'WAITING']);
    expect(await faults(set({ capacity: 2 }))).toEqual([
      { field: 'capacity', rule: 'too_small', params: { min: 3 } },
    ]);
    const [row] = await house.db.query<{ version: number }>(
      `SELECT version FROM peer_session WHERE id = $1`,
      [id],
    );
    const off = await cancel(dana, { id, version: row?.version ?? 0 });
    await reinstate(dana, off.id);
    expect(await states(id, fellows.slice(0, 4))).toEqual(['GOING', 'OFFERED', 'OFFERED', 'WAITING']);
    await set({ capacity: null });
    expect(await states(id, fellows.slice(0, 4))).toEqual(['GOING', 'GOING', 'GOING', 'GOING']);
  });

  test('who leaves the cohort gives theirs back; who runs it takes none, and waits first when they no longer do', async () => {
    const gone = await aFellow(house, { in: cohort });
    const { id, set } = await aFullSession(1, { facilitatorIds: [tomas.personId] });
    await answer(tomas, id, 'GOING');
    await answer(gone, id, 'GOING');
    await answer(of(1), id, 'GOING');
    await leaves(house, gone, cohort);
    await doDueJobs(house);
    expect(await states(id, [of(1)])).toEqual(['OFFERED']);
    await answer(of(1), id, 'GOING');
    await answer(of(2), id, 'GOING');
    await set({ facilitatorIds: [], presenterIds: [of(2).personId] });
    expect(await states(id, [tomas, of(1), of(2)])).toEqual(['WAITING', 'GOING', null]);
    expect((await placesOf(tomas, id)).places?.position).toBe(1);
  });

  test('near the start nothing is held: whoever comes first', async () => {
    const { id } = await aFullSession(1);
    await answer(of(0), id, 'GOING');
    for (const who of [of(1), of(2)]) await answer(who, id, 'GOING');
    await house.db.query(
      `UPDATE peer_session SET starts_at = now() + interval '90 minutes', ends_at = now() + interval '150 minutes' WHERE id = $1`,
      [id],
    );
    await answer(of(0), id, 'NOT_GOING');
    expect(await states(id, [of(1), of(2)])).toEqual(['WAITING', 'WAITING']);
    expect((await placesOf(of(2), id)).places?.free).toBe(true);
    expect((await answer(of(2), id, 'GOING')).viewerRsvp).toBe('GOING');
    expect((await answer(of(1), id, 'GOING')).places?.mine).toBe('WAITING');
  });

  test('materials are https alone, in their order, for whoever sees the session', async () => {
    const materials = [
      { title: 'Before we meet', url: 'https://example.org/b' },
      { title: 'After', url: 'https://example.org/a' },
    ];
    const { id } = await aFullSession(5, { materials, presenterIds: [tomas.personId] });
    const read = `query($id: ID!) { peerSession(id: $id) { materials { title url } presenters { id } } }`;
    expect(await of(0).gql(read, { id })).toEqual({
      peerSession: { materials, presenters: [{ id: tomas.personId }] },
    });
    // What is left out stays.
    await editNow(id, {});
    expect(await of(0).gql(read, { id })).toMatchObject({ peerSession: { materials } });
    for (const url of ['http://example.org', 'javascript:alert(1)', 'https://u:p@example.org', ''])
      expect((await faults(aFullSession(5, { materials: [{ title: 'x', url }] })))?.[0]?.field).toMatch(
        /materials/,
      );
    const stranger = await aFellow(house, { in: await aCohort(house) });
    expect(await faults(aFullSession(5, { presenterIds: [stranger.personId] }))).toEqual([
      { field: 'presenterIds', rule: 'unknown' },
    ]);
    for (const capacity of [0, 1_001, -5])
      expect((await faults(aFullSession(capacity)))?.[0]?.field).toBe('capacity');
  });
});

describe('the desk', () => {
  test('has coming sessions that nobody facilitates, of those one coordinates', async () => {
    const mine = await aCohort(house);
    const [her, other] = [await aCoordinator(house, { of: mine }), await aFellow(house, { in: mine })];
    const led = await aSession(house, { in: mine, startsInMinutes: 600, facilitator: other });
    const { id } = await aSession(house, { in: mine, startsInMinutes: 6_000 });
    await aSession(house, { in: mine, startsInMinutes: 60_000 });
    const unled = async (who: Actor) =>
      (await house.running.app.get(DeskSources).all(house.db, await viewerOf(who), 50))
        .flatMap(({ items }) => items)
        .filter(({ kind, subjectId }) => kind === 'session.unled' && [id, led.id].includes(subjectId));
    expect(await unled(her)).toMatchObject([{ subjectId: id, path: `/sessions/${id}/edit` }]);
    expect([await unled(other), await unled(dana)]).toEqual([[], []]);
    // Who has left runs nothing.
    await leaves(house, other, mine);
    expect((await unled(her)).map(({ subjectId }) => subjectId)).toEqual([led.id, id]);
  });
});
