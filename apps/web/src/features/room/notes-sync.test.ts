import { jest } from '@jest/globals';
import { NOTES_TEXT, type Ack, type NoteLine, type PersonLine } from '@hearth/shared';
import * as Y from 'yjs';
import { base64Of, bytesOf } from './base64.js';
import { changeOf, placeAfter } from './notes-diff.js';
import { NotesSync } from './notes-sync.js';
import { noor, rosa } from './room-for-tests.js';

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

/** The server's side, as far as these tests need it: keeps updates in order, tells whoever listens. */
function aServer() {
  const doc = new Y.Doc();
  const lines: NoteLine[] = [];
  const listeners = new Set<(line: NoteLine) => void>();
  let answer: ((update: string) => Ack<{ rev: number }> | null) | undefined;
  return {
    lines,
    text: () => doc.getText(NOTES_TEXT).toJSON(),
    answers: (how: typeof answer) => (answer = how),
    open(person: PersonLine, { hears = true } = {}) {
      const send = (update: string): Promise<Ack<{ rev: number }>> => {
        const other = answer?.(update);
        if (other === null) return Promise.reject(new TypeError('The line is cut'));
        if (other) return Promise.resolve(other);
        Y.applyUpdate(doc, bytesOf(update));
        const line = { roomId: 'r1', rev: lines.length + 1, update, author: person };
        lines.push(line);
        for (const hear of listeners) hear(line);
        return Promise.resolve({ ok: true, rev: line.rev });
      };
      const sync = new NotesSync({ roomId: 'r1', personId: person.id, send });
      sync.take(lines);
      sync.ready();
      if (hears) listeners.add((line) => sync.take([line]));
      return sync;
    },
  };
}
const settle = () => jest.advanceTimersByTimeAsync(400);

test('two who type at once end with the same, and each is told who else writes', async () => {
  const server = aServer();
  const [one, other] = [server.open(noor), server.open(rosa)];
  one.type('We agreed: ');
  await settle();
  one.type(`${one.read().text}calm starts. `, 23);
  other.type(`${other.read().text}a walk at noon. `);
  expect(one.read().state).toBe('saving');
  await settle();
  await settle();
  expect(one.read().text).toBe(server.text());
  expect(other.read().text).toBe(server.text());
  expect(server.text()).toContain('calm starts.');
  expect(server.text()).toContain('a walk at noon.');
  expect(one.read()).toMatchObject({ state: 'saved', writing: [rosa.name] });
  expect(other.read().writing).toEqual([noor.name]);
  await jest.advanceTimersByTimeAsync(61_000);
  one.look();
  expect(one.read().writing).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('what is typed while the line is cut survives a reload, and goes out once', async () => {
  const server = aServer();
  server.answers(() => null);
  const before = server.open(noor);
  before.type('Nobody');
  await settle();
  before.type('Nobody has this yet');
  await settle();
  expect(before.read().state).toBe('waiting');
  expect(server.text()).toBe('');
  // The page goes away; another person has written meanwhile.
  server.answers(undefined);
  server.open(rosa).type('Rosa was here. ');
  await settle();
  const after = server.open(noor);
  expect(after.read().text).toContain('Nobody has this yet');
  await settle();
  expect(server.text()).toContain('Nobody has this yet');
  expect(server.text()).toContain('Rosa was here. ');
  before.wake();
  await settle();
  expect(server.text().match(/Nobody/g)).toHaveLength(1);
  expect(after.read().state).toBe('saved');
});

test('an answer that got lost makes no second copy', async () => {
  const server = aServer();
  const sync = server.open(noor);
  let lost = false;
  const first = server.open(rosa, { hears: false });
  first.type('Once.');
  await settle();
  server.answers((update) => {
    if (lost) return undefined as never;
    lost = true;
    // Stored, but nobody hears that it was.
    server.lines.push({ roomId: 'r1', rev: 2, update, author: noor });
    sync.take(server.lines);
    return null;
  });
  sync.type('Once. Twice?', 12);
  await settle();
  expect(sync.read().state).toBe('waiting');
  await jest.advanceTimersByTimeAsync(2_000);
  expect(sync.read()).toMatchObject({ state: 'saved', text: 'Once. Twice?' });
});

test('locked: what was typed waits here; opened again it goes out; refused for good it is kept to be copied', async () => {
  const server = aServer();
  const sync = server.open(noor);
  server.answers(() => ({ ok: false, code: 'locked' }));
  sync.type('Too late?');
  await settle();
  expect(sync.read()).toMatchObject({ state: 'waiting', text: 'Too late?' });
  server.answers(undefined);
  sync.lock(true);
  sync.lock(false);
  await settle();
  expect(server.text()).toBe('Too late?');
  server.answers(() => ({ ok: false, code: 'room_closed' }));
  sync.type('Too late? Yes.');
  await settle();
  expect(sync.read()).toMatchObject({
    state: 'refused',
    refusal: { code: 'room_closed' },
    text: 'Too late? Yes.',
  });
  expect(localStorage).toHaveLength(1);
  expect(server.text()).toBe('Too late?');
  sync.putAway();
  expect(localStorage).toHaveLength(0);
  expect(server.open(noor).read().text).toBe('Too late?');
});

test('one takes back one’s own typing alone; the caret stays at its word when others write before it', async () => {
  const server = aServer();
  const [one, other] = [server.open(noor), server.open(rosa)];
  one.type('Mine.');
  await settle();
  one.select(2, 4);
  other.type('Theirs. Mine.', 8);
  await settle();
  expect(one.read().text).toBe('Theirs. Mine.');
  expect(one.selection).toEqual([10, 12]);
  one.undo(false);
  expect(one.read().text).toBe('Theirs. ');
  one.undo(true);
  await settle();
  expect(server.text()).toBe('Theirs. Mine.');
  // While an input method composes, others' words wait.
  one.hold(true);
  other.type('Theirs. Mine. More.');
  await settle();
  expect(one.read().text).toBe('Theirs. Mine.');
  one.type('Theirs. Mine. にほ', 16);
  one.hold(false);
  await settle();
  await settle();
  expect(one.read().text).toBe(server.text());
  expect(server.text()).toContain('にほ');
  expect(server.text()).toContain('More.');
});

test('the change between two texts is found again, whatever they are, and cuts no character in half', () => {
  const pieces = ['a', 'aa', 'ab', '😀', '😁', 'ñ', '\n', 'x y', ''];
  for (const start of pieces)
    for (const middle of pieces)
      for (const end of pieces)
        for (const other of pieces) {
          const [before, after] = [start + middle + end, start + other + end];
          for (let caret = 0; caret <= after.length; caret += 1) {
            const change = changeOf(before, after, caret);
            if (!change) {
              expect(after).toBe(before);
              continue;
            }
            const { at, removed, inserted } = change;
            expect(before.slice(0, at) + inserted + before.slice(at + removed)).toBe(after);
            expect([before.slice(0, at), inserted].every((text) => text.isWellFormed())).toBe(true);
          }
        }
  // Of two equal letters, the one typed at the caret.
  expect(changeOf('aa', 'aaa', 1)).toEqual({ at: 0, removed: 0, inserted: 'a' });
  expect(placeAfter(5, [{ retain: 2 }, { delete: 10 }])).toBe(2);
  expect(placeAfter(5, [{ insert: 'abc' }])).toBe(8);
  expect(placeAfter(5, [{ retain: 5 }, { insert: 'abc' }])).toBe(5);
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
});
