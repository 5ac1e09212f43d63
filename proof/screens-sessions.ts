// Sessions, protocols and the text-only room: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { ATTENDANCE } from './look/screens-attendance.ts';
import { CLOSED } from './look/screens-closing.ts';
import { PROTOCOL } from './look/screens-protocol.ts';
import { SESSIONS } from './look/screens-sessions.ts';
import { TEXT_ONLY } from './look/screens-text-only.ts';

await lookAtAll('sessions', [...SESSIONS, ...PROTOCOL, ...TEXT_ONLY, ...CLOSED, ...ATTENDANCE]);
