// Sessions and how they are planned: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { SESSIONS } from './look/screens-sessions.ts';

await lookAtAll('sessions', SESSIONS);
