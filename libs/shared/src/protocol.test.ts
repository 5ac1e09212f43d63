import { runAfter, type RunAct, type RunClock } from './protocol.js';

const NOW = Date.parse('2026-11-30T20:00:00.000Z');
const STEPS = [{ minutes: 7 }, { minutes: 5 }];
const READY: RunClock = { state: 'READY', step: 0, endsAt: null, leftMs: null };
const inMs = (ms: number) => new Date(NOW + ms).toISOString();
const MINUTE = 60_000;

/** The clock after these acts, each so many milliseconds after the one before. */
const after = (...acts: [RunAct, number?][]) => {
  let now = NOW;
  let run: RunClock | null = READY;
  for (const [act, later = 0] of acts) {
    now += later;
    run = run && runAfter(run, STEPS, act, now);
  }
  return run;
};

test('a step runs for its minutes from the moment it is begun', () => {
  expect(after(['START'])).toEqual({ state: 'RUNNING', step: 0, endsAt: inMs(7 * MINUTE), leftMs: null });
  expect(after(['START'], ['NEXT', MINUTE])).toEqual({
    state: 'RUNNING',
    step: 1,
    endsAt: inMs(6 * MINUTE),
    leftMs: null,
  });
});

test('what is left when it is held is left when it goes on', () => {
  expect(after(['START'], ['PAUSE', 2 * MINUTE])).toEqual({
    state: 'PAUSED',
    step: 0,
    endsAt: null,
    leftMs: 5 * MINUTE,
  });
  expect(after(['START'], ['PAUSE', 2 * MINUTE], ['RESUME', 60 * MINUTE])?.endsAt).toBe(inMs(67 * MINUTE));
});

test('a minute more is a minute from now on where the time was up', () => {
  expect(after(['START'], ['EXTEND', MINUTE])?.endsAt).toBe(inMs(8 * MINUTE));
  expect(after(['START'], ['EXTEND', 9 * MINUTE])?.endsAt).toBe(inMs(10 * MINUTE));
  expect(after(['START'], ['PAUSE', 9 * MINUTE], ['EXTEND'])?.leftMs).toBe(MINUTE);
});

test('it ends after its last step, and one may go back from there', () => {
  expect(after(['START'], ['NEXT'], ['NEXT'])).toEqual({
    state: 'OVER',
    step: 1,
    endsAt: null,
    leftMs: null,
  });
  expect(after(['START'], ['NEXT'], ['NEXT'], ['BACK'])?.step).toBe(1);
  expect(after(['START'], ['NEXT'], ['BACK'])?.step).toBe(0);
  expect(after(['START'], ['PAUSE'], ['END'])?.state).toBe('OVER');
});

test.each<[string, [RunAct, number?][]]>([
  ['begins twice', [['START'], ['START']]],
  ['is held before it begins', [['PAUSE']]],
  ['goes on where it runs', [['START'], ['RESUME']]],
  ['goes back from the first step', [['START'], ['BACK']]],
  ['is longer after its end', [['START'], ['END'], ['EXTEND']]],
  ['goes on after its end', [['START'], ['END'], ['NEXT']]],
])('nothing comes of it where it %s', (_, acts) => {
  expect(after(...acts)).toBeNull();
});

test('without steps there is nothing to begin', () => {
  expect(runAfter(READY, [], 'START', NOW)).toBeNull();
});
