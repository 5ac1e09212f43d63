import { invalidField } from '../../platform/access/refusal-error.js';
import type { Accent, AccentShades } from '../../platform/settings/site-kinds.js';

/** Grounds on which links stand, as in the web's `tokens.css` (a test holds the two equal). */
export const GROUNDS = {
  light: ['#fbf7f0', '#ffffff', '#fbeae2', '#e6eef6', '#fbf1dc', '#f4ebf3'],
  dark: ['#171513', '#211e1b', '#3a241c', '#1c2935', '#332a17', '#2f2430'],
} as const;

/** Of words on their ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;
/** Dark screens are made by the house: there is no reason to stay at the edge. */
const EASY = 6.5;
/** A color as someone chose it, with what would come of it. */
export interface AccentLook {
  color: string;
  /** Made of it; where it does not pass, of the one next to it. */
  accent: Accent;
  /** The worst of a link on any ground it may stand on, and of words on a button. */
  contrast: number;
  passes: boolean;
  /** Where it does not pass, the color of the same hue next to it that does. */
  nearest: string | null;
}

/** Lightness, chroma, hue in degrees. */
type Lch = readonly [number, number, number];

/** The library comes with the first color that is looked at: most processes never need it. */
async function colors() {
  const { default: Color } = await import('colorjs.io');
  const hexOf = ([l, c, h]: Lch): string =>
    new Color('oklch', [l, c, h])
      .to('srgb')
      .toGamut({ method: 'css' })
      .toString({ format: 'hex', collapse: false });
  const lchOf = (hex: string): Lch => {
    const [l, c, h] = new Color(hex).to('oklch').coords;
    // Grays have no hue.
    return [l ?? 0, c ?? 0, h === null || Number.isNaN(h) ? 0 : h];
  };
  const contrast = (one: string, other: string): number => new Color(one).contrastWCAG21(new Color(other));
  return { hexOf, lchOf, contrast };
}
type Colors = Awaited<ReturnType<typeof colors>>;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

function lightOf({ hexOf, lchOf }: Colors, accent: string): AccentShades {
  const [l, c, h] = lchOf(accent);
  return {
    accent,
    strong: hexOf([clamp(l - 0.07), c, h]),
    wash: hexOf([0.952, Math.min(c, 0.014), h]),
    on: '#ffffff',
  };
}

/** The lightness nearest to `bad` that will do, between it and `good`, which does; finer than an eye sees. */
function between(bad: number, good: number, does: (lightness: number) => boolean): number {
  for (let step = 0; step < 9; step += 1) {
    const middle = (bad + good) / 2;
    if (does(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function darkOf({ hexOf, lchOf, contrast }: Colors, accent: string): AccentShades {
  const [from, c, h] = lchOf(accent);
  const chroma = Math.min(c, 0.12);
  const wash = hexOf([0.283, Math.min(c, 0.028), h]);
  const on = hexOf([0.23, Math.min(c, 0.03), h]);
  const shade = (l: number) => hexOf([clamp(l), chroma, h]);
  const isEasy = (l: number) =>
    Math.min(...[...GROUNDS.dark, wash, on].map((ground) => contrast(shade(l), ground))) >= EASY;
  const start = Math.max(from, 0.7);
  const l = isEasy(start) ? start : between(start, 1, isEasy);
  return { accent: shade(l), strong: hexOf([clamp(l + 0.06), chroma * 0.8, h]), wash, on };
}

/** The least contrast of what stands on what, in light: on dark screens it is made to pass. */
const leastOf = ({ contrast }: Colors, { accent, wash, on }: AccentShades): number =>
  Math.min(...[...GROUNDS.light, wash, on].map((ground) => contrast(accent, ground)));

/** What would come of a color, `#rrggbb`, as the accent of the house. */
export async function lookAt(color: string): Promise<AccentLook> {
  const kit = await colors();
  const least = leastOf(kit, lightOf(kit, color));
  const passes = least >= LEAST;
  const chosen = passes ? color : nearest(kit, color);
  const light = lightOf(kit, chosen);
  return {
    color,
    accent: { chosen, light, dark: darkOf(kit, chosen) },
    contrast: Math.floor(least * 100) / 100,
    passes,
    nearest: passes ? null : chosen,
  };
}

function nearest(kit: Colors, color: string): string {
  const [from, c, h] = kit.lchOf(color);
  const darker = (l: number) => kit.hexOf([l, c, h]);
  return darker(between(from, 0, (l) => leastOf(kit, lightOf(kit, darker(l))) >= LEAST));
}

/** The accent made of a color. Refuses with `contrast` what is hard to read, and says which color is next to it. */
export async function accentOf(color: string): Promise<Accent> {
  const { accent, passes, contrast, nearest: better } = await lookAt(color);
  if (!passes) throw invalidField('color', 'contrast', { contrast, nearest: better ?? '' });
  return accent;
}
