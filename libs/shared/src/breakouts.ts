import type { BreakoutsState } from './room-lines.js';

/** Whoever is called back has so long to finish a sentence, in seconds. */
export const BREAKOUT_WARNING_SECONDS = 60;
/** What was on its way when that is over still arrives, in seconds. */
export const BREAKOUT_GRACE_SECONDS = 15;

/** Do these breakouts go on at `now` (milliseconds since 1970, by the server's clock)? The time of an open round may be up: nobody is sent away by it. */
export const breakoutsRun = (
  { state, endsAt }: { state: BreakoutsState; endsAt?: string | null },
  now: number,
): boolean => state === 'OPEN' || (state === 'CALLED_BACK' && endsAt != null && now < Date.parse(endsAt));
