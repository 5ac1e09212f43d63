// The inbox and what one is told of: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { INBOX } from './look/screens-inbox.ts';

await lookAtAll('inbox', INBOX);
