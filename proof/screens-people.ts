// What people say of themselves: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { PROFILE } from './look/screens-profile.ts';

await lookAtAll('people', PROFILE);
