import { aLine, aRoom, aRun, noor, rosa, someLines } from '../room-for-tests.js';
import { withAnswer, withEarlier, withFetched, withLines, withPeople } from './room-lines.js';

const { room } = aRoom(someLines(11, 13), { hasBefore: true });
const numbers = ({ messages }: { messages: { nodes: { number: number; body: string }[] } }) =>
  messages.nodes.map(({ number, body }) => `${number} ${body}`);

describe('the room of the text-only page', () => {
  it('takes lines in whatever order, each in its latest state', () => {
    const edited = aLine(12, { rev: 20, body: 'edited' });
    const now = withLines(room, [aLine(15, { rev: 18 }), edited, aLine(14, { rev: 17 }), aLine(12)]);
    expect(numbers(now)).toEqual(['11 line 11', '12 edited', '13 line 13', '14 line 14', '15 line 15']);
    expect(now.rev).toBe(20);
    expect(withLines(now, [aLine(12)]).messages).toEqual(now.messages);
  });

  it('leaves alone what was not read yet, until one reads back', () => {
    const old = aLine(4, { rev: 21, body: 'old, edited' });
    expect(numbers(withLines(room, [old]))).toEqual(numbers(room));
    const page = aRoom([aLine(9), aLine(10)], { hasBefore: false }).room.messages;
    const more = withEarlier(withLines(room, [aLine(14)]), page);
    expect(more.messages.hasBefore).toBe(false);
    expect(numbers(more).map((one) => one.split(' ')[0])).toEqual(['9', '10', '11', '12', '13', '14']);
  });

  it('keeps the latest of what was pushed, answered and fetched', () => {
    const running = aRun({ rev: 30, version: 2, state: 'RUNNING', endsAt: '2026-11-26T15:00:00.000Z' });
    const now = withLines(room, [running]);
    expect(withAnswer(now, aRun({ rev: 29 })).protocol).toEqual(running);
    expect(withFetched(now, { ...room, protocol: aRun({ rev: 29 }) }).protocol).toEqual(running);
    expect(withFetched(now, { ...room, protocol: null }).protocol).toBeNull();
    expect(withFetched(null, room)).toBe(room);
    expect(withFetched(now, room).rev).toBe(30);
    // What is answered to oneself moves no counter.
    expect(withAnswer(room, running).rev).toBe(room.rev);
  });

  it('says who is here', () => {
    expect(withPeople(room, [noor, rosa]).people).toEqual([noor, rosa]);
  });
});
