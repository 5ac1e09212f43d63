import { randomUUID } from 'node:crypto';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, joins, type CohortHandle } from '../../../test/kit/people.js';
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
  // Who coordinates elsewhere is one of the others here.
  await joins(house, other, cohort);
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
