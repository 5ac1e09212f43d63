import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor } from './kit/actor.js';
import { aPhoto } from './kit/files.js';
import { aHouse, type House } from './kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  leaves,
  type CohortHandle,
} from './kit/people.js';
import { aSession, aSpace, aThread } from './kit/places.js';
import { done, heard, join as enter, refused, send } from './kit/rooms.js';
import { rows } from './sweep-table.js';

// What somebody tries who wants in, at every door there is. What each feature refuses is in its own tests.

const CONTACT = 'mailto:safe@hearth.example';
let house: House;
let cohort: CohortHandle;
let cora: Actor;
beforeAll(async () => {
  house = await aHouse({ SECURITY_CONTACT: CONTACT });
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
});
afterAll(() => house.close());

const FOREIGN = [
  'https://evil.example',
  'null',
  'http://localhost.evil.example',
  'http://localhost:1',
  'file://',
  'x',
];

test('a foreign page posts nothing, whatever of ours its visitor is signed in to', async () => {
  const session = await aSession(house, { in: cohort });
  const posts = house.running.doors.map(({ name }) => name).filter((name) => name.startsWith('HTTP POST '));
  // Those without a cookie's meaning: a link's secret or a service's is what they ask for.
  const bySecret = /mail\/|ics\/leave/;
  const guarded = posts.filter((name) => !bySecret.test(name)).map((name) => name.replace('HTTP POST ', '/'));
  expect(guarded.length).toBeGreaterThan(2);
  const own: Record<string, string> = { cohortId: cohort.id, sessionId: session.id };
  const ada = await anAdministrator(house);
  const body = new Uint8Array(await aPhoto());
  for (const route of guarded) {
    const path = route.replace(/:(\w+)/g, (_, name: string) => own[name] ?? randomUUID());
    // Whoever may: only where the page comes from is against it.
    const { cookie } = route.startsWith('/site/') ? ada : cora;
    const statusFrom = async (origin: string) =>
      (await fetch(house.url + path, { method: 'POST', headers: { cookie, origin }, body })).status;
    for (const origin of FOREIGN)
      expect([route, origin, await statusFrom(origin)]).toEqual([route, origin, 403]);
    expect([route, await statusFrom(house.url)]).not.toEqual([route, 403]);
  }
  const asked = async (query: string, headers: Record<string, string>) =>
    (
      await fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { cookie: cora.cookie, ...headers },
        body: JSON.stringify({ query }),
      })
    ).status;
  const simple = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
  const json = ['application/json', 'application/graphql-response+json'];
  // Refused for where it comes from; a simple type is refused even where no browser says where that is.
  for (const type of [...simple, ...json]) {
    const headers = { 'content-type': type, accept: json[1]! };
    for (const origin of FOREIGN)
      expect([type, origin, await asked('mutation { signOut }', { ...headers, origin })]).toEqual([
        type,
        origin,
        403,
      ]);
    if (simple.includes(type))
      expect([type, await asked('mutation { signOut }', headers)]).toEqual([type, 400]);
  }
  expect(await cora.gql('{ viewer { id } }')).toEqual({ viewer: { id: cora.personId } });
  const ours = { 'content-type': 'application/json', origin: house.url };
  expect(await asked('{ viewer { id } }', ours)).toBe(200);
  // No page elsewhere is let in by CORS, and none learns more by asking first.
  const asks = await fetch(`${house.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect([...asks.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  for (const origin of FOREIGN.filter((one) => one !== 'x'))
    await expect(house.socket(cora.cookie, { origin })).rejects.toThrow();
  expect((await house.socket(cora.cookie, { origin: house.url })).connected).toBe(true);
});

test('a cookie is worth nothing once its sign-in has ended, nor when it is made up', async () => {
  const who = await aMember(house);
  const cookies = [
    'hearth=',
    `hearth=${'A'.repeat(43)}`,
    `hearth=${who.signInId}`,
    `hearth=${who.personId}`,
    `${who.cookie}x`,
    who.cookie.slice(0, -1),
    who.cookie.toUpperCase(),
    `hearth="${who.cookie.slice(7)}`,
    `hearth=' OR 1=1 --`,
    // Over plain HTTP this name counts for nothing.
    who.cookie.replace('hearth=', '__Host-hearth='),
  ];
  const viewerOf = async (cookie: string) => {
    const answer = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    return ((await answer.json()) as { data: { viewer: unknown } }).data.viewer;
  };
  for (const cookie of cookies) {
    expect([cookie, await viewerOf(cookie)]).toEqual([cookie, null]);
    await expect(house.socket(cookie)).rejects.toThrow('signed_out');
  }
  expect(await viewerOf(who.cookie)).toEqual({ id: who.personId });
  // Replayed after each way in which a sign-in ends.
  for (const end of [
    `UPDATE sign_in SET expires_at = now() WHERE id = $1`,
    `UPDATE sign_in SET revoked_at = now() WHERE id = $1`,
    `UPDATE sign_in SET waits_for = 'second_factor' WHERE id = $1`,
    `UPDATE person SET deactivated_at = now() WHERE id = (SELECT person_id FROM sign_in WHERE id = $1)`,
    `DELETE FROM sign_in WHERE id = $1`,
  ]) {
    const one = await aMember(house);
    expect(await viewerOf(one.cookie)).not.toBeNull();
    await house.db.query(end, [one.signInId]);
    expect([end, await viewerOf(one.cookie)]).toEqual([end, null]);
    await expect(one.socket()).rejects.toThrow('signed_out');
  }
  const out = await aMember(house);
  await out.gql('mutation { signOut }');
  expect(await viewerOf(out.cookie)).toBeNull();
});

test('what answers to an address tells nobody whether it is known', async () => {
  const known = await aMember(house);
  const one = aVisitor(house);
  const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { id } }`;
  const answers = await Promise.all(
    [known.email, known.email.toUpperCase(), 'nobody@else.example'].map((email) =>
      one.raw(signIn, { input: { email, password: 'not the one it is' } }),
    ),
  );
  expect(new Set(answers).size).toBe(1);
});

test('whoever loses a role hears no more and says no more, over sockets that are open still', async () => {
  const who = await aFellow(house, { in: cohort });
  const session = await aSession(house, { in: cohort });
  const [socket, other] = [await who.socket(), await cora.socket()];
  await done(enter(socket, session.roomId));
  await done(enter(other, session.roomId));
  const lines = heard(socket);
  await leaves(house, who, cohort);
  await refused(send(socket, session.roomId), 'not_found');
  await house.beat();
  await done(send(other, session.roomId));
  await refused(enter(socket, session.roomId), 'not_found');
  expect(lines).toEqual([]);
});

/** Everything about one person's own, as another of the same cohort asks for it, by its id. */
test('no id of another opens what is theirs alone', async () => {
  const [noor, otto] = [await aFellow(house, { in: cohort }), await aFellow(house, { in: cohort })];
  const ada = await anAdministrator(house);
  const thread = await aThread(house, { in: await aSpace(house, { in: cohort }), by: noor, posts: 2 });
  const [first, second] = thread.postIds;
  const input = { id: second, base: 'none', markdown: 'Mine now.' };
  for (const who of [otto, cora, ada, aVisitor(house)]) {
    for (const [text, variables] of [
      [`mutation($id: ID!) { postDelete(id: $id) { id } }`, { id: second }],
      [`mutation($id: ID!) { postRestore(id: $id) { id } }`, { id: second }],
      [`mutation($input: PostEditInput!) { postEdit(input: $input) { id } }`, { input }],
      [
        `mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`,
        { input: { id: first, threadId: thread.id, markdown: 'Under an id that is taken.' } },
      ],
    ] as const)
      expect(JSON.parse(await who.raw(text, variables))).toMatchObject({ errors: [{}] });
  }
  const kept = await noor.raw(`query($id: ID!) { post(id: $id) { id html } }`, { id: second });
  expect(kept).not.toContain('Mine now');
  expect(kept).toContain(second);
});

/** Ids that are no ids, put where a mutation wants one. */
const NOT_IDS = [
  "' OR 1=1 --",
  '../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  '\u0000',
  '[]',
  '😀',
];

test('every change that takes an id takes none that is made up', async () => {
  const schema = await cora.gql<{
    __schema: {
      mutationType: { fields: { name: string; args: { name: string; type: Shape }[]; type: Shape }[] };
    };
  }>(
    `{ __schema { mutationType { fields { name args { name type { ...T } } type { ...T } } } } }
     fragment T on __Type { kind name ofType { kind name ofType { kind name } } }`,
  );
  const byId = schema.__schema.mutationType.fields.filter(
    ({ args }) =>
      args.length === 1 && args[0]!.type.kind === 'NON_NULL' && args[0]!.type.ofType?.name === 'ID',
  );
  expect(byId.length).toBeGreaterThan(10);
  const ada = await anAdministrator(house);
  const taken = new Set<string>();
  for (const { name, args, type } of byId) {
    // Every one of them is swept with ids of others, too.
    expect(Object.keys(rows)).toContain(`Mutation.${name}`);
    const leaf = type.kind === 'NON_NULL' ? type.ofType : type;
    const shown = leaf?.kind === 'OBJECT' ? '{ __typename }' : leaf?.kind === 'LIST' ? '{ __typename }' : '';
    const text = `mutation($id: ID!) { ${name}(${args[0]!.name}: $id) ${shown} }`;
    for (const id of [...NOT_IDS, randomUUID()])
      for (const who of [cora, ada]) {
        const answer = await who.raw(text, { id });
        if (!/"code":"(not_found|not_allowed|invalid)"/.test(answer)) taken.add(name);
        expect([name, id, answer]).toEqual([name, id, expect.not.stringContaining('internal')]);
      }
  }
  // What is not there may be forgotten twice.
  expect([...taken].sort()).toEqual([
    'attendanceImportForget',
    'bookmarkRemove',
    'keptReplyForget',
    'pushDeviceRemove',
    'storyRemove',
    'threadsMarkReadUndo',
  ]);
});

interface Shape {
  kind: string;
  name: string | null;
  ofType: Shape | null;
}

test('whom to tell of a weakness stands where it is looked for', async () => {
  const answer = await fetch(`${house.url}/.well-known/security.txt`);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await answer.text();
  expect(text).toContain(`Contact: ${CONTACT}\n`);
  expect(Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now());
});
