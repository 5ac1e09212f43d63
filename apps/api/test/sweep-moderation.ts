import { randomUUID } from 'node:crypto';
import { aThread } from './kit/places.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

const FLAG = `mutation($input: FlagRaiseInput!) { flagRaise(input: $input) }`;

const UNMASK = `mutation($input: PostUnmaskInput!) { postUnmask(input: $input) { id name } }`;

const postOfTheAuthor = async (world: SweepWorld) =>
  (await aThread(world.house, { in: world.space, by: world.author })).postIds[0];

/** A post of the author's that does not show who wrote it: too few are here to write as a member. */
async function asMember(world: SweepWorld): Promise<string> {
  const postId = (await postOfTheAuthor(world)) ?? '';
  await world.house.db.query(`UPDATE post SET voice = number, shown_author_id = NULL WHERE id = $1`, [
    postId,
  ]);
  return postId;
}

/** A post of the author's that a fellow flagged: its place in the queue. */
async function flagged(world: SweepWorld, subject = postOfTheAuthor(world)): Promise<string> {
  const subjectId = await subject;
  const input = { id: randomUUID(), subject: 'POST', subjectId, reason: 'OTHER' };
  await world.people.fellow.gql(FLAG, { input });
  const [item] = await world.house.db.query<{ id: string }>(
    `SELECT id FROM review_item WHERE subject_id = $1`,
    [subjectId],
  );
  return item?.id ?? '';
}

/** A flagged post of the author's as a member, and why one wants to know whose it is. */
async function aLook(world: SweepWorld) {
  const postId = await asMember(world);
  await flagged(world, Promise.resolve(postId));
  return { input: { id: randomUUID(), postId, reason: 'Someone may be in danger.' } };
}

/** Flags, and what becomes of them. */
export const moderationRows: Record<string, Row> = {
  'Mutation.flagRaise': {
    may: 'snnnnnnn++aa',
    ask: run(FLAG, async (world) => ({
      input: {
        id: randomUUID(),
        subject: 'POST',
        subjectId: await postOfTheAuthor(world),
        reason: 'STUDENT',
      },
    })),
  },
  'Mutation.flagTakeBack': {
    may: 's+++++++++aa',
    ask: run(`mutation($input: FlagTakeBackInput!) { flagTakeBack(input: $input) }`, () => ({
      input: { subject: 'POST', subjectId: randomUUID() },
    })),
  },
  'Query.reviewWaiting': { may: 's0++000000aa', ask: run(`{ reviewWaiting }`) },
  'Query.review': {
    may: 'sa++aaaaaaaa',
    ask: async (world, who) => {
      await flagged(world);
      return who.gql(`{ review { nodes { id reasons { reason count } } } }`);
    },
  },
  'Query.reviewOpened': {
    may: 'sa++aaaaaaaa',
    ask: run(`query($id: ID!) { reviewOpened(id: $id) { html } }`, async (world) => ({
      id: await flagged(world),
    })),
  },
  'Mutation.reviewAct': {
    may: 'sa++aaaaaaaa',
    ask: run(`mutation($input: ReviewActInput!) { reviewAct(input: $input) { id } }`, async (world) => ({
      input: { id: randomUUID(), itemId: await flagged(world), act: 'HIDE', why: 'We look at it together.' },
    })),
  },
  'Mutation.postUnmask': {
    may: 'sa+aaaaaaaaa',
    ask: run(UNMASK, aLook),
  },
  'Query.unmaskings': {
    may: 'sa+aaaaaaaaa',
    ask: async (world, who) => {
      await world.people.administrator.gql(UNMASK, await aLook(world));
      return who.gql(`{ unmaskings { nodes { reason administrator { name } } } }`);
    },
  },
  'Query.postVersions': {
    may: 'snnnnnnnaaaa',
    ask: run(`query($id: ID!) { postVersions(postId: $id) { html } }`, async (world) => ({
      id: await postOfTheAuthor(world),
    })),
  },
};
