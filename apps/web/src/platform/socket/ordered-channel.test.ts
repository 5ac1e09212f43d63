import { jest } from '@jest/globals';
import type { Ack, Changes } from '@hearth/shared';
import { OrderedChannel, type ChannelState } from './ordered-channel.js';

interface TestLine {
  rev: number;
  text: string;
}
const line = (rev: number): TestLine => ({ rev, text: `line ${rev}` });
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => line(from + i));

/** A server that knows `head` changes, answers in pages, and can be cut. */
function aServer({ head = 0, page = 200 } = {}) {
  const asked: string[] = [];
  const server = {
    head,
    cut: false,
    refusal: null as Ack<Changes<TestLine>> | null,
    asked,
    answer(kind: string, afterRev: number): Promise<Ack<Changes<TestLine>>> {
      asked.push(`${kind} ${afterRev}`);
      if (server.cut) return Promise.reject(new Error('no answer'));
      if (server.refusal) return Promise.resolve(server.refusal);
      const upTo = Math.min(server.head, afterRev + page);
      return Promise.resolve({ ok: true, lines: lines(afterRev + 1, upTo), upTo, head: server.head });
    },
  };
  return server;
}

function aChannel(server: ReturnType<typeof aServer>, rev = 0) {
  const applied: number[] = [];
  const states: ChannelState[] = [];
  const channel = new OrderedChannel<TestLine>({
    rev,
    source: {
      join: (afterRev) => server.answer('join', afterRev),
      changes: (afterRev) => server.answer('changes', afterRev),
    },
    apply: (more) => applied.push(...more.map((one) => one.rev)),
    onState: (state) => states.push(state),
  });
  return { channel, applied, states };
}

const settle = () => jest.advanceTimersByTimeAsync(0);

describe('OrderedChannel', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads page after page until it is at the head, then is live', async () => {
    const server = aServer({ head: 450 });
    const { channel, applied, states } = aChannel(server);
    channel.join();
    await settle();
    expect(applied).toEqual(lines(1, 450).map(({ rev }) => rev));
    expect(server.asked).toEqual(['join 0', 'changes 200', 'changes 400']);
    expect(states).toEqual(['live']);
  });

  it('starts from the page that was fetched', async () => {
    const server = aServer({ head: 12 });
    const { channel, applied } = aChannel(server, 10);
    channel.join();
    await settle();
    expect(applied).toEqual([11, 12]);
  });

  it('holds what comes early and applies each change once, in order', async () => {
    const server = aServer();
    const { channel, applied } = aChannel(server);
    channel.join();
    await settle();
    for (const rev of [2, 3, 1, 1, 3, 5, 4]) channel.receive(line(rev));
    expect(applied).toEqual([1, 2, 3, 4, 5]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.asked).toEqual(['join 0']);
  });

  it('asks for a gap that does not close by itself', async () => {
    const server = aServer();
    const { channel, applied } = aChannel(server);
    channel.join();
    await settle();
    server.head = 4;
    channel.receive(line(1));
    channel.receive(line(4));
    expect(applied).toEqual([1]);
    await jest.advanceTimersByTimeAsync(200);
    expect(server.asked).toEqual(['join 0', 'changes 1']);
    expect(applied).toEqual([1, 2, 3, 4]);
  });

  it('asks where a head lies beyond what it knows, and not where it does not', async () => {
    const server = aServer({ head: 2 });
    const { channel, applied } = aChannel(server);
    channel.join();
    await settle();
    channel.head(2);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(server.asked).toEqual(['join 0']);
    server.head = 3;
    channel.head(3);
    await jest.advanceTimersByTimeAsync(200);
    expect(applied).toEqual([1, 2, 3]);
  });

  it('goes on after a cut line from where it was, with no line twice', async () => {
    const server = aServer({ head: 3 });
    const { channel, applied, states } = aChannel(server);
    channel.join();
    await settle();
    channel.cut();
    server.head = 7;
    channel.join();
    channel.receive(line(8));
    server.head = 8;
    await jest.advanceTimersByTimeAsync(500);
    expect(applied).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(server.asked[1]).toBe('join 3');
    expect(states).toEqual(['live', 'away', 'live']);
  });

  it('asks again, later and later, where no answer comes', async () => {
    const server = aServer({ head: 2 });
    server.cut = true;
    const { channel, applied } = aChannel(server);
    channel.join();
    await jest.advanceTimersByTimeAsync(900);
    expect(server.asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(server.asked).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(server.asked).toHaveLength(2);
    server.cut = false;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(applied).toEqual([1, 2]);
  });

  it('an old answer that comes after a reconnect does no harm', async () => {
    const server = aServer({ head: 2 });
    const { channel, applied } = aChannel(server);
    channel.join();
    channel.cut();
    channel.join();
    await settle();
    expect(applied).toEqual([1, 2]);
    expect(channel.rev).toBe(2);
  });

  it('does not spin where a page leads no further', async () => {
    const server = aServer({ head: 5, page: 0 });
    const { channel } = aChannel(server);
    channel.join();
    await jest.advanceTimersByTimeAsync(2_900);
    expect(server.asked.length).toBeLessThanOrEqual(3);
    channel.stop();
  });

  it('a refusal is final; a passing one is asked again when it says', async () => {
    const server = aServer({ head: 1 });
    server.refusal = { ok: false, code: 'too_many', params: { retryAfterSeconds: 3 } };
    const { channel, applied, states } = aChannel(server);
    channel.join();
    await jest.advanceTimersByTimeAsync(2_500);
    expect(server.asked).toHaveLength(1);
    server.refusal = null;
    await jest.advanceTimersByTimeAsync(1_000);
    expect(applied).toEqual([1]);

    channel.refuse({ code: 'not_found' });
    channel.receive(line(2));
    channel.join();
    await jest.advanceTimersByTimeAsync(20_000);
    expect(applied).toEqual([1]);
    expect(states).toEqual(['live', 'refused']);
  });

  it('any order of arrival, with drops and doubles, ends the same', async () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let round = 0; round < 50; round += 1) {
      const server = aServer({ page: 5 });
      const { channel, applied } = aChannel(server);
      channel.join();
      await settle();
      const sent: number[] = [];
      for (let rev = 1; rev <= 40; rev += 1) {
        server.head = rev;
        if (random() > 0.3) sent.splice(Math.floor(random() * (sent.length + 1)), 0, rev);
        if (random() > 0.8) sent.push(rev);
        while (sent.length > 4) channel.receive(line(sent.shift() ?? 1));
        if (random() > 0.9) {
          channel.cut();
          channel.join();
        }
        await jest.advanceTimersByTimeAsync(Math.floor(random() * 100));
      }
      channel.head(40);
      await jest.advanceTimersByTimeAsync(5_000);
      expect(applied).toEqual(lines(1, 40).map(({ rev }) => rev));
      channel.stop();
    }
  });
});
