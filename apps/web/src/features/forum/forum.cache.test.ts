import { InMemoryCache } from '@apollo/client';
import { jest } from '@jest/globals';
import type { PostLine } from '@hearth/shared';
import { ThreadPageDocument } from '../../gql/forum/graphql.js';
import { OrderedChannel } from '../../platform/socket/ordered-channel.js';
import {
  applyLive,
  dropUnsent,
  forgetThread,
  knownPost,
  upsertPost,
  writeLiveParts,
  writeThreadPage,
} from './forum.cache.js';
import { unsentPost } from './unsent-post.js';
import { forumPolicies } from './forum.policies.js';
import { DANA, NOOR, TestThread, THREAD } from './house-for-tests.js';

const variables = { id: THREAD, from: 1, first: 50 };

function cacheWith(thread: TestThread, from = 1, first = 50): InMemoryCache {
  const cache = new InMemoryCache({ typePolicies: forumPolicies });
  writeThreadPage(cache, { id: THREAD, from, first }, thread.page(from, first));
  return cache;
}

function shown(cache: InMemoryCache, from = 1) {
  const posts = cache.readQuery({ query: ThreadPageDocument, variables: { ...variables, from } })?.thread
    .posts;
  return (
    posts && {
      numbers: posts.nodes.map((post) => post.number),
      before: posts.hasBefore,
      after: posts.hasAfter,
    }
  );
}

/** The cache after live changes, with the parts fetched by id, is the cache after a fresh fetch. */
function expectLiveEqualsRefetch(thread: TestThread, live: InMemoryCache, lines: readonly PostLine[]): void {
  writeLiveParts(live, thread.parts(lines.map((line) => line.id)));
  expect(live.extract()).toEqual(cacheWith(thread).extract());
}

function aThread(posts: number): TestThread {
  const thread = new TestThread();
  for (let number = 1; number <= posts; number += 1) {
    thread.add(number % 3 === 0 ? NOOR : DANA, `Post ${number}`, { asMember: number % 5 === 0 });
  }
  return thread;
}

describe('the thread in the cache', () => {
  it('is the same after live changes as after a fresh fetch', () => {
    const thread = aThread(4);
    const cache = cacheWith(thread);
    const lines = [
      thread.add(DANA, 'A fifth'),
      thread.edit(2, 'Better said'),
      thread.add(NOOR, 'From my other tab', { asMember: true }),
      thread.remove(3),
      thread.add(DANA, 'To the first', { replyTo: 1 }),
      thread.remove(1),
      thread.restore(3),
    ];
    applyLive(cache, THREAD, lines);
    expectLiveEqualsRefetch(thread, cache, lines);
  });

  it('ends the same whatever order changes arrive in, with drops and doubles', async () => {
    jest.useFakeTimers();
    let seed = 11;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    for (let round = 0; round < 25; round += 1) {
      const thread = aThread(3);
      const cache = cacheWith(thread);
      const applied: PostLine[] = [];
      const answer = (afterRev: number) =>
        Promise.resolve({ ok: true as const, ...thread.changes(afterRev, 4) });
      const channel = new OrderedChannel<PostLine>({
        rev: thread.rev,
        source: { join: answer, changes: answer },
        apply: (lines) => {
          applyLive(cache, THREAD, lines);
          applied.push(...lines);
        },
      });
      channel.join();
      await jest.advanceTimersByTimeAsync(0);
      for (let step = 0; step < 20; step += 1) {
        const number = 1 + Math.floor(random() * thread.posts.length);
        const which = random();
        const line =
          which < 0.5
            ? thread.add(random() < 0.3 ? NOOR : DANA, `Step ${step}`)
            : which < 0.7
              ? thread.edit(number, `Edited ${step}`)
              : thread.posts[number - 1]?.deleted
                ? thread.restore(number)
                : thread.remove(number);
        const late = thread.pushed[Math.floor(random() * thread.pushed.length)];
        if (random() < 0.6) channel.receive(line);
        if (late && random() < 0.3) channel.receive(late);
        if (random() < 0.1) {
          channel.cut();
          channel.join();
        }
        await jest.advanceTimersByTimeAsync(Math.floor(random() * 60));
      }
      channel.head(thread.rev);
      await jest.advanceTimersByTimeAsync(5_000);
      channel.stop();
      expect(applied.map((line) => line.rev)).toEqual(
        [...applied.map((line) => line.rev)].sort((a, b) => a - b),
      );
      expectLiveEqualsRefetch(thread, cache, applied);
    }
    jest.useRealTimers();
  });

  it('never lets an older state overwrite a newer one, by whatever way it comes', () => {
    const thread = aThread(2);
    const cache = cacheWith(thread);
    const stalePage = thread.page();
    const first = thread.edit(2, 'First edit');
    const second = thread.edit(2, 'Second edit');
    applyLive(cache, THREAD, [first, second]);
    upsertPost(cache, first);
    writeThreadPage(cache, variables, stalePage);
    expect(knownPost(cache, 'post-2')?.html).toBe('<p>Second edit</p>');
    writeLiveParts(cache, {
      ...thread.parts([]),
      posts: [{ ...thread.parts(['post-2']).posts[0]!, rev: 1 }],
    });
    expectLiveEqualsRefetch(thread, cache, [second]);
  });

  it('takes the same post twice as once', () => {
    const thread = aThread(2);
    const cache = cacheWith(thread);
    const line = thread.add(DANA, 'Once');
    applyLive(cache, THREAD, [line]);
    applyLive(cache, THREAD, [line]);
    upsertPost(cache, line);
    expect(shown(cache)?.numbers).toEqual([1, 2, 3]);
    expectLiveEqualsRefetch(thread, cache, [line]);
  });

  it('puts the answer, or the live post, in the place of the optimistic entry', () => {
    const thread = aThread(2);
    for (const liveFirst of [true, false]) {
      const cache = cacheWith(thread);
      const id = `reply-${liveFirst}`;
      upsertPost(
        cache,
        unsentPost(
          { id, threadId: THREAD, markdown: 'Mine', asMember: false, replyToNumber: null, contentNotes: [] },
          NOOR,
        ),
      );
      const other = thread.add(DANA, 'Faster');
      applyLive(cache, THREAD, [other]);
      const answer = thread.reply({ id, threadId: THREAD, markdown: 'Mine', asMember: false });
      const line = thread.pushed.at(-1);
      if (!line) throw new Error('Nothing was pushed');
      const { markdown: _, ...card } = answer;
      const steps = [() => applyLive(cache, THREAD, [line]), () => upsertPost(cache, card, card.viewer)];
      for (const step of liveFirst ? steps : steps.reverse()) step();
      expectLiveEqualsRefetch(thread, cache, [other, line]);
    }
  });

  it('shows an unsent reply behind all others, escaped, and takes it out again', () => {
    const thread = aThread(2);
    const cache = cacheWith(thread);
    const before = cache.extract();
    const written = {
      id: 'r',
      threadId: THREAD,
      markdown: '<b>one</b>\n\ntwo & three',
      asMember: true,
      replyToNumber: null,
      contentNotes: [],
    };
    upsertPost(cache, unsentPost(written, NOOR));
    applyLive(cache, THREAD, [thread.add(DANA, 'A third')]);
    const nodes = cache.readQuery({ query: ThreadPageDocument, variables })?.thread.posts.nodes ?? [];
    expect(nodes.map((post) => post.id)).toEqual(['post-1', 'post-2', 'post-3', 'r']);
    expect(nodes[3]?.html).toBe('<p>&lt;b&gt;one&lt;/b&gt;</p><p>two &amp; three</p>');
    expect(nodes[3]?.author).toBeNull();

    const alone = cacheWith(aThread(2));
    upsertPost(alone, unsentPost(written, NOOR));
    dropUnsent(alone, 'r');
    expect(alone.extract()).toEqual(before);
  });

  it('joins pages where they meet, and shows no gap', () => {
    const thread = aThread(30);
    const cache = cacheWith(thread, 11, 10);
    expect(shown(cache, 11)).toEqual({ numbers: range(11, 20), before: true, after: true });
    // A live post beyond a gap waits.
    const line = thread.add(DANA, 'The 31st');
    applyLive(cache, THREAD, [line]);
    expect(shown(cache, 11)).toEqual({ numbers: range(11, 20), before: true, after: true });
    writeThreadPage(cache, { id: THREAD, from: 21, first: 10 }, thread.page(21, 10));
    expect(shown(cache, 11)).toEqual({ numbers: range(11, 31), before: true, after: false });
    writeThreadPage(cache, { id: THREAD, from: 1, first: 10 }, thread.page(1, 10));
    expect(shown(cache, 11)).toEqual({ numbers: range(1, 31), before: false, after: false });
    expect(shown(cache, 99)).toEqual({ numbers: [], before: true, after: false });
  });

  it('forgets the posts with their thread', () => {
    const thread = aThread(2);
    const cache = cacheWith(thread);
    applyLive(cache, THREAD, [thread.add(DANA, 'For this cohort only')]);
    forgetThread(cache, THREAD);
    expect(JSON.stringify(cache.extract())).not.toMatch(/cohort only|Post 1/);
  });

  it('says of a thread only what all its posts know', () => {
    const thread = aThread(60);
    const cache = cacheWith(thread, 1, 10);
    const known = thread.rev;
    thread.edit(3, 'Edited while away');
    writeThreadPage(cache, { id: THREAD, from: 11, first: 10 }, thread.page(11, 10));
    expect(cache.readQuery({ query: ThreadPageDocument, variables })?.thread.rev).toBe(known);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
