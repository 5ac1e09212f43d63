// Passkeys and accounts elsewhere: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { PASSKEY_SCREENS } from './look/screens-passkeys.ts';

await lookAtAll('passkeys', PASSKEY_SCREENS);
