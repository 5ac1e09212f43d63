import { DAILY_AT, nameOf, traitsOf, type Fellow } from './fortnight/cast.js';
import { isDigest, languageOf, linesOf } from './fortnight/read-mail.js';
import { fortnight } from './fortnight/script.js';
import { FortnightWorld } from './fortnight/world.js';
import { aClock, withClock, type TestClock } from './kit/clock.js';
import { aMailingHouse, lettersOnly, wishes, type MailingHouse } from './kit/mailing.js';
import { aCohort, aCoordinator, aFellow } from './kit/people.js';
import { aSpace } from './kit/places.js';

/** A Monday; on the Sunday after it the clocks go forward. */
const START = new Date('2027-03-08T13:00:00Z');
const PEOPLE = 30;

let house: MailingHouse;
let clock: TestClock;
let world: FortnightWorld;

beforeAll(async () => {
  house = await aMailingHouse({}, withClock);
  await lettersOnly(house);
  clock = await aClock(house, START);
});
afterAll(() => house.close());

async function furnish() {
  const cohort = await aCohort(house);
  const coordinator = await aCoordinator(house, { of: cohort, name: 'Cora Brandt' });
  const fellows: Fellow[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const traits = traitsOf(index);
    const { zone: timeZone, locale, preset, quiet } = traits;
    const actor = await aFellow(house, { in: cohort, name: nameOf(index), timeZone, locale });
    await wishes(actor, {
      preset,
      quietFrom: quiet?.from ?? null,
      quietTo: quiet?.to ?? null,
      ...(traits.replies ? { choices: [{ kind: 'THREAD_REPLY', mail: traits.replies }] } : {}),
      ...(traits.digest === 'daily' ? { digest: 'DAILY', digestAt: DAILY_AT } : {}),
    });
    fellows.push({ ...traits, actor });
  }
  await house.db.query(`UPDATE sign_in SET expires_at = expires_at + interval '60 days'`);
  world = new FortnightWorld(fellows);
  const space = await aSpace(house, { in: cohort });
  return fortnight(world, { house, cohort, space, coordinator }, START);
}

const seen = new Map<Fellow, number>();

/** Everything that speaks against the mails that came since the last look. */
function faultsOfNew(): string[] {
  return world.fellows.flatMap((who) => {
    const all = house.smtp.to(who.actor.email);
    const fresh = all.slice(seen.get(who) ?? 0);
    seen.set(who, all.length);
    return fresh.flatMap((caught) => {
      const at = caught.mail.date ?? new Date(0);
      const faults = world.faultsOf(who, linesOf(caught), at, isDigest(caught));
      if (languageOf(caught) !== who.locale) faults.push(`is written in ${languageOf(caught)}`);
      return faults.map((fault) => `${who.actor.name} (${who.preset}), ${at.toISOString()}: ${fault}`);
    });
  });
}

test('a fortnight of a cohort: each gets what they should, when they can bear it, and nothing else', async () => {
  const steps = await furnish();
  const faults: string[] = [];
  for (const { at, act } of steps) {
    // Mails are weighed by what had happened when they came: nothing happens between two steps.
    await clock.goTo(at);
    faults.push(...faultsOfNew(), ...world.missing(at));
    await act();
  }
  const end = new Date(START.getTime() + 15 * 86_400_000);
  await clock.goTo(end);
  faults.push(...faultsOfNew(), ...world.missing(end));
  expect(faults).toEqual([]);
  // The fortnight was worth the name.
  expect(world.counts.mails).toBeGreaterThan(150);
  expect(world.counts.digests).toBeGreaterThan(5);
  expect(world.counts.held).toBeGreaterThan(20);
});
