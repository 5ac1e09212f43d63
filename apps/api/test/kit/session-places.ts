import type { Actor } from './actor.js';
import type { House } from './house.js';
import { doDueJobs } from './jobs.js';

/** A session's places as the API shows them. */
export interface ShownPlaces {
  viewerRsvp: string | null;
  joinUrl: string | null;
  places: {
    capacity: number;
    free: boolean;
    mine: string | null;
    position: number | null;
    until: string | null;
    taken: number | null;
    waiting: number | null;
  } | null;
}
export const PLACES = `viewerRsvp joinUrl places { capacity free mine position until taken waiting }`;

/** A session's places, as this viewer sees them. */
export const placesOf = async (who: Actor, id: string): Promise<ShownPlaces> =>
  (
    await who.gql<{ peerSession: ShownPlaces }>(`query($id: ID!) { peerSession(id: $id) { ${PLACES} } }`, {
      id,
    })
  ).peerSession;

/** Answers a session. */
export const answer = async (who: Actor, sessionId: string, word: string): Promise<ShownPlaces> =>
  (
    await who.gql<{ rsvpSave: ShownPlaces }>(
      `mutation($input: RsvpSaveInput!) { rsvpSave(input: $input) { ${PLACES} } }`,
      { input: { sessionId, answer: word } },
    )
  ).rsvpSave;

/** Lets the time run out in which this person could take the place that is held for them. */
export async function offerRunsOut(house: House, sessionId: string, who: Actor): Promise<void> {
  await house.db.query(
    `UPDATE session_wait SET until = now() - interval '1 second' WHERE session_id = $1 AND person_id = $2`,
    [sessionId, who.personId],
  );
  await house.db.query(`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1`, [
    `places.settle:${sessionId}`,
  ]);
  await doDueJobs(house);
}
