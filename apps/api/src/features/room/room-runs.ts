import { canSeeRsvps, type SessionOwner } from '../../foundation/sessions/sessions.policy.js';
import type { ViewerSource } from '../../platform/access/viewer.js';
import type { Reader } from '../../platform/db/reader.js';

/** A person as a session knows them. */
export interface Standing {
  personId: string;
  /** Do they run it: its facilitator, or whoever coordinates there? */
  runs: boolean;
  /** Are they its facilitator? */
  facilitates: boolean;
}

/** Those of these people who may be in the session at all, with whether they run it. Two statements. */
export async function standingsOf(
  reader: Reader,
  viewers: ViewerSource,
  session: SessionOwner & { id: string },
  personIds: readonly string[],
): Promise<Map<string, Standing>> {
  const [people, roles] = await Promise.all([
    viewers.byPersons(personIds, reader),
    reader.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM peer_session_role
        WHERE session_id = $1 AND role = 'facilitator' AND person_id = ANY($2::uuid[])`,
      [session.id, personIds],
    ),
  ]);
  const facilitators = new Set(roles.map(({ personId }) => personId));
  return new Map(
    [...people.values()]
      .filter(({ audienceIds }) => audienceIds.includes(session.audienceId))
      .map((person) => {
        const { personId } = person;
        const facilitates = facilitators.has(personId);
        const runs = canSeeRsvps({ ...person, signInId: '' }, { ...session, facilitates });
        return [personId, { personId, runs, facilitates }];
      }),
  );
}
