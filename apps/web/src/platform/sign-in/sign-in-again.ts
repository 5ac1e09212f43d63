import { asking } from './asking.js';

/**
 * The sign-in of someone who is in the middle of something has ended. Whoever met the refusal asks here and waits; a
 * dialog opens on top of the page, and all who waited go on where they were.
 */
export const signInAgain = asking();
