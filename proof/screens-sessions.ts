// Sessions, protocols and the text-only room: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { CARE } from './look/screens-care.ts';
import { PROTOCOL } from './look/screens-protocol.ts';
import { SESSIONS } from './look/screens-sessions.ts';
import { TEXT_ONLY } from './look/screens-text-only.ts';

await lookAtAll('sessions', [...SESSIONS, ...CARE, ...PROTOCOL, ...TEXT_ONLY]);
