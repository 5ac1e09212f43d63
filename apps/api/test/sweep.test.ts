import { randomUUID } from 'node:crypto';
import { Realtime } from '../src/platform/realtime/realtime.js';
import { heard, keepsWhatIsRare, Standing, takesAnId, type Asked } from './attack-ids.js';
import { abilities, committedAbilities } from './abilities.js';
import { accessTable, committedTable } from './access-table.js';
import { Refused, type Actor } from './kit/actor.js';
import { aHouse, type House } from './kit/house.js';
import { aCohort, aCoordinator, aFellow, aMember, anOutsider } from './kit/people.js';
import type { Row } from './sweep-asks.js';
import { storiesOpen } from './sweep-stories.js';
import { open, rows } from './sweep-table.js';
import { aSweepWorld, KINDS, type SweepWorld } from './sweep-world.js';

let house: House;
let world: SweepWorld;
/** How each mutation was asked last. */
const asked = new Map<string, Asked>();
beforeAll(async () => {
  house = await aHouse();
  world = await aSweepWorld(house);
});
afterAll(() => house.close());

test('every way in stands in the table, and nothing else', () => {
  const ways = house.running.doors
    .filter(({ name }) => /^(Query|Mutation|HTTP)[. ]/.test(name))
    .map(({ name }) => name);
  const messages = [...house.running.app.get(Realtime).handlers.keys()].map((name) => `socket ${name}`);
  expect([...Object.keys(rows), ...open].sort()).toEqual([...new Set([...ways, ...messages])].sort());
});

// The sweep calls ways in, not fields: a field is reached only through what was given by one of those.
test('a field with a resolver of its own asks no more than its parent, but for what is the viewer’s own', () => {
  const fields = house.running.doors.filter(({ name }) => !/^(Query|Mutation|HTTP)[. ]/.test(name));
  expect([...new Set(fields.map(({ rule }) => rule.name))].sort()).toEqual(['as its parent', 'signed in']);
  expect(fields.flatMap(({ name, rule }) => (rule.name === 'signed in' ? [name] : [])).sort()).toEqual([
    'CohortsResolver.can',
    'CohortsResolver.cohorts',
    'SharedDeviceResolver.sharedDevice',
  ]);
});

test('whatever is open to everyone is known to be', () => {
  const everyone = house.running.doors.filter(({ rule }) => rule.name === 'everyone').map(({ name }) => name);
  expect([...new Set(everyone)].sort()).toEqual(
    [...open, ...storiesOpen, 'Query.publicSessions', 'Query.viewer', 'Query.guestVisit'].sort(),
  );
});

test('the table in docs says so; where it does not: npm run access-table', async () => {
  const table = accessTable(house.running.doors);
  expect(await committedTable(table)).toBe(table);
  // The page of administrators is made of the same.
  const made = abilities();
  expect(await committedAbilities(made)).toBe(made);
});

const LETTERS: Record<string, string> = {
  signed_out: 's',
  not_found: 'n',
  not_allowed: 'a',
  invalid: 'i',
  passkey_failed: 'F',
};

async function outcome(row: Row, who: Actor): Promise<string> {
  try {
    const answer = await row.ask(world, who);
    return holdsNothing(answer) ? '0' : '+';
  } catch (error) {
    if (error instanceof Refused) return LETTERS[error.refusal.code] ?? error.refusal.code;
    if (error instanceof Error && error.message === 'signed_out') return 's';
    throw error;
  }
}

/** No id, no text and no list with anything in it. */
function holdsNothing(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.every(holdsNothing);
  if (typeof answer === 'object' && answer !== null) {
    return Object.entries(answer).every(([key, value]) => key === 'ok' || holdsNothing(value));
  }
  return answer === null || answer === undefined;
}

describe('as every kind of viewer', () => {
  test.each(Object.entries(rows))('%s', async (name, row) => {
    const keep = (one: Asked) => {
      if (one.document.includes(name.replace('Mutation.', ''))) asked.set(name, one);
    };
    let may = '';
    for (const kind of KINDS) may += await outcome(row, heard(world.people[kind], keep));
    expect(may).toBe(row.may.padEnd(KINDS.length, 'a'));
  });
});

test('what one may not see and what is not there are the same answer, to the byte', async () => {
  const { member } = world.people;
  const pairs: [string, string][] = [
    [`query($id: ID!) { thread(id: $id) { title } }`, world.thread.id],
    [`query($id: ID!) { space(id: $id) { name } }`, world.space.id],
    [`query($id: ID!) { post(id: $id) { html } }`, world.thread.postIds[0]!],
    [`query($id: ID!) { peerSession(id: $id) { title } }`, world.session.id],
    [`query($id: ID!) { room(sessionId: $id) { rev } }`, world.session.id],
    [`mutation($id: ID!) { postDelete(id: $id) { id } }`, world.thread.postIds[0]!],
  ];
  for (const [document, id] of pairs) {
    const hidden = await member.raw(document, { id });
    expect(hidden).toContain('not_found');
    expect(hidden).toBe(await member.raw(document, { id: randomUUID() }));
    expect(hidden).toBe(await member.raw(document, { id: 'not even an id' }));
  }
});

/** What a member of any cohort's staff may do to lists that are the whole house's, and what moves by the clock. */
const OF_THE_HOUSE = ['organization', 'organization_proposal', 'school_break', 'access_request'];
const BY_THE_CLOCK = ['attendance', 'room_presence'];
/** Their id is that of the act itself, and is kept nowhere. */
const ACTS = /^(protocolAct|turnAct|breakout\w+) id$/;

test('whichever of other people’s ids one brings, the answer is the same, and nothing of theirs changes', async () => {
  const own = await aCohort(house);
  const strangers = {
    outsider: await anOutsider(house),
    member: await aMember(house),
    fellowElsewhere: await aFellow(house, { in: own }),
    coordinatorElsewhere: await aCoordinator(house, { of: own }),
  };
  await keepsWhatIsRare(house, world.author, world.thread.id);
  const before = await Standing.of(house);
  const [others, missing]: [string[], string[]] = [[], []];
  for (const [name, row] of Object.entries(rows)) {
    const mutation = name.replace('Mutation.', '');
    if (!name.startsWith('Mutation.') || !takesAnId(mutation)) continue;
    const template = asked.get(name);
    if (!template) missing.push(mutation);
    else {
      const theirs = before.withOthers(mutation, template, (field) => missing.push(`${mutation} ${field}`));
      for (const [kind, who] of Object.entries(strangers)) {
        const may = row.may.padEnd(KINDS.length, 'a')[KINDS.indexOf(kind as keyof typeof strangers)];
        const ask = () => who.gql(theirs.document, theirs.variables);
        const got = await outcome({ may: '', ask }, who);
        if (may !== '+' && ![may, 'id_taken', 'conflict'].includes(got))
          others.push(`${name} ${kind}: ${got}`);
      }
    }
  }
  expect(others).toEqual([]);
  expect(missing.filter((one) => !ACTS.test(one))).toEqual([]);
  const persons = Object.values(strangers).map(({ personId }) => personId);
  expect(await before.gone(house, persons, new Set([...OF_THE_HOUSE, ...BY_THE_CLOCK]))).toEqual([]);
});
