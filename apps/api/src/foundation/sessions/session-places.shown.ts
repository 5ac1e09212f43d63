import type { Viewer } from '../../platform/access/viewer.js';
import { HELD_UNTIL_BEFORE, type PlacesRow } from './session-places.sql.js';
import type { PlaceState, SessionPlaces } from './session-places.types.js';
import { canSeeRsvps, type SessionStanding } from './sessions.policy.js';

/** What this viewer may see of a session's places: whether there is one for them, and where they stand; counts for those who run it. */
export function shownPlaces(
  viewer: Viewer,
  row: SessionStanding & { places: PlacesRow | null; now: Date },
): SessionPlaces | null {
  const { places, capacity } = row;
  if (!places || !capacity) return null;
  const { taken, held, waiting, mine } = places;
  const runs = canSeeRsvps(viewer, row);
  const soon = row.now.getTime() >= row.startsAt.getTime() - HELD_UNTIL_BEFORE * 60_000;
  return {
    capacity,
    free: taken + held < capacity && (soon || waiting === 0),
    mine: (mine?.state ?? null) as PlaceState | null,
    position: mine?.state === 'waiting' ? mine.ahead + 1 : null,
    until: mine?.state === 'offered' && mine.until ? new Date(mine.until) : null,
    taken: runs ? taken : null,
    waiting: runs ? waiting + held : null,
  };
}
