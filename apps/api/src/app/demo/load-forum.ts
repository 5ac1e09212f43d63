import type { EntityManager } from 'typeorm';
import { renderMarkdown } from '../../platform/markdown/render.js';
import { COLLECTIVE, type DemoAccess } from './demo-access.js';
import { minutesAfter, type DemoClock } from './demo-clock.js';
import { demoId } from './demo-ids.js';
import type { DemoPost, DemoThread, DemoWorld } from './demo-types.js';
import { insertRows } from './insert-rows.js';
import { lineRevs } from './line-revs.js';
import { audienceId } from './load-people.js';

/** Spaces, threads and posts, with their authors in the table of their own. */
export async function insertForum(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
  access: DemoAccess,
): Promise<void> {
  await insertRows(
    manager,
    'space',
    {
      id: 'uuid',
      audience_id: 'uuid',
      cohort_id: 'uuid',
      name: 'text',
      description: 'text',
      position: 'int',
    },
    world.spaces.map((space, position) => ({
      id: demoId('space', space.key),
      audience_id: audienceId(space.audience),
      cohort_id: space.audience === COLLECTIVE ? null : demoId('cohort', space.audience),
      name: space.name,
      description: space.description,
      position,
    })),
  );
  const threads = world.threads.map((thread) => threadRows(thread, clock, access));
  await insertRows(
    manager,
    'thread',
    {
      id: 'uuid',
      space_id: 'uuid',
      audience_id: 'uuid',
      title: 'text',
      rev: 'int',
      last_number: 'int',
      post_count: 'int',
      last_post_at: 'timestamptz',
      created_at: 'timestamptz',
      locked_at: 'timestamptz',
    },
    threads.map(({ row }) => row),
  );
  await insertRows(
    manager,
    'post',
    {
      id: 'uuid',
      thread_id: 'uuid',
      audience_id: 'uuid',
      number: 'int',
      rev: 'int',
      reply_to_number: 'int',
      shown_author_id: 'uuid',
      voice: 'int',
      markdown: 'text',
      html: 'text',
      created_at: 'timestamptz',
      edited_at: 'timestamptz',
      deleted_at: 'timestamptz',
    },
    threads.flatMap(({ posts }) => posts),
  );
  await insertRows(
    manager,
    'post_author',
    { post_id: 'uuid', person_id: 'uuid' },
    world.threads.flatMap((thread) =>
      thread.posts.map((post, index) => ({
        post_id: demoId('post', `${thread.key}/${index + 1}`),
        person_id: demoId('person', post.by),
      })),
    ),
  );
}

function threadRows(thread: DemoThread, clock: DemoClock, access: DemoAccess) {
  const id = demoId('thread', thread.key);
  const audience_id = audienceId(access.space(thread.space).audience);
  const times = thread.posts.map((post) => postTimes(post, clock));
  const { revs, head } = lineRevs(
    times.map(({ addedAt, editedAt, deletedAt }) => ({ addedAt, changedAt: editedAt ?? deletedAt })),
  );
  const voices = voicesOf(thread.posts);
  const posts = thread.posts.map((post, index) => {
    const { addedAt, editedAt, deletedAt } = times[index] ?? postTimes(post, clock);
    return {
      id: demoId('post', `${thread.key}/${index + 1}`),
      thread_id: id,
      audience_id,
      number: index + 1,
      rev: revs[index] ?? 0,
      reply_to_number: post.replyTo ?? null,
      shown_author_id: post.asMember ? null : demoId('person', post.by),
      voice: voices[index] ?? null,
      markdown: deletedAt ? '' : post.text,
      html: deletedAt ? '' : renderMarkdown(post.text),
      created_at: addedAt,
      edited_at: editedAt,
      deleted_at: deletedAt,
    };
  });
  const standing = posts.filter((post) => post.deleted_at === null);
  const created = posts[0]?.created_at ?? clock.now;
  const row = {
    id,
    space_id: demoId('space', thread.space),
    audience_id,
    title: thread.title,
    rev: head,
    last_number: posts.length,
    post_count: standing.length,
    last_post_at: standing.at(-1)?.created_at ?? created,
    created_at: created,
    locked_at: thread.locked === undefined ? null : clock.instant(thread.locked),
  };
  return { row, posts };
}

function postTimes(post: DemoPost, clock: DemoClock) {
  const addedAt = clock.instant(post.when);
  const later = (minutes: number | undefined): Date | null =>
    minutes === undefined ? null : minutesAfter(addedAt, minutes);
  return { addedAt, editedAt: later(post.editedAfter), deletedAt: later(post.deletedAfter) };
}

/** For posts written as a member: the number of that person's first such post in the thread. */
function voicesOf(posts: DemoPost[]): (number | null)[] {
  const first = new Map<string, number>();
  return posts.map((post, index) => {
    if (!post.asMember) return null;
    const voice = first.get(post.by) ?? index + 1;
    first.set(post.by, voice);
    return voice;
  });
}

/**
 * How far everyone has read: the cast as `reads.json` says, everyone else (and nobody less) as far as the last post
 * of their own.
 */
export async function insertReads(
  manager: EntityManager,
  world: DemoWorld,
  clock: DemoClock,
  access: DemoAccess,
): Promise<void> {
  const readsBy = new Map(world.reads.map((reads) => [reads.person, reads]));
  const rows = world.people.flatMap((person) => {
    const reads = readsBy.get(person.key);
    const upTo = reads ? clock.instant(reads.upTo) : null;
    return world.threads.flatMap((thread) => {
      if (!access.mayRead(person.key, access.space(thread.space).audience, clock.now)) return [];
      const posts = thread.posts.map((post) => ({ by: post.by, at: clock.instant(post.when) }));
      const own = posts.findLastIndex(({ by }) => by === person.key) + 1;
      const seen = upTo ? posts.filter(({ at }) => at <= upTo).length : 0;
      const number = Math.max(own, reads?.except[thread.key] ?? seen);
      const last = posts[number - 1];
      if (!last) return [];
      return [
        {
          thread_id: demoId('thread', thread.key),
          person_id: demoId('person', person.key),
          read_number: number,
          read_at: upTo && upTo > last.at ? upTo : last.at,
        },
      ];
    });
  });
  await insertRows(
    manager,
    'thread_read',
    { thread_id: 'uuid', person_id: 'uuid', read_number: 'int', read_at: 'timestamptz' },
    rows,
  );
}
