import { randomUUID } from 'node:crypto';
import { expectQueries } from '../../../test/kit/asserts.js';
import { aBrowser } from '../../../test/kit/browser.js';
import { FIREFOX, FORGOTTEN, NEW, OLD, RESET, SIGN_IN, VIEWER } from '../../../test/kit/door.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { aPerson } from '../../../test/kit/people.js';
import { hashPassword } from './passwords.js';

let house: MailingHouse;
let passwordHash: string;
beforeAll(async () => {
  house = await aMailingHouse();
  passwordHash = await hashPassword(OLD);
});
afterAll(() => house.close());

const DEVICE = `{ viewer { id sharedDevice { keys idleMinutes } } }`;
interface Device {
  viewer: { id: string; sharedDevice: { keys: string[]; idleMinutes: number } | null } | null;
}

/** A browser in which this person has signed in with a password. */
async function signedIn({ email }: { email: string }, isShared: boolean) {
  const browser = aBrowser(house, FIREFOX);
  await browser.gql(SIGN_IN, { input: { email, password: OLD, isShared } });
  return browser;
}
const deviceOf = async (browser: { gql: <T>(query: string) => Promise<T> }) =>
  (await browser.gql<Device>(DEVICE)).viewer?.sharedDevice;
const post = (browser: { cookie: () => string }, query: string) =>
  fetch(`${house.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      cookie: browser.cookie(),
    },
    body: JSON.stringify({ query }),
  });

describe('a device that others use too', () => {
  test('is given the key of its own person alone, while they are signed in there', async () => {
    const [noor, ben] = await Promise.all([
      aPerson(house, { passwordHash }),
      aPerson(house, { passwordHash }),
    ]);
    const [shared, again, own, his] = [
      await signedIn(noor, true),
      await signedIn(noor, true),
      await signedIn(noor, false),
      await signedIn(ben, true),
    ];
    // Where no key is set, one is made with the first question.
    await deviceOf(shared);
    const device = await expectQueries(1, () => deviceOf(shared));
    expect(device).toEqual({ keys: [expect.stringMatching(/^[\w-]{43}$/)], idleMinutes: 60 });
    expect(await deviceOf(again)).toEqual(device);
    expect(await deviceOf(own)).toBeNull();
    const other = await deviceOf(his);
    expect(other!.keys).not.toEqual(device!.keys);
    await house.db.query(`UPDATE sign_in SET expires_at = now() WHERE person_id = $1`, [noor.personId]);
    expect(await deviceOf(shared)).toBeUndefined();
    expect(
      await house.db.query(`SELECT 1 FROM seal_key WHERE encode(key, 'hex') = $1`, [device!.keys[0]]),
    ).toEqual([]);
  });

  test('forgets what it has loaded when one signs out, and all of it where the page says so', async () => {
    const noor = await aPerson(house, { passwordHash });
    const cleared = async (isShared: boolean, query: string) => {
      const browser = await signedIn(noor, isShared);
      const answer = await post(browser, query);
      expect(await answer.json()).toEqual({ data: { signOut: true } });
      expect(await browser.gql(VIEWER)).toEqual({ viewer: null });
      return answer.headers.get('clear-site-data');
    };
    expect(await cleared(false, 'mutation { signOut }')).toBeNull();
    expect(await cleared(true, 'mutation { signOut }')).toBe('"cache"');
    expect(await cleared(true, 'mutation { signOut(clear: LOADED) }')).toBe('"cache"');
    expect(await cleared(true, 'mutation { signOut(clear: ALL) }')).toBe('"cache", "storage"');
  });

  test('keeps no file, and stays shared when the password is chosen anew', async () => {
    const noor = await aPerson(house, { passwordHash });
    const caching = async (isShared: boolean) => {
      const browser = await signedIn(noor, isShared);
      const answer = await fetch(`${house.url}/files/${randomUUID()}`, {
        headers: { cookie: browser.cookie() },
      });
      return answer.headers.get('cache-control');
    };
    expect(await caching(true)).toBe('no-store');
    expect(await caching(false)).toBe('private, no-cache');
    const browser = aBrowser(house, FIREFOX);
    await house.newMail(noor);
    await browser.gql(FORGOTTEN, { input: { email: noor.email } });
    const [letter] = await house.newMail(noor);
    const token = /#([\w-]{43})/.exec(letter?.mail.text ?? '')?.[1];
    await browser.gql(RESET, { input: { token, password: NEW, isShared: true } });
    // Until the browser is closed.
    expect(browser.given[0]).not.toContain('Max-Age');
    expect((await deviceOf(browser))?.idleMinutes).toBe(60);
  });
});
