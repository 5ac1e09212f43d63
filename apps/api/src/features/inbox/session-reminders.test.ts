import type { Actor } from '../../../test/kit/actor.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import { aMailingHouse, wishes, zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { cancel, edit, reinstate, rsvp, scheduled } from '../../../test/kit/sessions.js';

let house: MailingHouse;
let cohort: CohortHandle;
let cora: Actor;
beforeAll(async () => {
  house = await aMailingHouse();
  cohort = await aCohort(house);
  cora = await aCoordinator(house, { of: cohort });
});
afterAll(() => house.close());

const DAY = 86_400_000;
const local = (daysAhead: number) => new Date(Date.now() + daysAhead * DAY).toISOString().slice(0, 16);
const session = (daysAhead: number) =>
  scheduled(cora, { audienceId: cohort.audienceId, timeZone: 'Etc/UTC', localStart: local(daysAhead) });
/** When each reminder of a session is due, in days before its start. */
const planned = async (id: string): Promise<Record<string, number>> => {
  const rows = await house.db.query<{ stage: string; days: number }>(
    `SELECT split_part(j.key, ':', 3) AS stage, round(extract(epoch FROM s.starts_at - j.run_at) / 864) / 100 AS days
       FROM graphile_worker.jobs j JOIN peer_session s ON j.key LIKE 'session.reminder:' || s.id || ':%' WHERE s.id = $1`,
    [id],
  );
  return Object.fromEntries(rows.map(({ stage, days }) => [stage, Number(days)]));
};
/** Someone who comes to it, and wants to be reminded so. */
async function coming(id: string, input: Record<string, boolean>): Promise<Actor> {
  const who = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  await wishes(who, { quietFrom: null, quietTo: null, ...input });
  await rsvp(who, id, 'GOING');
  return who;
}
const startIn = (id: string, minutes: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 60) WHERE id = $1`,
    [id, minutes],
  );
const remind = async (id: string) => {
  await house.db.write((tx) =>
    tx.enqueue('notification.spread', { kind: 'session.reminder', subjectId: id, by: null }),
  );
  await doDueJobs(house);
};
const reminded = async (who: Actor) =>
  (
    await who.gql<{ inbox: { unread: { kind: string; need: string }[] } }>(
      `{ inbox { unread { kind need } } }`,
    )
  ).inbox.unread
    .filter(({ kind }) => kind === 'SESSION_REMINDER')
    .map(({ need }) => need);

test('are planned a week, a day and an hour before, move with the session, and go where their time has passed', async () => {
  const made = await session(20);
  const all = { week: 7, day: 1, hour: 0.04 };
  expect(await planned(made.id)).toEqual(all);
  const later = await edit(cora, made, { localStart: local(30), timeZone: 'Etc/UTC' });
  expect(await planned(made.id)).toEqual(all);
  const soon = await edit(cora, later, { localStart: local(3), timeZone: 'Etc/UTC' });
  expect(await planned(made.id)).toEqual({ day: 1, hour: 0.04 });
  const sooner = await edit(cora, soon, { localStart: local(0.5), timeZone: 'Etc/UTC' });
  expect(await planned(made.id)).toEqual({ hour: 0.04 });
  await reinstate(
    cora,
    (await cancel(cora, await edit(cora, sooner, { localStart: local(20), timeZone: 'Etc/UTC' }))).id,
  );
  expect(await planned(made.id)).toEqual(all);
});

test('of sessions from before there were reminders are planned by the job of the night; what stands, stays', async () => {
  const sessions = await Promise.all([8, 3, 0.5, 20, 5, 6].map(session));
  const [far, near, today, later, canceled, moved] = sessions.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const forget = (id: string, stage = '') =>
    house.db.query(
      `SELECT graphile_worker.remove_job(key) FROM graphile_worker.jobs WHERE key LIKE $1 || '%'`,
      [`session.reminder:${id}:${stage}`],
    );
  for (const id of [far, near, today, later, canceled]) await forget(id);
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [canceled]);
  // Planned for another hour by a process of the version before: whoever moves it plans it.
  await forget(moved, 'hour');
  await house.db.query(`UPDATE peer_session SET starts_at = starts_at - interval '12 hours' WHERE id = $1`, [
    moved,
  ]);
  for (const _ of [1, 2]) {
    await house.db.write((tx) => tx.enqueue('sessions.remind', {}));
    await doDueJobs(house);
  }
  expect(await planned(far)).toEqual({ week: 7, day: 1, hour: 0.04 });
  expect(await planned(near)).toEqual({ day: 1, hour: 0.04 });
  expect(await planned(today)).toEqual({ hour: 0.04 });
  expect(await planned(later)).toEqual({});
  expect(await planned(canceled)).toEqual({});
  expect(await planned(moved)).toEqual({ day: 0.5, hour: 0.04 });
  // And they come.
  const who = await coming(near, { remindDay: true });
  await startIn(near, 60 * 20);
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `session.reminder:${near}:day`,
  ]);
  await doDueJobs(house);
  expect(await reminded(who)).toEqual(['NOW']);
});

test('each comes to who chose it, once, in the inbox and by mail; by default a day and an hour before', async () => {
  const { id } = await session(20);
  const people = {
    usual: await coming(id, {}),
    week: await coming(id, { remindWeek: true, remindDay: false, remindHour: false }),
    hour: await coming(id, { remindDay: false }),
    none: await coming(id, { remindDay: false, remindHour: false }),
  };
  await doJobs(house);
  await Promise.all(Object.values(people).map((who) => house.newMail(who)));
  const look = async () => {
    const found: Record<string, [number, string[]]> = {};
    for (const [name, who] of Object.entries(people)) {
      const mails = await house.newMail(who);
      found[name] = [mails.length, mails.map(({ mail }) => mail.subject ?? '')];
    }
    return Object.fromEntries(
      Object.entries(found)
        .filter(([, [count]]) => count > 0)
        .map(([name, [, words]]) => [name, words]),
    );
  };
  await startIn(id, 60 * 24 * 6);
  for (const _ of [1, 2]) await remind(id);
  expect(await look()).toEqual({ week: ['A session on your calendar is coming up'] });
  await startIn(id, 60 * 23);
  for (const _ of [1, 2]) await remind(id);
  expect(await look()).toEqual({ usual: ['A session on your calendar starts soon'] });
  await startIn(id, 50);
  for (const _ of [1, 2]) await remind(id);
  expect(await look()).toEqual({
    usual: ['A session on your calendar starts soon'],
    hour: ['A session on your calendar starts soon'],
  });
  expect(await reminded(people.none)).toEqual([]);
  expect(await reminded(people.week)).toEqual(['NOW']);
});

test('who was reminded a day before is not of one that moved to next week; nobody is of one that is over or canceled', async () => {
  const { id } = await session(20);
  const who = await coming(id, { remindWeek: true });
  await startIn(id, 60 * 23);
  await remind(id);
  expect(await reminded(who)).toEqual(['NOW']);
  await startIn(id, 60 * 24 * 6);
  expect(await reminded(who)).toEqual([]);
  await startIn(id, -90);
  await remind(id);
  expect(await reminded(who)).toEqual([]);
  const other = await session(20);
  const also = await coming(other.id, { remindWeek: true });
  await startIn(other.id, 60 * 24 * 6);
  await house.db.query(`UPDATE peer_session SET canceled_at = now() WHERE id = $1`, [other.id]);
  await remind(other.id);
  expect(await reminded(also)).toEqual([]);
});
