import { RoomDocument } from '../../gql/room/graphql.js';
import type { Arrival } from '../../platform/i18n/lazy-page.js';

let asked: string | undefined;

/** Asks for the room of an address while it is still asked who is there. */
export function ahead({ client, params }: Arrival): void {
  const sessionId = params['sessionId'];
  if (!sessionId) return;
  const breakoutId = params['breakoutId'] ?? null;
  asked = `${sessionId} ${breakoutId}`;
  // The page asks again where this fails, and says so.
  client.query({ query: RoomDocument, variables: { sessionId, in: breakoutId } }).catch(() => undefined);
}

/** True once, where the room was asked for ahead: what the cache holds of it is of this visit. */
export function wasAskedAhead(sessionId: string, breakoutId: string | null): boolean {
  const was = asked === `${sessionId} ${breakoutId}`;
  asked = undefined;
  return was;
}
