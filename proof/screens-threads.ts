// Threads with notes, needs, tags, answers and polls in them: every screen in both themes, three widths, Spanish and large text.
import { lookAtAll } from './look/look-at-all.ts';
import { THREADS } from './look/screens-threads.ts';

await lookAtAll('threads', THREADS);
