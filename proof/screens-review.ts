// Flags, review, moving and unmasking: every screen in both themes, three widths, Spanish and large text.
import { lookAtAll } from './look/look-at-all.ts';
import { REVIEW } from './look/screens-review.ts';

await lookAtAll('review', REVIEW);
