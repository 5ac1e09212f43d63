import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { eventually } from '../../../test/kit/asserts.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { Mails } from '../mail/mails.js';

let house: MailingHouse;
beforeAll(async () => {
  house = await aMailingHouse();
});
afterAll(() => house.close());

/** A mail whose process took the job so many seconds ago, under this worker's name; less than none: it stays fresh for as long as this takes. */
async function takenBy(worker: string, secondsAgo: number): Promise<string> {
  const address = `${randomUUID()}@school.example`;
  await house.db.write((tx) =>
    house.running.app.get(Mails).post(tx, {
      key: address,
      personId: null,
      list: 'test',
      address,
      subject: 'Something new',
      html: '<p>Here it is.</p>',
      text: 'Here it is.',
      headers: {},
      voidAt: null,
    }),
  );
  await house.db.query(
    `UPDATE graphile_worker._private_jobs j SET locked_by = $1, locked_at = now() - make_interval(secs => $2), attempts = 1
      WHERE j.key = (SELECT 'mail.send:' || id FROM mail WHERE key = $3)`,
    [worker, secondsAgo, address],
  );
  return address;
}

test('what a process took with it when it died is done by others within seconds; what the living hold is left to them', async () => {
  const living = new pg.Client({ connectionString: house.databaseUrl });
  await living.connect();
  await living.query(`SELECT pg_advisory_lock_shared(7153202, hashtext('worker-living'))`);
  const [held, lost, fresh] = [
    await takenBy('worker-living', 60),
    await takenBy('worker-dead', 60),
    await takenBy('worker-unknown', -600),
  ];
  await house.startJobs();
  const has = (address: string) => house.smtp.to(address).length;
  await eventually('the mail of the dead process is sent', () => has(lost) === 1);
  expect([has(held), has(fresh)]).toEqual([0, 0]);
  // It dies: the database lets go of its lock, and the next look frees what it held.
  await living.end();
  await eventually('the mail of the other one is sent', () => has(held) === 1);
  expect(has(lost)).toBe(1);
});
