import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { aVisitor } from '../../../test/kit/actor.js';
import {
  accept,
  anApplication,
  decide,
  openCall,
  secretFor,
  statusOf,
} from '../../../test/kit/applications.js';
import { expectRefused } from '../../../test/kit/asserts.js';
import { OLD } from '../../../test/kit/door.js';
import { CONFIRM, HELP, movingAccounts } from '../../../test/kit/email-change.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { aCohort, aCoordinator, anAdministrator } from '../../../test/kit/people.js';
import { Db } from '../../platform/db/db.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { isTheirAddress } from './former-addresses.js';
import { hashPassword } from './passwords.js';

// What a mailbox opens that is somebody else's by now.

let house: MailingHouse;
let moving: ReturnType<typeof movingAccounts>;
beforeAll(async () => {
  house = await aMailingHouse();
  moving = movingAccounts(house, await hashPassword(OLD));
});
afterAll(() => house.close());

const MAIL_SET_UP = `mutation($secret: String!) { applicationMailSetUp(secret: $secret) }`;
const SET_UP = `mutation($input: AccountSetUpInput!) { accountSetUp(input: $input) { id } }`;

test('an application gives whoever reads its mail no password of an account that moved, or that opens otherwise', async () => {
  const cohort = await aCohort(house);
  const cora = await aCoordinator(house, { of: cohort });
  const ada = await anAdministrator(house);
  await openCall(cora, cohort);
  const [one, two] = [await anApplication(house, cohort), await anApplication(house, cohort)];
  await decide(cora, cohort.id, [one.id, two.id], 'OFFER');
  const tokens: string[] = [];
  for (const { email, secret } of [one, two]) {
    await accept(house, secret);
    expect((await statusOf(house, secret)).needsPassword).toBe(true);
    tokens.push(await secretFor(house, email, 'welcome'));
  }
  const personOf = async (email: string) =>
    (
      await house.db.query<{ id: string }>(`SELECT person_id AS id FROM account WHERE email = $1`, [email])
    )[0]!.id;
  const [moved, linked] = [await personOf(one.email), await personOf(two.email)];

  const to = moving.anAddress();
  await ada.gql(HELP, { input: { personId: moved, email: to, reason: 'That mailbox is lost.' } });
  await aVisitor(house).gql(CONFIRM, { token: await moving.linkTo(to) });
  expect(await personOf(to)).toBe(moved);
  await house.db.query(
    `INSERT INTO openid_identity (id, person_id, provider, issuer, subject, email, last_used_at)
     VALUES ($1, $2, 'work', 'https://id.example', 'linked', $3, now())`,
    [randomUUID(), linked, two.email],
  );
  for (const [n, { secret }] of [one, two].entries()) {
    expect((await statusOf(house, secret)).needsPassword).toBe(false);
    await expectRefused(aVisitor(house).gql(MAIL_SET_UP, { secret }), 'link_ended');
    const input = { token: tokens[n]!, password: OLD, isShared: false };
    expect(input.token).toHaveLength(43);
    await expectRefused(aVisitor(house).gql(SET_UP, { input }), 'link_ended');
  }
});

test('what was written under an address is of whoever had it then, and of nobody who has it later', async () => {
  const [first, second, third] = [await moving.someone(), await moving.someone(), await moving.someone()];
  const address = 'Was.Someone@former.example';
  for (const [who, ago] of [
    [first, 20],
    [second, 10],
  ] as const)
    await house.db.query(
      `INSERT INTO email_change (id, person_id, email, former_email, by_administrator, expires_at, changed_at)
       VALUES ($1, $2, $3, $4, false, now(), now() - make_interval(days => $5))`,
      [randomUUID(), who.personId, who.email, address.toUpperCase(), ago],
    );
  await house.db.query(`UPDATE account SET email = $2 WHERE person_id = $1`, [third.personId, address]);
  const whose = async (daysAgo: number) => {
    const theirs: unknown[] = [];
    for (const who of [first, second, third]) {
      const now = '(SELECT email FROM account WHERE person_id = $1)';
      const [row] = await house.db.query<{ is: boolean }>(
        `SELECT ${isTheirAddress('w.email', 'w.at', '$1', now)} AS is
           FROM (SELECT $2::citext AS email, now() - make_interval(days => $3) AS at) w`,
        [who.personId, address, daysAgo],
      );
      theirs.push(row!.is);
    }
    return theirs;
  };
  expect(await whose(25)).toEqual([true, false, false]);
  expect(await whose(15)).toEqual([false, true, false]);
  expect(await whose(5)).toEqual([false, false, true]);
});

test('a link that is being written while its account moves goes nowhere', async () => {
  const nia = await moving.someone();
  const write = house.running.app.get(Jobs).tasks()['sign-in.mail'] as (job: unknown) => Promise<void>;
  let written = false;
  let writing: Promise<void> = Promise.resolve();
  await house.running.app.get(Db).write(async (tx) => {
    await tx.query(`UPDATE account SET email = $2 WHERE person_id = $1`, [nia.personId, moving.anAddress()]);
    writing = write({ email: nia.email, kind: 'password', isShared: false, next: null }).then(() => {
      written = true;
    });
    const waits = async () =>
      house.db.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
    while (!written && (await waits()).length === 0) await setTimeout(5);
  });
  await writing;
  expect(await moving.mailsTo(nia.email)).toEqual([]);
});
