// Writing in the forum: editor, guard, drafts, files and polls, in both themes, three widths, Spanish and large text.
import { lookAtAll } from './look/look-at-all.ts';
import { DRAFTS } from './look/screens-drafts.ts';
import { FILES } from './look/screens-files.ts';
import { POLLS } from './look/screens-polls.ts';
import { WRITING } from './look/screens-writing.ts';

await lookAtAll('writing', [...WRITING, ...DRAFTS, ...FILES, ...POLLS]);
