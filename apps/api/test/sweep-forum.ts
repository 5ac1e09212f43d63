import { randomUUID } from 'node:crypto';
import { aSpace, aThread } from './kit/places.js';
import { run, say, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const replyOfTheAuthor = async (world: SweepWorld) =>
  (await aThread(world.house, { in: world.space, by: world.author, posts: 2 })).postIds[1];

const threadOfTheAuthor = async (world: SweepWorld) =>
  (await aThread(world.house, { in: world.space, by: world.author })).id;

const aSpaceSaid = () => ({
  id: randomUUID(),
  name: 'Small wins',
  description: '',
  starters: 'EVERYONE',
});

/** What is said of threads and posts: notes, needs, marks. */
export const forumRows: Record<string, Row> = {
  'Query.threads': { may: 's0000000++aa', ask: run(`{ threads { nodes { title } } }`) },
  'Query.spacePlaces': { may: 's000000+0+aa', ask: run(`{ spacePlaces { name spaces { name } } }`) },
  'Mutation.spaceMake': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: SpaceMakeInput!) { spaceMake(input: $input) { name } }`, ({ space }) => ({
      input: { ...aSpaceSaid(), placeId: space.audienceId },
    })),
  },
  'Mutation.spaceChange': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: SpaceChangeInput!) { spaceChange(input: $input) { name } }`,
      async ({ house, cohort }) => ({
        input: { ...aSpaceSaid(), id: (await aSpace(house, { in: cohort })).id },
      }),
    ),
  },
  'Mutation.spacesOrder': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: SpacesOrderInput!) { spacesOrder(input: $input) { name } }`, ({ space }) => ({
      input: { placeId: space.audienceId, ids: [space.id] },
    })),
  },
  'Query.bookmarks': { may: 's000000000aa', ask: run(`{ bookmarks { nodes { title } } }`) },
  'Mutation.bookmarkSave': {
    may: 'snnnnnnn++aa',
    ask: run(
      `mutation($input: BookmarkSaveInput!) { bookmarkSave(input: $input) { id } }`,
      async (world) => ({
        input: { postId: await replyOfTheAuthor(world) },
      }),
    ),
  },
  'Mutation.bookmarkRemove': {
    may: 's+++++++++aa',
    ask: run(`mutation($id: ID!) { bookmarkRemove(postId: $id) }`, () => ({ id: randomUUID() })),
  },
  'Query.contentNotes': { may: 's+++++++++aa', ask: run(`{ contentNotes { key name } }`) },
  'Mutation.contentNoteChoose': {
    may: 's+++++++++aa',
    ask: run(
      `mutation($input: ContentNoteChooseInput!) { contentNoteChoose(input: $input) { key } }`,
      () => ({ input: { key: 'death', choice: 'ASK' } }),
    ),
  },
  'Mutation.postLesson': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($input: PostLessonInput!) { postLesson(input: $input) { id } }`, async (world) => ({
      input: { id: await replyOfTheAuthor(world), kind: 'REFINE' },
    })),
  },
  'Mutation.postLessonDecline': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($id: ID!) { postLessonDecline(id: $id) { id } }`, async (world) => ({
      id: await replyOfTheAuthor(world),
    })),
  },
  'Mutation.postLessonAsk': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: PostLessonAskInput!) { postLessonAsk(input: $input) { id } }`,
      async (world) => ({ input: { id: await replyOfTheAuthor(world), kind: 'REFINE' } }),
    ),
  },
  'Mutation.postNote': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($input: PostNoteInput!) { postNote(input: $input) { id } }`, async (world) => ({
      input: { id: await replyOfTheAuthor(world), contentNotes: ['death'] },
    })),
  },
  'Mutation.threadMarkUnread': {
    may: 'snnnnnnn++aa',
    ask: run(
      `mutation($input: ThreadMarkReadInput!) { threadMarkUnread(input: $input) { id } }`,
      ({ thread }) => ({ input: { threadId: thread.id, number: 2 } }),
    ),
  },
  'Mutation.threadsMarkRead': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: ThreadsMarkReadInput!) { threadsMarkRead(input: $input) }`, ({ space }) => ({
      input: { id: randomUUID(), spaceId: space.id },
    })),
  },
  'Mutation.threadsMarkReadUndo': {
    may: 's+++++++++aa',
    ask: run(`mutation($id: ID!) { threadsMarkReadUndo(id: $id) }`, () => ({ id: randomUUID() })),
  },
  ...Object.fromEntries(
    ['threadLock', 'threadPin', 'threadArchive'].map((name): [string, Row] => [
      `Mutation.${name}`,
      {
        may: 'snnnnnnna+aa',
        ask: run(`mutation($input: ThreadSwitchInput!) { ${name}(input: $input) { id } }`, async (world) => ({
          input: { threadId: await threadOfTheAuthor(world), on: true },
        })),
      },
    ]),
  ),
  'Mutation.threadMove': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: ThreadMoveInput!) { threadMove(input: $input) { id } }`, async (world) => ({
      input: {
        threadId: await threadOfTheAuthor(world),
        spaceId: (await aSpace(world.house, { in: world.cohort })).id,
        why: 'It fits there.',
      },
    })),
  },
  'Mutation.threadSplit': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: ThreadSplitInput!) { threadSplit(input: $input) { id } }`, async (world) => ({
      input: {
        id: randomUUID(),
        threadId: (await aThread(world.house, { in: world.space, by: world.author, posts: 2 })).id,
        title: 'Of its own',
        from: 2,
        why: 'It is another matter.',
      },
    })),
  },
  'Mutation.threadMerge': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: ThreadMergeInput!) { threadMerge(input: $input) { id } }`, async (world) => ({
      input: {
        threadId: await threadOfTheAuthor(world),
        intoId: await threadOfTheAuthor(world),
        why: 'They are one.',
      },
    })),
  },
  'Mutation.spaceArchive': {
    may: 'snnnnnnna+aa',
    ask: run(`mutation($input: SpaceSwitchInput!) { spaceArchive(input: $input) { id } }`, async (world) => ({
      input: { spaceId: (await aSpace(world.house, { in: world.cohort })).id, on: true },
    })),
  },
  'Mutation.spaceStarters': {
    may: 'snnnnnnna+aa',
    ask: run(
      `mutation($input: SpaceStartersInput!) { spaceStarters(input: $input) { id } }`,
      async (world) => ({
        input: { spaceId: (await aSpace(world.house, { in: world.cohort })).id, starters: 'KEEPERS' },
      }),
    ),
  },
  'Mutation.postHelpful': {
    may: 'snnnnnnnaaaa',
    ask: run(`mutation($input: PostHelpfulInput!) { postHelpful(input: $input) { id } }`, async (world) => ({
      input: { id: await replyOfTheAuthor(world), on: true },
    })),
  },
  'Mutation.postReact': {
    may: 'snnnnnnn++aa',
    ask: run(`mutation($input: PostReactInput!) { postReact(input: $input) { id } }`, async (world) => ({
      input: { id: await replyOfTheAuthor(world), kind: 'THANK_YOU', on: true },
    })),
  },
  'Mutation.threadSummarize': {
    may: 'snnnnnnnaaaa',
    ask: run(
      `mutation($input: ThreadSummarizeInput!) { threadSummarize(input: $input) { id } }`,
      ({ thread }) => ({ input: { threadId: thread.id, markdown: 'It helped.' } }),
    ),
  },
  'Mutation.threadDescribe': {
    may: 'snnnnnnnaaaa',
    ask: run(
      `mutation($input: ThreadDescribeInput!) { threadDescribe(input: $input) { id } }`,
      ({ thread }) => ({ input: { threadId: thread.id, needs: ['IDEAS'] } }),
    ),
  },
  'socket thread.join': {
    may: 'snnnnnnn++aa',
    ask: say('thread.join', ({ thread }) => ({ threadId: thread.id, afterRev: 0 })),
  },
  'socket thread.leave': {
    may: 's000000000aa',
    ask: say('thread.leave', ({ thread }) => ({ threadId: thread.id })),
  },
  'socket thread.changes': {
    may: 'snnnnnnn++aa',
    ask: say('thread.changes', ({ thread }) => ({ threadId: thread.id, afterRev: 0 })),
  },
};
