import { asking } from './asking.js';

/**
 * What changes how one signs in was refused with `prove_again`: a dialog asks whether it is still they, and the same is
 * asked of the server once more. Done for every mutation by the client itself.
 */
export const proveAgain = asking();
