import { createContext, useContext } from 'react';

/** The zone of this browser, an IANA name. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The reader's zone: the viewer's own, or the browser's. Given by the viewer's provider. */
export const ZoneContext = createContext<string | null>(null);

/** The reader's zone, an IANA name. */
export function useZone(): string {
  // Finding the browser's own takes it a while: only where nobody has given one.
  return useContext(ZoneContext) ?? browserZone();
}
