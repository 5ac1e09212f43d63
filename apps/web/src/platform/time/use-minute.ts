import { useSyncExternalStore } from 'react';
import { onMinute } from './minute.js';

const MINUTE_MS = 60_000;
const thisMinute = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

/** The beginning of this minute, in milliseconds since 1970; a new one renders again. */
export function useMinute(): number {
  return useSyncExternalStore(onMinute, thisMinute);
}
