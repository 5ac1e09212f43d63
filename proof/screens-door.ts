// Signing in and what keeps it safe: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { DOOR } from './look/screens-door.ts';
import { SECOND_FACTOR } from './look/screens-second-factor.ts';
import { SHARED_DEVICE } from './look/screens-shared-device.ts';

await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...SHARED_DEVICE]);
