// What stands in the room beside its talk: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { BREAKOUTS } from './look/screens-breakouts.ts';
import { CARE } from './look/screens-care.ts';
import { CASES } from './look/screens-cases.ts';
import { CHAT } from './look/screens-chat.ts';
import { GUESTS } from './look/screens-guests.ts';
import { QUESTIONS } from './look/screens-questions.ts';
import { TURNS } from './look/screens-turns.ts';

await lookAtAll('room', [...CHAT, ...TURNS, ...CASES, ...QUESTIONS, ...BREAKOUTS, ...CARE, ...GUESTS]);
