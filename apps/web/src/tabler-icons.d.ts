// The package types only its whole; single icons are imported by file, so that neither dev nor bundle loads 6,000.
declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { Icon } from '@tabler/icons-react';
  const icon: Icon;
  export default icon;
}
