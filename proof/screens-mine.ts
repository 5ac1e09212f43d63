// What one has and decides oneself: pausing, leaving, taking everything along, being deleted. Every screen in both themes, three widths, Spanish and large text.
import { lookAtAll } from './look/look-at-all.ts';
import { MY_DATA } from './look/screens-my-data.ts';
import { MY_STAY } from './look/screens-my-stay.ts';

await lookAtAll('mine', [...MY_DATA, ...MY_STAY]);
