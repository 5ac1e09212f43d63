// The directory and organizations: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { DIRECTORY } from './look/screens-directory.ts';

await lookAtAll('directory', DIRECTORY);
