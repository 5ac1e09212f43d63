import { ReadMark } from './read-mark.js';

describe('how far one has read', () => {
  it('moves on with what is seen, never back', () => {
    const mark = new ReadMark(4);
    expect([5, 6, 3, 6].map((number) => mark.see(number))).toEqual([true, true, false, false]);
    expect(mark.upTo).toBe(6);
  });

  it('counts what was scrolled past', () => {
    const mark = new ReadMark(0);
    mark.see(1);
    mark.see(14);
    expect(mark.upTo).toBe(14);
  });

  it('does not count what lies between after a jump, until one goes back to it', () => {
    const mark = new ReadMark(5);
    mark.jump();
    expect([37, 38, 12].some((number) => mark.see(number))).toBe(false);
    expect(mark.upTo).toBe(5);
    mark.see(6);
    mark.see(7);
    expect(mark.upTo).toBe(7);
  });

  it('goes on where a jump leads to what is next anyway', () => {
    const mark = new ReadMark(36);
    mark.jump();
    expect(mark.see(37)).toBe(true);
  });
});
