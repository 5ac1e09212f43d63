import { both, type Screen } from './screen.ts';

const path = '/admin/settings';
const card = (name: string) => `main section[aria-labelledby="${name}"]`;

/** A small picture, as someone has it at hand: a PNG with a clear ground. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAMFBMVEVMaXEqW4kqW4lTWllpWjyKWQCKWQAqW4k1WnkqW4mKWgCKWQA+W26KWgBYW0h0WiAXAU9DAAAADHRSTlMAzLYbQ+/ViedmfqA1OPTPAAAACXBIWXMAAAsTAAALEwEAmpwYAAABjElEQVRIid2WsUrEQBCGB5JrLtVGQa7zUBC7ay71YaGF3AscpJPrAofYWPoGauMTWEk6K+EKO4ttr3P1BfIIFkKSO5PdmY2/Vjpd4P+Y/Wc2s0P0zyJ8mKer+dNk/R3cnQ/jg8uRpD9NTRmrx+r7RFURX7Dy4N5sYjYiCm5rvVLqkEvS0BszI7r50is1cPXHTb0xZ0dNvVL7tj5q683bVRtQC8tAZgFaW0DctpFY+letny1ir5WgLug63rX2p0jcBP4UmQUUmktBcolKvbYLdb0BphbwUQEvFrAtnqjSy2fq8yeSzzTmasTVaasGcrZGjIlBDaSCBclEaJg28yYmvi5wwKIEepJn1/Wur21ymXIZ4Mu0lKrqAjueqwoAWnc0IkUB831A/QxI0SNlvwWKrrIuUSBHr8YUvXw99HpH6A8Uor8ooUOA4DEzRgdZX3Itju9MMCFYIHzcR+iDQuiTRfCjGHC9877siWvb+7CTszoUHasDocsJwesPwQsWwSscuUvi0LskEr6G/tX4BF4WTlFYWMoUAAAAAElFTkSuQmCC',
  'base64',
);

/** What administrators set without code, and where it is read. */
export const SITE: Screen[] = [
  { name: 'site-settings', who: 'administrator', path, alsoIn: both },
  {
    name: 'site-settings-loading',
    who: 'administrator',
    path,
    staging: { wait: ['SiteSettings'] },
    loading: true,
  },
  { name: 'site-settings-not-yours', who: 'member', path },
  {
    name: 'site-settings-pale',
    who: 'administrator',
    path,
    alsoIn: both,
    act: async (page) => {
      await page.locator(`${card('color')} input[maxlength="7"]`).fill('#ffd400');
      await page.locator(`${card('color')} [role=status] button`).waitFor();
    },
  },
  {
    name: 'site-settings-behind',
    who: 'administrator',
    path,
    alsoIn: ['es'],
    act: async (page) => {
      const name = page.locator(`${card('name')} input[lang=en]`);
      await name.fill('The Kettle');
      // As if by another administrator, meanwhile.
      await page.evaluate(async () => {
        const ask = async (query: string, variables = {}) => {
          const answer = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
            body: JSON.stringify({ query, variables }),
          });
          return (await answer.json()) as { data: { siteSettings: { name: string; version: number }[] } };
        };
        const { data } = await ask(`{ siteSettings { name version } }`);
        const version = data.siteSettings.find((one) => one.name === 'name')?.version ?? 0;
        const input = { name: 'name', version, en: `The Harbor ${version}`, es: 'El Puerto' };
        await ask(`mutation($input: SiteSettingSaveInput!) { siteSettingSave(input: $input) { id } }`, {
          input,
        });
      });
      await page.locator(`${card('name')} button[type=submit]`).click();
      await page.locator(`${card('name')} [role=alert]`).waitFor();
    },
  },
  {
    name: 'site-settings-logo',
    who: 'administrator',
    path,
    alsoIn: ['es'],
    act: async (page) => {
      await page
        .locator(`${card('logo')} input[type=file]`)
        .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PICTURE });
      await page
        .locator(`${card('logo')} img`)
        .first()
        .waitFor();
    },
  },
  {
    name: 'site-settings-preview',
    who: 'administrator',
    path,
    act: async (page) => {
      await page
        .locator(`${card('agreements')} button[aria-expanded]`)
        .first()
        .click();
      await page.locator(`${card('agreements')} [role=region]`).waitFor();
    },
  },
  { name: 'site-agreements', who: null, path: '/agreements', alsoIn: both },
  { name: 'site-privacy', who: 'member', path: '/privacy', alsoIn: ['es'] },
];
