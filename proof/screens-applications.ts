// Applications, requests for access and invitations: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { APPLICATIONS } from './look/screens-applications.ts';
import { JOINING } from './look/screens-joining.ts';

await lookAtAll('applications', [...APPLICATIONS, ...JOINING]);
