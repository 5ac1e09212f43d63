import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Every shade is the one token: light and dark are decided by the style sheet, not by the theme. */
const shades = (token: string): MantineColorsTuple => {
  const color = `var(--${token})`;
  return [color, color, color, color, color, color, color, color, color, color];
};

const LOOKS = {
  filled: {
    background: 'var(--pine)',
    hover: 'var(--pine-strong)',
    color: 'var(--on-pine)',
    border: '1px solid transparent',
  },
  default: {
    background: 'transparent',
    hover: 'var(--pine-wash)',
    color: 'var(--ink)',
    border: '1px solid var(--control)',
  },
  subtle: {
    background: 'transparent',
    hover: 'var(--pine-wash)',
    color: 'var(--pine)',
    border: '1px solid transparent',
  },
};

/** DESIGN.md as a Mantine theme. Buttons come in three looks: `filled` (the one thing to do), `default`, `subtle`. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  primaryColor: 'pine',
  colors: { pine: shades('pine') },
  defaultRadius: 'var(--radius-small)',
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: ({ variant }) =>
    variant === 'default' || variant === 'subtle' ? LOOKS[variant] : LOOKS.filled,
  components: {
    TextInput: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    Textarea: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
    NativeSelect: { defaultProps: { inputWrapperOrder: ['label', 'description', 'input', 'error'] } },
  },
});

const SURFACES = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-error': 'var(--gold)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--pine-wash)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
};

/** Mantine's own surfaces in our colors, the same names in both color schemes. */
export const surfaces: CSSVariablesResolver = () => ({ variables: {}, light: SURFACES, dark: SURFACES });
