// Calendars and places: every screen in both themes, three widths, Spanish and large text, with axe, keyboard and targets.
import { lookAtAll } from './look/look-at-all.ts';
import { CALENDARS } from './look/screens-calendars.ts';
import { PLACES } from './look/screens-places.ts';

await lookAtAll('places', [...CALENDARS, ...PLACES]);
