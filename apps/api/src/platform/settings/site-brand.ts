import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '@hearth/shared';
import { Config } from '../config/config.js';
import { Settings } from './settings.js';
import {
  OWN_NAME,
  SITE_COLOR,
  SITE_LOGO,
  FOOTER_KEY,
  SITE_NAME,
  SITE_SUPPORT,
  WELCOME_KEY,
  type Accent,
  type BothWords,
  type SiteLogo,
} from './site-kinds.js';

/** How the house shows itself. */
export interface SiteBrand {
  name: BothWords;
  /** It has a name of its own. */
  named: boolean;
  accent: Accent | null;
  logo: (SiteLogo & { path: string; url: string }) | null;
  /** Administrators wrote words of their own for the front page, and for the foot of visitors' pages. */
  welcomes: boolean;
  hasFooter: boolean;
  /** Where one writes to people. */
  support: string | null;
}

/**
 * One house to a process: words of mails, calendars and pages are plain tables without a way to be handed the name, so it
 * stands here.
 */
let brand: SiteBrand = {
  name: { en: OWN_NAME, es: OWN_NAME },
  named: false,
  accent: null,
  logo: null,
  welcomes: false,
  hasFooter: false,
  support: null,
};

/** How the house shows itself now. */
export const siteBrand = (): SiteBrand => brand;

/** What the house is called now. */
export const siteName = (locale: Locale): string => brand.name[locale];

/** Where a logo is served, for ever under its own id. */
export const logoPath = (id: string): string => `/site/logo/${id}`;

/** Sides of the square pictures made of a logo, in pixels: of a tab, of an iPhone’s home screen, of others. */
export const ICON_SIZES = [64, 180, 192, 512] as const;
export type IconSize = (typeof ICON_SIZES)[number];

/** Where such a picture is served, for ever under the logo’s id. */
export const iconPath = (id: string, size: IconSize): string => `/site/icon/${id}/${size}`;

/** Keeps it as it is set. */
@Injectable()
export class SiteBrandKeeper implements OnModuleInit {
  constructor(
    private readonly settings: Settings,
    private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.settings.whenChanged(() => this.keep());
  }

  private keep(): void {
    const name = this.settings.get(SITE_NAME);
    const logo = this.settings.get(SITE_LOGO);
    const path = logo && logoPath(logo.id);
    brand = {
      name,
      named: name.en !== OWN_NAME || name.es !== OWN_NAME,
      accent: this.settings.get(SITE_COLOR),
      logo: logo && path ? { ...logo, path, url: new URL(path, this.config.address).href } : null,
      welcomes: this.settings.isSet(WELCOME_KEY),
      hasFooter: this.settings.isSet(FOOTER_KEY),
      support: this.settings.get(SITE_SUPPORT),
    };
  }
}
