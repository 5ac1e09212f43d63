// Stories of fellows: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { STORIES } from './look/screens-stories.ts';

await lookAtAll('stories', STORIES);
