import type { Locale } from '@hearth/shared';
import { iconPath, siteBrand } from '../platform/settings/site-brand.js';
import { OWN_NAME, type AccentShades } from '../platform/settings/site-kinds.js';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** The tokens of `tokens.css` that follow the accent. */
const tokens = ({ accent, strong, wash, on }: AccentShades): string =>
  `--pine:${accent};--pine-strong:${strong};--pine-wash:${wash};--on-pine:${on}`;

/** Before what is drawn first: the house's name where the page has ours. */
const TITLE = `<title>${OWN_NAME}</title>`;
const DESCRIPTION = new RegExp(`(<meta\\s+name="description"\\s+content=")${OWN_NAME}`);
const WITHOUT_SCRIPTS = /<noscript>.*?<\/noscript>/s;
const ICON = '<link rel="icon" href="/flame.svg" type="image/svg+xml" />';
const TOUCH_ICON = '<link rel="apple-touch-icon" href="/icon-192.png" />';
const FLAME = /<img src="\/flame\.svg" alt="" width="22" height="22" \/>/;
const STARTING = new RegExp(`(<p(?: class="starting")?>(?:<img[^>]*>)?)${OWN_NAME}</p>`);

/**
 * The page as it was built, with the name, the logo and the colors that administrators have set: they stand there before
 * anything is drawn or asked. Its nonce is still to be filled in. One that was built without these places stays as it is.
 */
export function dressPage(page: string, locale: Locale): string {
  const { name, named, accent, logo, welcomes, hasFooter, support } = siteBrand();
  if (!named && !accent && !logo && !welcomes && !hasFooter && !support) return page;
  const shown = escape(name[locale]);
  const said = escape(
    JSON.stringify({
      name,
      logo: logo && { src: logo.path, width: logo.width, height: logo.height },
      welcomes,
      hasFooter,
      support,
    }),
  );
  const colors = accent
    ? `<style nonce="__CSP_NONCE__" data-site="">html:root{${tokens(accent.light)}}html:root[data-mantine-color-scheme='dark']{${tokens(accent.dark)}}</style>`
    : '';
  // Functions: a name may hold what a replacement would take for a sign of its own.
  return page
    .replace(DESCRIPTION, (_, before: string) => `${before}${shown}`)
    .replace(WITHOUT_SCRIPTS, (words) => words.replaceAll(OWN_NAME, () => shown))
    .replace(TITLE, () => `<title>${shown}</title>`)
    .replace('</head>', () => `<meta name="site" content="${said}" />${colors}</head>`)
    .replace(ICON, (icon) =>
      logo ? `<link rel="icon" href="${iconPath(logo.id, 64)}" type="image/png" sizes="64x64" />` : icon,
    )
    .replace(TOUCH_ICON, (icon) =>
      logo ? `<link rel="apple-touch-icon" href="${iconPath(logo.id, 180)}" />` : icon,
    )
    .replace(FLAME, (flame) =>
      logo
        ? `<img src="${logo.path}" alt="" height="22" width="${Math.round((22 * logo.width) / logo.height)}" />`
        : flame,
    )
    .replace(STARTING, (_, before: string) => `${before}${shown}</p>`);
}

/** What a browser keeps of the house on a home screen. */
export function dressManifest(manifest: string, locale: Locale): string {
  const { name, named, logo } = siteBrand();
  if (!named && !logo) return manifest;
  const icons =
    logo &&
    ([192, 512] as const).map((size) => ({
      src: iconPath(logo.id, size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    }));
  const said = JSON.parse(manifest) as object;
  return JSON.stringify({
    ...said,
    name: name[locale],
    short_name: name[locale],
    ...(icons && { icons }),
  });
}
