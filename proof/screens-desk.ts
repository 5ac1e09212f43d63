// The coordinator's desk, calendar and attendance: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { DESK } from './look/screens-desk.ts';

await lookAtAll('desk', DESK);
