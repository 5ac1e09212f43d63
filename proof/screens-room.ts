// The room's talk, turns, care and guests: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { CARE } from './look/screens-care.ts';
import { CHAT } from './look/screens-chat.ts';
import { GUESTS } from './look/screens-guests.ts';
import { TURNS } from './look/screens-turns.ts';

await lookAtAll('room', [...CHAT, ...TURNS, ...CARE, ...GUESTS]);
