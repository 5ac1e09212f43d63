import { InMemoryCache } from '@apollo/client';
import { ProtocolRunFragmentDoc, RoomDocument, type RoomQuery } from '../../gql/room/graphql.js';
import { forgetRoom, takeEarlier, takeLines, takeMessage, takePeople, takeRun } from './room.cache.js';
import { aCase, aLine, aRoom, aRun, noor, rosa, someLines } from './room-for-tests.js';
import { roomPolicies } from './room.policies.js';

const QUERY = { query: RoomDocument, variables: { sessionId: 's1' } };

function aCache(data: RoomQuery): InMemoryCache {
  const cache = new InMemoryCache({ typePolicies: roomPolicies });
  cache.writeQuery({ ...QUERY, data });
  return cache;
}

const read = (cache: InMemoryCache) => cache.readQuery(QUERY)?.room;
const bodies = (cache: InMemoryCache) => read(cache)?.messages.nodes.map(({ body }) => body);

describe('the room in the cache', () => {
  it('is the same after live changes as after a fresh fetch', () => {
    const edited = aLine(2, { rev: 6, body: 'line 2, edited', editedAt: '2026-11-23T20:33:00.000Z' });
    const undone = aLine(4, { rev: 7, body: '', undone: true });
    const live = aCache(aRoom(someLines(1, 3)));
    takeLines(live, 'r1', [aLine(4)]);
    takeLines(live, 'r1', [aLine(5), edited]);
    takeLines(live, 'r1', [undone]);
    takePeople(live, 'r1', [noor, rosa]);

    const fresh = aCache(aRoom([aLine(1), edited, aLine(3), undone, aLine(5)], { people: [noor, rosa] }));
    // `__META` is how the cache came by them; all the rest is what is shown.
    const { __META: _, ...shown } = live.extract();
    expect(shown).toEqual(fresh.extract());
  });

  it('puts lines in the order of number, each once, however they arrive', () => {
    const cache = aCache(aRoom(someLines(1, 2)));
    takeLines(cache, 'r1', [aLine(5), aLine(3)]);
    takeLines(cache, 'r1', [aLine(4), aLine(3)]);
    expect(bodies(cache)).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 5']);
    expect(read(cache)).toMatchObject({ rev: 5, lastNumber: 5 });
  });

  it('never goes back to an older state of a line', () => {
    const cache = aCache(aRoom(someLines(1, 3)));
    takeLines(cache, 'r1', [aLine(2, { rev: 5, body: 'newer' })]);
    takeLines(cache, 'r1', [aLine(2, { rev: 4, body: 'older' })]);
    expect(bodies(cache)).toEqual(['line 1', 'newer', 'line 3']);
    expect(read(cache)?.rev).toBe(5);
  });

  it('puts an earlier page in front, without undoing what changed while it was on its way', () => {
    const cache = aCache(aRoom(someLines(4, 6), { hasBefore: true }));
    takeLines(cache, 'r1', [aLine(2, { rev: 8, body: 'edited meanwhile' })]);
    expect(bodies(cache)).toEqual(['line 4', 'line 5', 'line 6']);
    takeEarlier(cache, 'r1', { hasBefore: false, reacted: [], nodes: someLines(1, 3) });
    expect(bodies(cache)).toEqual(['line 1', 'edited meanwhile', 'line 3', 'line 4', 'line 5', 'line 6']);
    expect(read(cache)?.messages.hasBefore).toBe(false);
  });

  it('takes what was answered to oneself without skipping what has not come yet', () => {
    const cache = aCache(aRoom(someLines(1, 2)));
    takeMessage(cache, aLine(2, { rev: 4, lessonMark: 'REFINE' }));
    expect(read(cache)).toMatchObject({
      rev: 2,
      messages: { nodes: [{}, { rev: 4, lessonMark: 'REFINE' }] },
    });
    takeMessage(cache, aLine(2));
    expect(read(cache)?.messages.nodes[1]).toMatchObject({ lessonMark: 'REFINE' });
  });

  it('takes where the protocol stands, never an older state, whether it was answered, fetched elsewhere or pushed', () => {
    const cache = aCache(aRoom(someLines(1, 2)));
    takeRun(cache, aRun({ rev: 5, version: 2, state: 'RUNNING', endsAt: '2026-11-23T20:40:00.000Z' }));
    // Its own answer was quicker than the lines before it: those are still to come.
    expect(read(cache)).toMatchObject({ rev: 2, protocol: { version: 2 } });
    takeLines(cache, 'r1', [aLine(3), aRun({ rev: 4 })]);
    expect(read(cache)).toMatchObject({ rev: 4, protocol: { version: 2, state: 'RUNNING' } });
    takeLines(cache, 'r1', [aRun({ rev: 6, version: 3, steps: [] })]);
    expect(read(cache)).toMatchObject({ rev: 6, protocol: null });

    // Another page has fetched it since the room was read.
    const other = aCache(aRoom(someLines(1, 2)));
    const data = aRun({ rev: 3 });
    other.writeFragment({ fragment: ProtocolRunFragmentDoc, fragmentName: 'ProtocolRun', data });
    takeLines(other, 'r1', [data]);
    expect(read(other)?.protocol).toMatchObject({ title: 'Consultancy', rev: 3 });
  });

  it('is forgotten where one may not see it any more', () => {
    const cache = aCache(aRoom(someLines(1, 3)));
    takeLines(cache, 'r1', [aLine(4), aRun({ rev: 5 })]);
    takeLines(cache, 'r1', [aCase({ rev: 6 })]);
    expect(read(cache)).toMatchObject({ rev: 6, caseCard: { happened: 'A door was shut.' } });
    // What was answered later may come first.
    takeLines(cache, 'r1', [aCase({ rev: 5, happened: 'Older' })]);
    expect(read(cache)?.caseCard).toMatchObject({ rev: 6, happened: 'A door was shut.' });
    forgetRoom(cache, 'r1');
    expect(read(cache)).toBeUndefined();
    expect(JSON.stringify(cache.extract())).not.toMatch(/line [24]|Consultancy|door/);
  });
});
