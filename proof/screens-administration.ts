// What administrators have: people and roles, the audit log, settings, keys. Every screen in both themes, three widths, Spanish and large text.
import { lookAtAll } from './look/look-at-all.ts';
import { ADMINISTRATION } from './look/screens-administration.ts';
import { KEYS } from './look/screens-keys.ts';
import { SITE } from './look/screens-site.ts';

await lookAtAll('administration', [...ADMINISTRATION, ...SITE, ...KEYS]);
