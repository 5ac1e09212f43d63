import { asking } from '../sign-in/asking.js';

/**
 * Whoever signs out on a device that others use too asks here: a dialog sends what is still on its way, says what would be
 * lost, then signs out and wipes. True never comes back, since the page goes; false: they stay.
 */
export const leavesShared = Object.assign(asking(), {
  /** They stay at this address, whose link is for someone else. */
  staysHere: false,
});
