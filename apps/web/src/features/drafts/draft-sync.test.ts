import { jest } from '@jest/globals';
import { LIMITS } from '@hearth/shared';
import {
  forgetDraft,
  isSynced,
  parseOthers,
  readDraft,
  readStoredOthers,
  UNTIL_SIGNED_OUT,
  watchDraft,
  writeDraft,
} from '../../platform/drafts/draft-store.js';
import { AT, Server } from './draft-server-for-tests.js';
import { DraftSync } from './draft-sync.js';

const NOOR = 'noor';
const PLACE = 'thread:1:reply';

let server: Server;
let sync: DraftSync;
/** What another device has done. */
let elsewhere: { keep: (body: string, place?: string) => void; end: (place?: string) => void };
beforeEach(() => {
  localStorage.clear();
  server = new Server();
  sync = new DraftSync(NOOR, server.wire);
  elsewhere = {
    keep: (body, place = PLACE) => server.rows.set(place, { body, rev: (server.rev += 1) }),
    end: (place = PLACE) => server.rows.set(place, { body: null, rev: (server.rev += 1) }),
  };
});
afterEach(() => sync.stop());

const there = (place = PLACE) => server.rows.get(place)?.body ?? null;
const here = (place = PLACE) => readDraft(NOOR, place);
const others = () => parseOthers(readStoredOthers(NOOR, PLACE));
const other = () => others()[0] ?? null;

describe('drafts on the way to the server', () => {
  it('go there, and are ended there when they are sent', async () => {
    writeDraft(NOOR, PLACE, 'We tried');
    await sync.flush();
    expect(there()).toBe('We tried');
    writeDraft(NOOR, PLACE, 'We tried again');
    await sync.flush();
    expect(there()).toBe('We tried again');
    forgetDraft(NOOR, PLACE);
    await sync.flush();
    expect(there()).toBeNull();
    expect(isSynced(NOOR, PLACE)).toBe(true);
    await sync.flush();
    expect(server.asked).toEqual(['keep thread:1:reply', 'keep thread:1:reply', 'forget thread:1:reply']);
  });

  it('wait while the line is cut, and are the newest when they go', async () => {
    server.isDown = true;
    writeDraft(NOOR, PLACE, 'Written on the train');
    await sync.flush();
    expect(here()).toBe('Written on the train');
    writeDraft(NOOR, PLACE, 'Written on the train, and after');
    server.isDown = false;
    await sync.meet();
    expect(there()).toBe('Written on the train, and after');
  });

  it('are sent once for many keystrokes, soon after the last', async () => {
    jest.useFakeTimers();
    try {
      sync.start();
      await jest.advanceTimersByTimeAsync(0);
      for (const text of ['W', 'We', 'We t', 'We tr']) {
        writeDraft(NOOR, PLACE, text);
        await jest.advanceTimersByTimeAsync(200);
      }
      expect(there()).toBeNull();
      await jest.advanceTimersByTimeAsync(2_000);
      expect(there()).toBe('We tr');
      expect(server.asked.filter((what) => what.startsWith('keep'))).toHaveLength(1);
      // Whoever types on and on has it kept all the same.
      for (let at = 0; at < 50; at += 1) {
        writeDraft(NOOR, PLACE, 'x'.repeat(at + 1));
        await jest.advanceTimersByTimeAsync(200);
      }
      expect(there()?.length).toBeGreaterThan(30);
    } finally {
      jest.useRealTimers();
    }
  });

  it('leave what belongs to this device alone here', async () => {
    writeDraft(NOOR, `${UNTIL_SIGNED_OUT}message:1:taken-back`, 'Taken back');
    writeDraft(NOOR, 'thread:1:unsent', '[{"id":"1"}]');
    writeDraft('otto', PLACE, 'His');
    writeDraft(NOOR, 'thread:2:reply', 'x'.repeat(LIMITS.draft + 1));
    await sync.flush();
    expect(server.rows.size).toBe(0);
  });
});

describe('drafts from another device', () => {
  it('come here, and whoever shows them is told', async () => {
    elsewhere.keep('From the phone');
    const told: string[] = [];
    const end = watchDraft(NOOR, PLACE, (how) => told.push(how), false);
    await sync.meet();
    expect(here()).toBe('From the phone');
    expect(told).toEqual(['taken']);
    elsewhere.keep('From the phone, more');
    await sync.meet();
    expect(here()).toBe('From the phone, more');
    end();
    elsewhere.end();
    await sync.meet();
    expect(here()).toBeNull();
    expect(other()).toBeNull();
  });

  it('that end under one’s eyes can be had back', async () => {
    writeDraft(NOOR, PLACE, 'A long thought');
    await sync.flush();
    const end = watchDraft(NOOR, PLACE, () => undefined, true);
    elsewhere.end();
    await sync.meet();
    expect(here()).toBeNull();
    expect(other()).toEqual({ body: 'A long thought', rev: 0, changedAt: null });
    end();
  });

  it('where both changed, neither is lost: the other one stands beside', async () => {
    writeDraft(NOOR, PLACE, 'The beginning');
    await sync.flush();
    elsewhere.keep('The beginning, on the phone');
    writeDraft(NOOR, PLACE, 'The beginning, at the desk');
    await sync.meet();
    expect(here()).toBe('The beginning, at the desk');
    expect(there()).toBe('The beginning, on the phone');
    expect(other()).toMatchObject({ body: 'The beginning, on the phone', changedAt: AT });
    // The same where the server is the first to notice.
    localStorage.clear();
    writeDraft(NOOR, PLACE, 'Another one');
    await sync.flush();
    expect(other()).toMatchObject({ body: 'The beginning, on the phone' });
    expect(here()).toBe('Another one');
  });

  it('that were changed here after they ended there are drafts of their own', async () => {
    writeDraft(NOOR, PLACE, 'A thought');
    await sync.flush();
    elsewhere.end();
    writeDraft(NOOR, PLACE, 'A thought, and a second');
    await sync.meet();
    expect(here()).toBe('A thought, and a second');
    expect(there()).toBe('A thought, and a second');
  });

  it('are the same without a word where both wrote the same', async () => {
    writeDraft(NOOR, PLACE, 'The same');
    elsewhere.keep('The same');
    await sync.meet();
    expect(other()).toBeNull();
    expect(isSynced(NOOR, PLACE)).toBe(true);
  });

  it('are sent by one device though the other goes on: its words stay', async () => {
    writeDraft(NOOR, PLACE, 'Sent from here');
    await sync.flush();
    elsewhere.keep('Sent from here, and what the phone adds');
    forgetDraft(NOOR, PLACE);
    await sync.flush();
    expect(there()).toBe('Sent from here, and what the phone adds');
    await sync.meet();
    expect(here()).toBe('Sent from here, and what the phone adds');
  });

  it('that ended and were changed here make a thing of their own', async () => {
    writeDraft(NOOR, PLACE, '{"id":"x","text":"A reply"}');
    await sync.flush();
    elsewhere.end();
    writeDraft(NOOR, PLACE, '{"id":"x","text":"A reply, and more"}');
    await sync.meet();
    expect(here()).toBe('{"id":"","text":"A reply, and more"}');
    expect(there()).toBe('{"id":"","text":"A reply, and more"}');
  });

  it('never take the place of what was put by', async () => {
    writeDraft(NOOR, PLACE, 'One');
    await sync.flush();
    const end = watchDraft(NOOR, PLACE, () => undefined, true);
    elsewhere.end();
    await sync.meet();
    writeDraft(NOOR, PLACE, 'Two');
    elsewhere.keep('Three');
    await sync.meet();
    expect(others().map(({ body }) => body)).toEqual(['Three', 'One']);
    elsewhere.keep('Four');
    await sync.meet();
    expect(others().map(({ body }) => body)).toEqual(['Four', 'One']);
    expect(here()).toBe('Two');
    end();
  });
});

describe('what goes wrong', () => {
  it('an answer that was lost brings no sent text back', async () => {
    const { keep } = server.wire;
    server.wire.keep = async (input) => {
      await keep(input);
      throw new Error('The line is cut');
    };
    writeDraft(NOOR, PLACE, 'Sent at once');
    await sync.flush();
    server.wire.keep = keep;
    forgetDraft(NOOR, PLACE);
    await sync.meet();
    await sync.meet();
    expect(here()).toBeNull();
    expect(there()).toBeNull();
  });

  it('a text that may never have come there stays, though a draft of its place ended elsewhere', async () => {
    writeDraft(NOOR, PLACE, 'Begun offline');
    server.isDown = true;
    await sync.flush();
    server.isDown = false;
    elsewhere.end();
    await sync.meet();
    expect(here()).toBe('Begun offline');
    expect(there()).toBe('Begun offline');
  });

  it('a full store leaves an old text behind, and that never takes the place of a newer one', async () => {
    writeDraft(NOOR, PLACE, 'Old');
    await sync.flush();
    const store = jest.spyOn(Storage.prototype, 'setItem').mockImplementation((key) => {
      if (key === `hearth.draft.${NOOR}.${PLACE}`) throw new Error('Full');
    });
    writeDraft(NOOR, PLACE, 'Old, and much more');
    await sync.flush();
    expect(there()).toBe('Old, and much more');
    store.mockRestore();
    // The page is loaded anew: what was in memory is gone.
    jest.resetModules();
    const { DraftSync: Anew } = await import('./draft-sync.js');
    const next = new Anew(NOOR, server.wire);
    await next.meet();
    expect(there()).toBe('Old, and much more');
    const store2 = await import('../../platform/drafts/draft-store.js');
    expect(store2.readDraft(NOOR, PLACE)).toBe('Old');
    expect(store2.parseOthers(store2.readStoredOthers(NOOR, PLACE))[0]?.body).toBe('Old, and much more');
    next.stop();
  });
});
