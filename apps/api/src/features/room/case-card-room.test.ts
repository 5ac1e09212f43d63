import { randomUUID } from 'node:crypto';
import type { RoomLine } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import {
  act,
  aCaseWorld,
  aMeeting,
  protocol,
  room,
  save,
  show,
  whole,
  withdraw,
  WORDS,
  type CaseWorld,
} from '../../../test/kit/case-cards.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { done, send } from '../../../test/kit/rooms.js';

let house: House;
let world: CaseWorld;
let ben: Actor;
let pia: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  world = await aCaseWorld(house);
  ({ ben, pia, noor } = world);
});
afterAll(() => house.close());

const replay = async (socket: ClientSocket, roomId: string, afterRev = 0): Promise<RoomLine[]> =>
  (await done(socket.emitWithAck('room.changes', { roomId, afterRev }))).lines;
describe('the room sees it', () => {
  test('in parts, each with the step that reaches it, in one order with all else, and keeps what it saw', async () => {
    const { id, roomId } = await aMeeting(world);
    let version = await protocol(ben, id);
    expect((await whole(pia, id)).steps).toMatchObject([{ part: 'CASE_OUTLINE', number: 1 }, {}, {}]);
    await save(pia, id);
    const socket = await noor.socket();
    await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const pushed: RoomLine[] = [];
    socket.on('room.changed', (line) => pushed.push(line));
    const press = randomUUID();
    version = await act(ben, roomId, version, 'START', press);
    await act(ben, roomId, version - 1, 'START', press);
    const outline = { ageBand: 'MIDDLE', setting: 'CLASSROOM', happened: WORDS.happened };
    const first = (await room(noor, id)).caseCard;
    expect(first).toMatchObject({ rev: 3, ...outline, tried: null, question: null, author: { name: 'Pia' } });
    expect(JSON.stringify(first)).not.toMatch(/quiet corner|Monday/);
    await done(send(socket, roomId, 'I see.'));
    version = await act(ben, roomId, version, 'NEXT');
    version = await act(ben, roomId, version, 'BACK');
    expect((await room(noor, id)).caseCard).toMatchObject({ rev: 6, tried: WORDS.tried, question: null });
    version = await act(ben, roomId, version, 'END');
    expect((await room(noor, id)).caseCard).toMatchObject({ rev: 6, question: null });
    expect((await show(ben, id, 'CASE_QUESTION')).shown).toHaveLength(3);
    await show(pia, id, 'CASE_QUESTION');
    const last = (await room(noor, id)).caseCard;
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
    await save(pia, id, { version: 1, question: 'What now?' });
    expect(await room(noor, id)).toMatchObject({ rev: 10, caseCard: { rev: 10, question: 'What now?' } });
  });

  test('as far as the protocol is when it comes late, or when a step that stands is told to show it', async () => {
    const { id, roomId } = await aMeeting(world);
    const version = await act(ben, roomId, await protocol(ben, id, [null, null]), 'START');
    await save(pia, id);
    expect((await room(noor, id)).caseCard).toBeNull();
    const step = { name: 'Step', prompt: '', minutes: 5, speaks: 'EVERYONE', hint: '' };
    await ben.gql(`mutation($input: ProtocolSaveInput!) { protocolSave(input: $input) { id } }`, {
      input: {
        ...{ sessionId: id, version, title: 'Cases' },
        steps: [
          { ...step, shows: 'CASE_QUESTION' },
          { ...step, shows: 'CASE_TRIED' },
        ],
      },
    });
    expect((await room(noor, id)).caseCard).toMatchObject({ question: WORDS.question, tried: null });
    await withdraw(pia, id);
    expect((await room(noor, id)).caseCard).toMatchObject({ withdrawn: true, author: null, question: null });
    expect(await save(ben, id, { version: 2 })).toMatchObject({ shown: ['CASE_QUESTION'] });
    expect((await room(noor, id)).caseCard).toMatchObject({ withdrawn: false, author: { name: 'Ben' } });
  });

  test('no more once the session was closed, however long its room would have stayed', async () => {
    const { id } = await aMeeting(world);
    await save(pia, id);
    await house.db.query(`UPDATE peer_session SET closed_at = now() WHERE id = $1`, [id]);
    await expectRefused(save(pia, id, { version: 1, tried: 'Later.' }), 'too_late');
    await expectRefused(show(ben, id, 'CASE_OUTLINE'), 'room_closed');
    expect((await whole(pia, id)).can).toEqual({ save: false, show: false, keep: true, withdraw: true });
    // Whoever runs it is not told that it is not theirs.
    await expectRefused(protocol(ben, id), 'too_late');
  });
});
