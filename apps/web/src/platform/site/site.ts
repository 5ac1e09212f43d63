import type { Locale } from '@hearth/shared';

/** How the house shows itself. */
export interface Site {
  name: Record<Locale, string>;
  /** Null: the flame. */
  logo: { src: string; width: number; height: number } | null;
  /** Administrators wrote words of their own for the front page, and for the foot of the visitors' pages. */
  welcomes: boolean;
  hasFooter: boolean;
  /** Where one writes to people. */
  support: string | null;
}

const OWN: Site = {
  name: { en: 'Hearth', es: 'Hearth' },
  logo: null,
  welcomes: false,
  hasFooter: false,
  support: null,
};

/** What the page came with: it is there before anything is drawn. A page that came with nothing shows what is usual. */
function told(): Site {
  try {
    const said = document.querySelector<HTMLMetaElement>('meta[name="site"]')?.content ?? '{}';
    return { ...OWN, ...(JSON.parse(said) as Partial<Site>) };
  } catch {
    return OWN;
  }
}

let site = told();

/** How the house shows itself now. What it says is drawn anew with the words. */
export const siteNow = (): Site => site;

/** What the house is called in this language. */
export const siteName = (locale: string): string => site.name[locale === 'es' ? 'es' : 'en'];

/** After an administrator changed it; whoever calls sees to it that the words are drawn anew. */
export function setSite(some: Partial<Site>): void {
  site = { ...site, ...some };
}
