import { DateTime } from 'luxon';
import type { Actor } from '../../../test/kit/actor.js';
import { markRead, reply } from '../../../test/kit/forum.js';
import { doDueJobs, doJobs } from '../../../test/kit/jobs.js';
import {
  aMailingHouse,
  lettersOnly,
  type MailingHouse,
  wishes,
  zoneAtNoon,
} from '../../../test/kit/mailing.js';
import { aCohort, aFellow, type CohortHandle } from '../../../test/kit/people.js';
import { aSession, aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: MailingHouse;
let cohort: CohortHandle;
let space: SpaceHandle;
let linh: Actor;

beforeAll(async () => {
  house = await aMailingHouse();
  await lettersOnly(house);
  cohort = await aCohort(house);
  linh = await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

const timeZone = zoneAtNoon();
const aPerson = () => aFellow(house, { in: cohort, timeZone });
const startIn = (id: string, minutes: number) =>
  house.db.query(
    `UPDATE peer_session SET starts_at = now() + make_interval(mins => $2), ends_at = now() + make_interval(mins => $2 + 60) WHERE id = $1`,
    [id, minutes],
  );
const heldAt = async (who: Actor): Promise<Date | null> => {
  const [job] = await house.db.query<{ at: Date }>(
    `SELECT run_at AS at FROM graphile_worker.jobs WHERE key = $1`,
    [`notification.mail:held:${who.personId}`],
  );
  return job?.at ?? null;
};
const doHeld = async (who: Actor) => {
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `notification.mail:held:${who.personId}`,
  ]);
  await doDueJobs(house);
};

describe('what is held', () => {
  const around = (from: number, to: number) => {
    const now = DateTime.now().setZone(timeZone);
    const minute = now.hour * 60 + now.minute;
    return { quietFrom: minute + from, quietTo: minute + to };
  };

  test('for quiet hours waits for their end, and comes folded, or not at all once it is over', async () => {
    const who = await aPerson();
    await wishes(who, { ...around(-60, 60) });
    const threads = [
      await aThread(house, { in: space, by: who }),
      await aThread(house, { in: space, by: who }),
    ];
    for (const { id } of threads) await reply(linh, id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    const minutes = ((await heldAt(who))?.getTime() ?? 0) - Date.now();
    expect(Math.abs(minutes / 60_000 - 60)).toBeLessThan(2);
    await house.db.query(
      `UPDATE notification_setting SET quiet_from = NULL, quiet_to = NULL WHERE person_id = $1`,
      [who.personId],
    );
    await markRead(who, threads[0]?.id ?? '', 2);
    await doHeld(who);
    expect((await house.newMail(who)).map(({ mail }) => mail.subject)).toEqual(['A reply to what you wrote']);
    expect(await heldAt(who)).toBeNull();
  });

  test('for a pause comes when one ends it oneself', async () => {
    const who = await aPerson();
    await wishes(who, { pausedUntil: new Date(Date.now() + 5 * 86_400_000).toISOString() });
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    expect(await heldAt(who)).not.toBeNull();
    await wishes(who, { pausedUntil: null });
    await doHeld(who);
    expect(await house.newMail(who)).toHaveLength(1);
  });

  test('is not held from who wants all of it when a session begins within two hours', async () => {
    const [all, some] = [await aPerson(), await aPerson()];
    await wishes(all, { preset: 'ALL', ...around(-60, 60) });
    await wishes(some, around(-60, 60));
    const session = await aSession(house, { in: cohort, startsInMinutes: 110 });
    await house.db.write((tx) =>
      tx.enqueue('notification.spread', { kind: 'session.changed', subjectId: session.id, by: null }),
    );
    expect(await house.newMail(all)).toHaveLength(1);
    expect(await house.newMail(some)).toEqual([]);
    await startIn(session.id, -500);
    await doHeld(some);
    expect(await house.newMail(some)).toEqual([]);
    await doJobs(house);
  });

  test('what was not wanted is not dug up by other settings later', async () => {
    const who = await aPerson();
    await wishes(who, { preset: 'URGENT' });
    const thread = await aThread(house, { in: space, by: who });
    await reply(linh, thread.id, { replyToNumber: 1 });
    expect(await house.newMail(who)).toEqual([]);
    await wishes(who, { preset: 'ALL' });
    await doHeld(who);
    expect(await house.newMail(who)).toEqual([]);
  });
});
