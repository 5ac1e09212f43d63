import { useMedia } from '../../ui/use-media.js';

/** True where the screen is as narrow as a phone's. */
export const usePhone = (): boolean => useMedia('(max-width: 48rem)');
