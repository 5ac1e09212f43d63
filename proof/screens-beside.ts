// What stands in the room beside its talk: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { BREAKOUTS } from './look/screens-breakouts.ts';
import { CASES } from './look/screens-cases.ts';
import { QUESTIONS } from './look/screens-questions.ts';

await lookAtAll('beside', [...CASES, ...QUESTIONS, ...BREAKOUTS]);
