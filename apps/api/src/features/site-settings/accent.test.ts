import { readFileSync } from 'node:fs';
import { accentOf, GROUNDS, lookAt } from './accent.js';

/** By the formula of WCAG, without the library. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
const worst = (color: string, grounds: readonly string[]) =>
  Math.min(...grounds.map((ground) => contrast(color, ground)));

/** All corners of the color cube and what lies between: 64 colors. */
const EVERY = ['00', '60', 'b0', 'ff'].flatMap((r, _, steps) =>
  steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)),
);

test('whatever color is chosen, what comes of it can be read on light and dark; where not, the one next to it can', async () => {
  for (const color of EVERY) {
    const look = await lookAt(color);
    const { accent } = look;
    const told = look.passes ? look.contrast : (await lookAt(accent.chosen)).contrast;
    expect(accent.chosen).toBe(look.nearest ?? color);
    const { light, dark } = accent;
    expect(look.passes).toBe(look.nearest === null);
    expect([color, worst(light.accent, [...GROUNDS.light, light.wash, light.on]) >= 4.5]).toEqual([
      color,
      true,
    ]);
    expect([color, told >= 4.5]).toEqual([color, true]);
    expect([color, worst(light.strong, [...GROUNDS.light, light.wash, light.on]) >= 4.5]).toEqual([
      color,
      true,
    ]);
    expect([color, worst(light.wash, ['#221e1a']) >= 7]).toEqual([color, true]);
    expect([color, worst(dark.accent, [...GROUNDS.dark, dark.wash, dark.on]) >= 4.5]).toEqual([color, true]);
    expect([color, worst(dark.strong, [...GROUNDS.dark, dark.wash, dark.on]) >= 4.5]).toEqual([color, true]);
    expect([color, worst(dark.wash, ['#f2ece3']) >= 7]).toEqual([color, true]);
  }
});

test('what passes is kept as it was chosen; what does not is refused with the color next to it', async () => {
  expect((await accentOf('#1f5c4d')).light.accent).toBe('#1f5c4d');
  await expect(accentOf('#ffd400')).rejects.toMatchObject({
    refusal: { code: 'invalid', fields: [{ field: 'color', rule: 'contrast' }] },
  });
  expect((await lookAt('#ffd400')).nearest).toMatch(/^#[0-9a-f]{6}$/);
});

test('the grounds are those of the web', () => {
  const css = readFileSync('apps/web/src/ui/tokens.css', 'utf8');
  for (const color of [...GROUNDS.light, ...GROUNDS.dark]) expect(css).toContain(color);
});
