import { useSyncExternalStore } from 'react';
import { line, type LineState } from './socket.js';

/** The state of the live line. */
export function useLine(): LineState {
  return useSyncExternalStore(line.subscribe, line.read);
}
