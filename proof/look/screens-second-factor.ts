import type { Page } from 'playwright-core';
import { both, send, type Screen } from './screen.ts';

const KEY = {
  key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/Hearth:noor.haddad%40demo.hearth.example?issuer=Hearth&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30',
};
const CODES = Array.from({ length: 10 }, (_, at) => `k7m${at}-9qxd-4hj${at}`);
const step = (waitsFor: string, byCode = true) => ({
  change: {
    SignInStep: (data: Record<string, unknown>) =>
      (data['signInStep'] = {
        __typename: 'SignInStep',
        waitsFor,
        byCode,
        email: 'maria-guadalupe.featherstonehaugh@a-long-name-of-a-district.example.org',
        endsAt: new Date().toISOString(),
      }),
  },
});
/** Answers these operations, whoever asks. */
const answering = (page: Page, answers: Record<string, unknown>) =>
  page.route('**/graphql', async (route) => {
    const { operationName = '' }: { operationName?: string } = route.request().postDataJSON() ?? {};
    if (operationName in answers) await route.fulfill({ json: { data: answers[operationName] } });
    else await route.fallback();
  });
const setUp = /^(Set it up|Configurarlo)$/;
const begin = async (page: Page) => {
  await answering(page, {
    SignInStepBegin: { signInStepBegin: KEY },
    SignInStepConfirm: { signInStepConfirm: { recoveryCodes: CODES, viewer: null } },
    SecondFactorBegin: { secondFactorBegin: KEY },
    SecondFactorConfirm: { secondFactorConfirm: { recoveryCodes: CODES } },
  });
  await page.getByRole('button', { name: setUp }).click();
  await page.getByRole('img', { name: /^(QR code|Código QR)/ }).waitFor();
};
const codes = async (page: Page) => {
  await begin(page);
  await page.locator('input[name=code]').fill('123456');
  await page.locator('input[name=code]').press('Enter');
  await page.locator('ul[translate=no]').waitFor();
};
const mine = (required: boolean) => ({
  change: {
    MySecondFactor: (data: Record<string, unknown>) =>
      (data['mySecondFactor'] = {
        __typename: 'SecondFactorState',
        since: '2026-09-03T15:00:00.000Z',
        required,
        recoveryCodesLeft: required ? 1 : 9,
      }),
  },
});

/** The second step: signing in, one's own, and whom it is asked of. */
export const SECOND_FACTOR: Screen[] = [
  { name: 'step', who: null, path: '/sign-in/step?next=%2F', staging: step('second_factor'), alsoIn: both },
  {
    name: 'step-recovery',
    who: null,
    path: '/sign-in/step?next=%2F',
    staging: step('second_factor'),
    act: async (page) => {
      await page.getByRole('button', { name: 'Use a recovery code' }).click();
      await page.locator('details summary').click();
      await send(page);
    },
  },
  {
    name: 'step-passkey',
    who: null,
    path: '/sign-in/step',
    staging: step('second_factor', false),
    alsoIn: ['es'],
  },
  { name: 'step-ended', who: null, path: '/sign-in/step', alsoIn: both },
  {
    name: 'step-set-up',
    who: null,
    path: '/sign-in/step',
    staging: step('second_factor_set_up'),
    alsoIn: both,
  },
  {
    name: 'step-key',
    who: null,
    path: '/sign-in/step',
    staging: step('second_factor_set_up'),
    act: begin,
    alsoIn: both,
  },
  {
    name: 'step-codes',
    who: null,
    path: '/sign-in/step',
    staging: step('second_factor_set_up'),
    act: codes,
    alsoIn: both,
  },
  { name: 'my-second-step-none', who: 'fellow', path: '/me/sign-in', alsoIn: both },
  { name: 'my-second-step', who: 'fellow', path: '/me/sign-in', staging: mine(false), alsoIn: both },
  {
    name: 'my-second-step-required',
    who: 'fellow',
    path: '/me/sign-in',
    staging: mine(true),
    alsoIn: ['es'],
  },
  {
    name: 'my-second-step-end',
    who: 'fellow',
    path: '/me/sign-in',
    staging: mine(false),
    act: (page) => page.getByRole('button', { name: 'Turn it off' }).click(),
  },
  { name: 'my-second-step-codes', who: 'fellow', path: '/me/sign-in', act: codes },
  { name: 'second-factor-rules', who: 'administrator', path: '/admin/second-factor', alsoIn: both },
  {
    name: 'second-factor-needed',
    who: 'administrator',
    path: '/admin/second-factor',
    act: async (page) => {
      // It is refused, and stays as it was.
      await page.getByRole('checkbox').first().click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'second-factor-rules-not', who: 'fellow', path: '/admin/second-factor', alsoIn: ['es'] },
];
