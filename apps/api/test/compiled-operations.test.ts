import { randomUUID } from 'node:crypto';
import { metrics } from '../src/platform/health/metrics.js';
import { aVisitor, type Actor } from './kit/actor.js';
import { aHouse, type House } from './kit/house.js';
import { aCohort, aFellow, aMember, anOutsider, type CohortHandle } from './kit/people.js';
import { aSpace, aThread, type SpaceHandle } from './kit/places.js';

let house: House;
let cohort: CohortHandle;
let space: SpaceHandle;
let noor: Actor;
let otto: Actor;
let thread: { id: string; postIds: string[] };
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  [noor, otto] = [await aFellow(house, { in: cohort }), await anOutsider(house)];
  space = await aSpace(house, { in: cohort });
  thread = await aThread(house, { in: space, by: noor, posts: 3 });
});
afterAll(() => house.close());

const operationsCompiled = async () => (await metrics.compiled.get()).values[0]?.value ?? 0;

/** Asks the same thing of the same person four times: once interpreted, then compiled. All answers must be the same bytes. */
async function answerOf(who: Actor, document: string, variables?: Record<string, unknown>): Promise<string> {
  const before = await operationsCompiled();
  // Each request has an id of its own, which a fault of ours names.
  const asked = async () =>
    (await who.raw(document, variables)).replace(/,"params":\{"requestId":"[\da-f-]{36}"\}/g, '');
  const first = await asked();
  for (let again = 0; again < 3; again += 1) expect(await asked()).toBe(first);
  expect(await operationsCompiled()).toBe(before + 1);
  return first;
}

const PAGE = `query Page($id: ID!, $from: Int, $withAuthor: Boolean = true) {
  thread(id: $id) {
    __typename ...Facts
    posts(from: $from, first: 2) { nodes { ...Card } hasBefore hasAfter }
  }
}
fragment Facts on Thread { id title kind: audienceKind lastPostAt can { reply } startedBy { name state } }
fragment Card on Post {
  id number author @include(if: $withAuthor) { name state } html markdown @skip(if: $withAuthor) editedAt
  viewer { mine canEdit restoreUntil }
}`;

describe('an operation answers the same, interpreted and compiled', () => {
  test('a page with enums, dates, nulls, fragments, aliases and conditions', async () => {
    const whole = await answerOf(noor, PAGE, { id: thread.id });
    expect(whole).toContain('"kind":"COHORT"');
    expect(whole).toContain('"hasAfter":true');
    expect(whole).not.toContain('errors');
    const other = await noor.raw(PAGE, { id: thread.id, from: 2, withAuthor: false });
    expect(other).toContain('"markdown"');
    expect(other).not.toContain('"author"');
  });

  test('introspection', async () => {
    expect(
      await answerOf(noor, `{ __type(name: "Post") { name fields { name type { kind ofType { name } } } } }`),
    ).toContain('PostViewer');
  });
});

describe('a refusal is told the same, interpreted and compiled', () => {
  test('what one may not see, and what is not there', async () => {
    const document = `query($id: ID!) { thread(id: $id) { id title } }`;
    const hidden = await answerOf(otto, document, { id: thread.id });
    expect(JSON.parse(hidden)).toEqual({
      errors: [{ message: 'not_found', extensions: { code: 'not_found' }, path: ['thread'] }],
      data: null,
    });
    expect(await otto.raw(document, { id: randomUUID() })).toBe(hidden);
    expect(await otto.raw(document, { id: 'no id' })).toBe(hidden);
  });

  test('a visitor at an inner door', async () => {
    expect(await answerOf(aVisitor(house), `{ myThreads { id } }`)).toContain('"code":"signed_out"');
  });

  test('one below the top, under an alias', async () => {
    const document = `query($id: ID!) { space(id: $id) { name page: threads(after: "nonsense") { nextCursor } } }`;
    const answer = await answerOf(noor, document, { id: space.id });
    expect(JSON.parse(answer).errors[0]).toMatchObject({
      path: ['space', 'page'],
      extensions: { code: 'invalid', fields: [{ field: 'after' }] },
    });
  });

  test('one beside an answer that stands', async () => {
    const document = `query($id: ID!) { viewer { id } thread(id: $id) { id } }`;
    expect(JSON.parse(await answerOf(otto, document, { id: thread.id })).errors).toHaveLength(1);
  });

  test('what is our fault, without its inside', async () => {
    const member = await aMember(house);
    await house.db.query(`ALTER TABLE organization RENAME TO organization_away`);
    try {
      const answer = await answerOf(member, `{ viewer { person { name organizationName } } }`);
      expect(JSON.parse(answer).errors).toEqual([
        { message: 'internal', extensions: { code: 'internal' }, path: ['viewer', 'person'] },
      ]);
    } finally {
      await house.db.query(`ALTER TABLE organization_away RENAME TO organization`);
    }
  });

  test('a value the schema does not allow to be missing', async () => {
    await house.db.query(`ALTER TABLE space ALTER COLUMN description DROP NOT NULL`);
    await house.db.query(`UPDATE space SET description = NULL WHERE id = $1`, [space.id]);
    try {
      const answer = await answerOf(noor, `query($id: ID!) { space(id: $id) { id description } }`, {
        id: space.id,
      });
      expect(JSON.parse(answer)).toEqual({
        errors: [{ message: 'internal', extensions: { code: 'internal' }, path: ['space', 'description'] }],
        data: null,
      });
    } finally {
      await house.db.query(`UPDATE space SET description = '' WHERE id = $1`, [space.id]);
      await house.db.query(`ALTER TABLE space ALTER COLUMN description SET NOT NULL`);
    }
  });
});

describe('variables that do not fit are refused the same', () => {
  const POSTS = `query Posts($ids: [ID!]!) { posts(ids: $ids) { number } }`;
  const SESSIONS = `query Sessions($when: SessionsWhen, $first: Int) { peerSessions(when: $when, first: $first) { nextCursor } }`;
  const ROOM = `query Room($id: ID!, $last: Int!, $short: Boolean!) {
    room(sessionId: $id) { messages(last: $last) @skip(if: $short) { hasBefore } }
  }`;
  const room = { id: randomUUID(), last: 5, short: false };
  test.each([
    ['one is missing', ROOM, { id: room.id }],
    ['one is null', ROOM, { ...room, id: null }],
    ['an id is an object', ROOM, { ...room, id: {} }],
    ['a whole number is a text', ROOM, { ...room, last: '5' }],
    ['a whole number is broken', ROOM, { ...room, last: 1.5 }],
    ['a yes is a text', ROOM, { ...room, short: 'true' }],
    ['a whole number is too large', SESSIONS, { first: 2 ** 40 }],
    ['a name of a list of names is not in it', SESSIONS, { when: 'SOMETIME' }],
    ['a name is in the spelling of the inside', SESSIONS, { when: 'upcoming' }],
    ['a list holds a null', POSTS, { ids: [null] }],
    ['a list holds an object', POSTS, { ids: [{}] }],
  ])('%s', async (_, document, variables) => {
    const answer = await answerOf(noor, `${document} # ${_}`, variables);
    expect(answer).toContain('"errors"');
    expect(answer).not.toContain('"data"');
  });

  test('and those that fit only as GraphQL bends them are bent the same', async () => {
    expect(await answerOf(noor, POSTS, { ids: thread.postIds[0] })).toBe(
      '{"data":{"posts":[{"number":1}]}}\n',
    );
    const document = `query($first: Int = 1, $when: SessionsWhen = PAST) { peerSessions(when: $when, first: $first) { nextCursor } }`;
    expect(await answerOf(noor, document, { unknown: 1 })).not.toContain('errors');
  });
});

test('what is asked for once is not compiled, nor is a change', async () => {
  const before = await operationsCompiled();
  const reply = `mutation Again($input: PostReplyInput!) { postReply(input: $input) { id number } }`;
  const input = { id: randomUUID(), threadId: thread.id, markdown: 'Once.' };
  const first = await noor.raw(reply, { input });
  for (let again = 0; again < 3; again += 1) expect(await noor.raw(reply, { input })).toBe(first);
  await noor.raw(`query Once { viewer { id } }`);
  expect(await operationsCompiled()).toBe(before);
});
