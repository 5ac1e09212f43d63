// The front door, home and oneself: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { SHELL } from './look/screens-shell.ts';

await lookAtAll('shell', SHELL);
