import { LIMITS } from '@hearth/shared';
import {
  bothWords,
  FOOTER_KEY,
  WELCOME_KEY,
  SITE_COLOR,
  SITE_LOGO,
  SITE_NAME,
  SITE_SUPPORT,
} from '../../platform/settings/site-kinds.js';
import { QUIET_OF_NEW } from '../../foundation/quiet/quiet-of-new.js';
import { USUAL_AGREEMENTS, USUAL_PRIVACY } from './usual-texts.js';

/** Empty: the front page's own words, and no words at the foot. */
const NOTHING = { en: '', es: '' };

/** What each setting of the page is, by the name it has there. */
export const KINDS = {
  name: SITE_NAME,
  logo: SITE_LOGO,
  color: SITE_COLOR,
  support: SITE_SUPPORT,
  welcome: bothWords(WELCOME_KEY, { max: LIMITS.siteWelcome, usual: NOTHING }),
  footer: bothWords(FOOTER_KEY, { max: LIMITS.siteFooter, usual: NOTHING }),
  agreements: bothWords('text.agreements', { max: LIMITS.siteText, usual: USUAL_AGREEMENTS }),
  privacy: bothWords('text.privacy', { max: LIMITS.siteText, usual: USUAL_PRIVACY }),
  quiet: QUIET_OF_NEW,
} as const;

export type SettingName = keyof typeof KINDS;
export const SETTING_NAMES = Object.keys(KINDS) as SettingName[];

/** Those that are words in both languages. */
export const WORDS = ['name', 'welcome', 'footer', 'agreements', 'privacy'] as const;
/** Those that anybody may read as a page. */
export const TEXTS = ['welcome', 'footer', 'agreements', 'privacy'] as const;
