// Signing in and what keeps it safe: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { ADMINISTRATION } from './look/screens-administration.ts';
import { KEYS } from './look/screens-keys.ts';
import { MY_STAY } from './look/screens-my-stay.ts';
import { DOOR } from './look/screens-door.ts';
import { SHARED_DEVICE } from './look/screens-shared-device.ts';
import { SECOND_FACTOR } from './look/screens-second-factor.ts';

await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...KEYS, ...MY_STAY]);
import { MY_DATA } from './look/screens-my-data.ts';
import { DOOR } from './look/screens-door.ts';
import { SECOND_FACTOR } from './look/screens-second-factor.ts';

await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...KEYS, ...MY_DATA]);
await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...KEYS, ...ADMINISTRATION]);
import { SITE } from './look/screens-site.ts';
import { DOOR } from './look/screens-door.ts';
import { SECOND_FACTOR } from './look/screens-second-factor.ts';

await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...KEYS, ...SITE]);
await lookAtAll('door', [...DOOR, ...SECOND_FACTOR, ...KEYS, ...SHARED_DEVICE]);
