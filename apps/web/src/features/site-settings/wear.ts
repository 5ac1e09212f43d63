import type { I18n } from '@lingui/core';
import type { AccentFragment, SettingFragment, ShadesFragment } from '../../gql/site-settings/graphql.js';
import { setSite } from '../../platform/site/site.js';

const tokens = ({ accent, strong, wash, on }: ShadesFragment): string =>
  `--pine:${accent};--pine-strong:${strong};--pine-wash:${wash};--on-pine:${on}`;

/** A sheet of the page's own making: the content security policy lets no other new style in. */
let sheet: CSSStyleSheet | undefined;

function wearAccent(accent: AccentFragment | null | undefined): void {
  // What the page came with is the color of before.
  document.querySelector('style[data-site]')?.remove();
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  sheet.replaceSync(
    accent
      ? `html:root{${tokens(accent.light)}}html:root[data-mantine-color-scheme='dark']{${tokens(accent.dark)}}`
      : '',
  );
}

/** Where a logo is looked at. */
export const logoAt = (id: string): string => `/site/logo/${id}`;

const ICON = 'link[rel="icon"]';
const TOUCH_ICON = 'link[rel="apple-touch-icon"]';

/** The picture of the browser’s tab, and of the home screen one may put this page on. */
function wearIcon(id: string | null): void {
  const icon = document.querySelector<HTMLLinkElement>(ICON);
  // A new one: not every browser looks at an address that changes.
  const next = document.createElement('link');
  next.rel = 'icon';
  next.type = id ? 'image/png' : 'image/svg+xml';
  next.href = id ? `/site/icon/${id}/64` : '/flame.svg';
  if (icon) icon.replaceWith(next);
  else document.head.append(next);
  document
    .querySelector<HTMLLinkElement>(TOUCH_ICON)
    ?.setAttribute('href', id ? `/site/icon/${id}/180` : '/icon-192.png');
}

/** Shows what was just saved in this page, too; other people see it with the next page they open. */
export function wear(i18n: I18n, { name, words, accent, logo, email, isUsual }: SettingFragment): void {
  if (name === 'name' && words) setSite({ name: { en: words.en, es: words.es } });
  if (name === 'color') wearAccent(accent);
  if (name === 'logo') {
    setSite({ logo: logo ? { src: logoAt(logo.id), width: logo.width, height: logo.height } : null });
    wearIcon(logo?.id ?? null);
  }
  if (name === 'support') setSite({ support: email ?? null });
  if (name === 'welcome') setSite({ welcomes: !isUsual });
  if (name === 'footer') setSite({ hasFooter: !isUsual });
  // Draws everything with words anew.
  i18n.activate(i18n.locale);
}
