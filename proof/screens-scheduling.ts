// Finding a time: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { TIME_POLLS } from './look/screens-time-polls.ts';

await lookAtAll('scheduling', TIME_POLLS);
