// The coordinator's desk, calendar, attendance and certificates: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { ATTENDANCE } from './look/screens-attendance.ts';
import { DESK } from './look/screens-desk.ts';

await lookAtAll('desk', [...DESK, ...ATTENDANCE]);
