import { jest } from '@jest/globals';
import { keepServerClock, ServerClock } from './server-clock.js';

const THERE = Date.parse('2026-11-26T15:00:00.000Z');

/** A server whose answer takes `there` and `back` milliseconds, and a device that counts from 0. */
function aWay() {
  const way = { passed: 0, asleep: 0, there: 40, back: 40, cut: false, asked: 0 };
  const base = () => way.passed - way.asleep;
  const question = () => {
    way.asked += 1;
    if (way.cut) return Promise.reject(new Error('no answer'));
    way.passed += way.there;
    const now = THERE + way.passed;
    way.passed += way.back;
    return Promise.resolve(now);
  };
  return {
    way,
    question,
    clock: new ServerClock(base),
    off: (clock: ServerClock) => (clock.now() ?? NaN) - THERE - way.passed,
  };
}

describe('the clock of the server', () => {
  it('is not known before it is asked, nor where no answer comes', async () => {
    const { way, question, clock } = aWay();
    expect(clock.now()).toBeNull();
    way.cut = true;
    await expect(clock.ask(question)).rejects.toThrow('no answer');
    expect(clock.known()).toBe(false);
  });

  it('is as right as the quickest answer; a slow one later takes nothing away', async () => {
    const { way, question, clock, off } = aWay();
    Object.assign(way, { there: 1_900, back: 100 });
    await clock.ask(question);
    expect(off(clock)).toBe(900);
    Object.assign(way, { there: 30, back: 10 });
    await clock.ask(question);
    expect(off(clock)).toBe(10);
    Object.assign(way, { there: 100, back: 2_000 });
    await clock.ask(question);
    expect(off(clock)).toBe(10);
  });

  it('is right again after the device slept, however quick the answers before were', async () => {
    const { way, question, clock, off } = aWay();
    await clock.ask(question);
    way.passed += 3_600_000;
    way.asleep += 3_600_000;
    expect(off(clock)).toBe(-3_600_000);
    Object.assign(way, { there: 150, back: 250 });
    await clock.ask(question);
    expect(Math.abs(off(clock))).toBeLessThanOrEqual(50);
  });

  it('does not care what the device holds for the time of day, nor when that is set', async () => {
    jest.useFakeTimers({ now: THERE + 3 * 3_600_000, doNotFake: ['performance'] });
    try {
      const clock = new ServerClock();
      await clock.ask(() => Promise.resolve(THERE));
      jest.setSystemTime(THERE - 86_400_000);
      expect(Math.abs((clock.now() ?? 0) - THERE)).toBeLessThan(5_000);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('keeping it', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function aSocket() {
    const heard = new Map<string, () => void>();
    const { way, question, clock, off } = aWay();
    const emitWithAck = async () => ({ ok: true as const, now: await question() });
    const socket = {
      connected: true,
      timeout: () => ({ emitWithAck }),
      on: (name: string, hear: () => void) => heard.set(name, hear),
      off: (name: string) => heard.delete(name),
    };
    return { way, clock, off, heard, socket: socket as unknown as Parameters<typeof keepServerClock>[0] };
  }

  it('asks a few times, now and then, and after each reconnect; not while the line is cut, nor any more after the end', async () => {
    const { way, clock, off, heard, socket } = aSocket();
    const stop = keepServerClock(socket, clock);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(way.asked).toBe(4);
    expect(off(clock)).toBe(0);
    await jest.advanceTimersByTimeAsync(120_500);
    expect(way.asked).toBeGreaterThan(4);

    Object.assign(socket, { connected: false });
    heard.get('disconnect')?.();
    const before = way.asked;
    await jest.advanceTimersByTimeAsync(600_000);
    expect(way.asked).toBe(before);
    Object.assign(socket, { connected: true });
    heard.get('connect')?.();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(way.asked).toBe(before + 4);

    stop();
    expect(heard.size).toBe(0);
    await jest.advanceTimersByTimeAsync(600_000);
    expect(way.asked).toBe(before + 4);
  });

  it('goes on where an answer stays away', async () => {
    const { way, clock, off, socket } = aSocket();
    way.cut = true;
    keepServerClock(socket, clock);
    await jest.advanceTimersByTimeAsync(300);
    expect(clock.now()).toBeNull();
    way.cut = false;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(off(clock)).toBe(0);
  });
});
