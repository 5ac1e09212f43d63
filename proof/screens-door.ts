// Signing in and what keeps it safe: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { KEYS } from './look/screens-keys.ts';
import { DOOR } from './look/screens-door.ts';

await lookAtAll('door', [...DOOR, ...KEYS]);
