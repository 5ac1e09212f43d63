// The forum: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { FORUM } from './look/screens-forum.ts';

await lookAtAll('forum', FORUM);
