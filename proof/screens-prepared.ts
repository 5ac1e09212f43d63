// What is prepared for a session and what comes of it: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { CLOSED } from './look/screens-closing.ts';
import { PROTOCOL } from './look/screens-protocol.ts';
import { TEXT_ONLY } from './look/screens-text-only.ts';

await lookAtAll('prepared', [...PROTOCOL, ...TEXT_ONLY, ...CLOSED]);
