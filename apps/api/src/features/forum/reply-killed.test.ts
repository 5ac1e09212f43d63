import { eventually } from '../../../test/kit/asserts.js';
import type { Actor } from '../../../test/kit/actor.js';
import { reply, seePosts } from '../../../test/kit/forum.js';
import { aMail, replyAddress } from '../../../test/kit/hand-over.js';
import { anAnsweringHouse, deliver } from '../../../test/kit/inbound.js';
import { zoneAtNoon, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aFellow } from '../../../test/kit/people.js';
import { aSpace, aThread, type SpaceHandle } from '../../../test/kit/places.js';

let house: MailingHouse;
let space: SpaceHandle;
let noor: Actor;
let linh: Actor;
beforeAll(async () => {
  house = await anAnsweringHouse();
  const cohort = await aCohort(house);
  noor = await aFellow(house, { in: cohort, timeZone: zoneAtNoon() });
  linh = await aFellow(house, { in: cohort });
  space = await aSpace(house, { in: cohort });
});
afterAll(() => house.close());

/** A reply to a mail about a thread of Noor's; handed over, it is taken with 250 and not yet handled. */
async function aReply(text: string): Promise<{ id: string; hand: () => Promise<void> }> {
  const { id } = await aThread(house, { in: space, by: noor });
  await reply(linh, id, { replyToNumber: 1 });
  const [told] = await house.newMail(noor);
  const to = replyAddress(told!);
  const raw = aMail(text, { from: noor.email, to });
  const hand = async () =>
    expect(await deliver(house, { from: noor.email, to }, raw)).toMatchObject({ code: 250 });
  return { id, hand };
}
const times = async (id: string, text: string) =>
  (await seePosts(linh, id)).nodes.filter(({ html }) => html === `<p>${text}</p>`).length;

test('a mail that was taken, and whose process died before or while it was handled, is posted by another, once', async () => {
  const before = await aReply('Before.');
  const amid = await aReply('Amid.');
  await before.hand();
  // A process took its job, and is no more.
  await house.db.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'worker-dead', locked_at = now() - interval '1 minute', attempts = 1
      WHERE key LIKE 'mail.receive:%'`,
  );
  await amid.hand();

  // Someone holds the second thread: its job comes as far as that, and there its line to the database is cut.
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  const holding = house.db.write(async (tx) => {
    await tx.query(`SELECT FROM thread WHERE id = $1 FOR UPDATE`, [amid.id]);
    await held;
  });
  await house.startJobs();
  const cut = () =>
    house.db.query(
      `SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity a
        WHERE a.datname = current_database() AND cardinality(pg_blocking_pids(a.pid)) > 0`,
    );
  await eventually('the job is cut off in the middle', async () => (await cut()).length > 0);
  release();
  await holding;

  for (const [{ id, hand }, text] of [
    [before, 'Before.'],
    [amid, 'Amid.'],
  ] as const) {
    await eventually(`"${text}" stands in its thread`, async () => (await times(id, text)) === 1);
    // The mail server, which may not have heard the 250 either, hands it over once more.
    await hand();
  }
  const open = () =>
    house.db.query(`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'mail.receive'`);
  await eventually('all is handled', async () => (await open()).length === 0);
  expect([await times(before.id, 'Before.'), await times(amid.id, 'Amid.')]).toEqual([1, 1]);
  const outcomes = await house.db.query(
    `SELECT length(raw) AS bytes FROM inbound_mail WHERE handled_at IS NOT NULL`,
  );
  expect(outcomes).toEqual([{ bytes: 0 }, { bytes: 0 }]);
});
