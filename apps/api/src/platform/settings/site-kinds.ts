import { isUUID, isEmail } from 'class-validator';
import { LIMITS, type Locale } from '@hearth/shared';
import { invalidField } from '../access/refusal-error.js';
import { textFault } from '../graphql/inputs.js';
import { cleanLine, cleanText } from '../graphql/text.js';
import type { SettingKind } from './setting-kind.js';

/** The same words in both languages. */
export type BothWords = Record<Locale, string>;

/** Texts whose place in a page is kept free where they were set. */
export const WELCOME_KEY = 'text.welcome';
export const FOOTER_KEY = 'text.footer';

/** What the house is called until someone names it. */
export const OWN_NAME = 'Hearth';

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Words in both languages, each of at most so many characters: nobody reads an empty page in their language. */
export function bothWords(
  key: string,
  { max, usual, line = false }: { max: number; usual: BothWords; line?: boolean },
): SettingKind<BothWords> {
  const one = (value: unknown, locale: Locale): string => {
    const words = partOf(value, locale);
    if (typeof words !== 'string') throw invalidField(locale, 'required');
    const clean = line ? cleanLine(words) : cleanText(words).trim();
    const fault = textFault(clean, 1, max);
    if (fault) throw invalidField(locale, fault.rule, fault.params);
    // A name stands in the headers of mail and among the words of pages.
    if (line && /[<>]/.test(clean)) throw invalidField(locale, 'unknown');
    return clean;
  };
  return { key, usual, parse: (value) => ({ en: one(value, 'en'), es: one(value, 'es') }) };
}

/** What the house is called, in pages, mails and calendars. */
export const SITE_NAME = bothWords('site.name', {
  max: LIMITS.siteName,
  usual: { en: OWN_NAME, es: OWN_NAME },
  line: true,
});

/** Where one writes when one needs help from people; null: nowhere. */
export const SITE_SUPPORT: SettingKind<string | null> = {
  key: 'site.support',
  usual: null,
  parse(value) {
    if (typeof value !== 'string' || !isEmail(value) || value.length > LIMITS.email)
      throw invalidField('email', 'email');
    return value;
  },
};

/** The colors made of one accent, for one color scheme, each `#rrggbb`. */
export interface AccentShades {
  /** Actions and links. */
  accent: string;
  /** The same, under the pointer. */
  strong: string;
  /** A ground with a breath of it. */
  wash: string;
  /** Words on the accent. */
  on: string;
}

/** What someone chose, and what was made of it. */
export interface Accent {
  chosen: string;
  light: AccentShades;
  dark: AccentShades;
}

const HEX = /^#[0-9a-f]{6}$/;
const isHex = (value: unknown): value is string => typeof value === 'string' && HEX.test(value);

function shadesIn(value: unknown): AccentShades {
  const [accent, strong, wash, on] = ['accent', 'strong', 'wash', 'on'].map((name) => partOf(value, name));
  if (!isHex(accent) || !isHex(strong) || !isHex(wash) || !isHex(on)) throw invalidField('color', 'unknown');
  return { accent, strong, wash, on };
}

/** Null: the house's own green. Whoever sets it makes the shades and checks their contrast. */
export const SITE_COLOR: SettingKind<Accent | null> = {
  key: 'site.color',
  usual: null,
  parse(value) {
    const chosen = partOf(value, 'chosen');
    if (!isHex(chosen)) throw invalidField('color', 'unknown');
    return { chosen, light: shadesIn(partOf(value, 'light')), dark: shadesIn(partOf(value, 'dark')) };
  },
};

/** A picture that is the house's own. */
export interface SiteLogo {
  id: string;
  width: number;
  height: number;
}

/** Null: the flame. */
export const SITE_LOGO: SettingKind<SiteLogo | null> = {
  key: 'site.logo',
  usual: null,
  parse(value) {
    const [id, width, height] = ['id', 'width', 'height'].map((name) => partOf(value, name));
    if (!isUUID(id) || !Number.isInteger(width) || !Number.isInteger(height))
      throw invalidField('logoId', 'unknown');
    return { id: id as string, width: width as number, height: height as number };
  },
};
