import { randomUUID } from 'node:crypto';
import type { MessageLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually } from '../../../test/kit/asserts.js';
import { aHouse, type ClientSocket, type House } from '../../../test/kit/house.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession } from '../../../test/kit/places.js';
import { changes, done, heard, join, refused, send } from '../../../test/kit/rooms.js';

let house: House;
let cohort: CohortHandle;
let [noor, ben]: Actor[] = [];
let noorSocket: ClientSocket;
let benSocket: ClientSocket;

beforeAll(async () => {
  house = await aHouse({ CHAT_LIMIT: '100000' });
  cohort = await aCohort(house);
  [noor, ben] = [
    await aFellow(house, { in: cohort, name: 'Noor' }),
    await aFellow(house, { in: cohort, name: 'Ben' }),
  ];
  [noorSocket, benSocket] = [await noor.socket(), await ben.socket()];
});
afterAll(() => house.close());

const aRoom = async () => (await aSession(house, { in: cohort })).roomId;
const edit = (socket: ClientSocket, roomId: string, id: string, body: string) =>
  socket.emitWithAck('message.edit', { roomId, id, body });
const undo = (socket: ClientSocket, roomId: string, id: string) =>
  socket.emitWithAck('message.undo', { roomId, id });

/** Every line of a room, page after page. */
async function replay(socket: ClientSocket, roomId: string, afterRev = 0): Promise<MessageLine[]> {
  const page = await done(changes(socket, roomId, afterRev));
  if (page.upTo === page.head) return page.lines;
  return [...page.lines, ...(await replay(socket, roomId, page.upTo))];
}

describe('editing and taking back', () => {
  test('take the next rev; what was taken back keeps its place and loses its text', async () => {
    const roomId = await aRoom();
    await done(join(benSocket, roomId));
    const theirs = heard(benSocket);
    const [one, two] = [randomUUID(), randomUUID()];
    await done(send(noorSocket, roomId, 'one', one));
    await done(send(noorSocket, roomId, 'two', two));
    expect(await done(edit(noorSocket, roomId, one, 'one, better'))).toEqual({ ok: true, rev: 3 });
    expect(await done(edit(noorSocket, roomId, one, 'one, better'))).toEqual({ ok: true, rev: 3 });
    expect(await done(undo(noorSocket, roomId, two))).toEqual({ ok: true, rev: 4 });
    expect(await done(undo(noorSocket, roomId, two))).toEqual({ ok: true, rev: 4 });
    await refused(edit(noorSocket, roomId, two, 'again'), 'not_found');
    await eventually('four pushes', () => theirs.length === 4);
    expect(theirs.map(({ name, line }) => [name, line.rev, line.number, line.body, line.undone])).toEqual([
      ['message.added', 1, 1, 'one', false],
      ['message.added', 2, 2, 'two', false],
      ['message.edited', 3, 1, 'one, better', false],
      ['message.undone', 4, 2, '', true],
    ]);
    const lines = await replay(benSocket, roomId);
    expect(lines).toEqual([theirs[2]?.line, theirs[3]?.line]);
    expect(await house.db.query(`SELECT body FROM message WHERE id = $1`, [two])).toEqual([{ body: '' }]);
  });

  test('of one message in one batch keep their order', async () => {
    const roomId = await aRoom();
    await done(join(benSocket, roomId));
    const theirs = heard(benSocket);
    const id = randomUUID();
    const acks = await Promise.all([
      send(noorSocket, roomId, 'first', id),
      edit(noorSocket, roomId, id, 'second'),
      edit(benSocket, roomId, id, 'not mine'),
      undo(noorSocket, roomId, id),
    ]);
    expect(acks.map((ack) => (ack.ok ? ack.rev : ack.code))).toEqual([1, 2, 'not_allowed', 3]);
    await eventually('three pushes', () => theirs.length === 3);
    expect(theirs.map(({ line }) => [line.rev, line.body])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, ''],
    ]);
    expect(await done(send(noorSocket, roomId, 'first', id))).toMatchObject({ rev: 1 });
    expect(await done(changes(benSocket, roomId))).toMatchObject({
      upTo: 3,
      head: 3,
      lines: [{ number: 1, rev: 3, undone: true }],
    });
  });

  test('are for the author alone, and only in the message’s own room', async () => {
    const [roomId, other] = [await aRoom(), await aRoom()];
    const id = randomUUID();
    await done(send(noorSocket, roomId, 'mine', id));
    for (const attempt of [edit(benSocket, roomId, id, 'x'), undo(benSocket, roomId, id)]) {
      expect((await refused(attempt, 'not_allowed')).params).toEqual({ who: 'author' });
    }
    await refused(edit(noorSocket, other, id, 'x'), 'not_found');
    await refused(undo(noorSocket, other, id), 'not_found');
    await refused(undo(noorSocket, roomId, randomUUID()), 'not_found');
    await refused(edit(noorSocket, roomId, id, ' '), 'invalid');
    expect(await replay(benSocket, roomId)).toMatchObject([{ body: 'mine', rev: 1 }]);
  });
});

describe('replay', () => {
  test('answers what was missed, edits and undos too, in pages that end at one rev', async () => {
    const roomId = await aRoom();
    const ids = Array.from({ length: 2 * LIMITS.replayPage + 5 }, () => randomUUID());
    await Promise.all(ids.map((id, index) => done(send(noorSocket, roomId, `${index}`, id))));
    const first = await done(join(benSocket, roomId));
    expect(first).toMatchObject({ upTo: LIMITS.replayPage, head: ids.length });
    expect(first.lines.length).toBe(LIMITS.replayPage);
    expect((await replay(benSocket, roomId)).length).toBe(ids.length);

    await done(benSocket.emitWithAck('room.leave', { roomId }));
    await done(edit(noorSocket, roomId, ids[0] ?? '', 'edited while away'));
    await done(undo(noorSocket, roomId, ids[7] ?? ''));
    await done(send(noorSocket, roomId, 'sent while away'));
    const missed = await done(join(benSocket, roomId, ids.length));
    expect(missed.lines.map(({ number, body, undone }) => [number, body, undone])).toEqual([
      [1, 'edited while away', false],
      [8, '', true],
      [ids.length + 1, 'sent while away', false],
    ]);
    expect(await done(changes(benSocket, roomId, missed.upTo))).toEqual({
      ok: true,
      lines: [],
      upTo: missed.head,
      head: missed.head,
    });
  });

  test('and the live stream leave no gap between them', async () => {
    const roomId = await aRoom();
    let sending = true;
    const stream = (async () => {
      let sent = 0;
      for (; sending; sent += 1) await done(send(noorSocket, roomId, `${sent}`));
      return sent;
    })();
    const known = new Map<number, string>();
    for (let visit = 0; visit < 15; visit += 1) {
      const socket = await house.socket(ben?.cookie ?? '');
      const live = heard(socket);
      const from = Math.max(0, ...known.keys());
      for (
        let page = await done(join(socket, roomId, from));
        ;
        page = await done(changes(socket, roomId, page.upTo))
      ) {
        for (const line of page.lines) known.set(line.rev, line.id);
        if (page.upTo === page.head) break;
      }
      await new Promise((resolve) => setTimeout(resolve, 15));
      for (const { line } of live) known.set(line.rev, line.id);
      const revs = [...known.keys()].sort((a, b) => a - b);
      expect(revs).toEqual(revs.map((_, index) => index + 1));
      socket.disconnect();
    }
    sending = false;
    expect(known.size).toBeLessThanOrEqual(await stream);
  });
});
