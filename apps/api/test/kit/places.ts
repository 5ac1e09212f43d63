import { randomUUID } from 'node:crypto';
import { COLLECTIVE_AUDIENCE_ID } from '../../src/foundation/cohorts/audiences.js';
import type { Actor } from './actor.js';
import type { House } from './house.js';
import type { CohortHandle } from './people.js';

type Where = CohortHandle | 'collective';
const audienceOf = (where: Where) => (where === 'collective' ? COLLECTIVE_AUDIENCE_ID : where.audienceId);
const cohortOf = (where: Where) => (where === 'collective' ? null : where.id);

export interface SpaceHandle {
  id: string;
  audienceId: string;
}

export async function aSpace(
  house: House,
  { in: where, name = 'Hard days', archived = false }: { in: Where; name?: string; archived?: boolean },
): Promise<SpaceHandle> {
  const id = randomUUID();
  await house.db.query(
    `INSERT INTO space (id, audience_id, cohort_id, name, archived_at) VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN now() END)`,
    [id, audienceOf(where), cohortOf(where), name, archived],
  );
  return { id, audienceId: audienceOf(where) };
}

/** A thread of `posts` posts (1 unless told) by one person, the first included; written through the API itself. */
export async function aThread(
  _house: House,
  {
    in: space,
    by,
    posts = 1,
    title = 'How do you open a hard week?',
    asMember = false,
  }: { in: SpaceHandle; by: Actor; posts?: number; title?: string; asMember?: boolean },
): Promise<{ id: string; postIds: string[] }> {
  const [id, ...postIds] = Array.from({ length: posts + 1 }, () => randomUUID()) as [string, ...string[]];
  await by.gql(`mutation($input: ThreadStartInput!) { threadStart(input: $input) { id } }`, {
    input: { id, postId: postIds[0], spaceId: space.id, title, markdown: 'The first post.', asMember },
  });
  for (const [index, postId] of postIds.slice(1).entries()) {
    await by.gql(`mutation($input: PostReplyInput!) { postReply(input: $input) { id } }`, {
      input: { id: postId, threadId: id, markdown: `Reply ${index + 2}.`, asMember },
    });
  }
  return { id, postIds };
}

/** A session with its room; starts in `startsInMinutes` (5 unless told, so its room is open). */
export async function aSession(
  house: House,
  {
    in: where,
    startsInMinutes = 5,
    minutes = 60,
    facilitator,
    title = 'Peer session',
    joinUrl = 'https://video.example/room',
    listedPublicly = false,
  }: {
    in: Where;
    startsInMinutes?: number;
    minutes?: number;
    facilitator?: Actor;
    title?: string;
    joinUrl?: string;
    listedPublicly?: boolean;
  },
): Promise<{ id: string; roomId: string }> {
  const [id, roomId] = [randomUUID(), randomUUID()];
  await house.db.query(
    `INSERT INTO peer_session (id, audience_id, cohort_id, title, purpose, starts_at, ends_at, time_zone, join_url, listed_publicly)
     VALUES ($1, $2, $3, $4, 'To listen.', now() + make_interval(mins => $5), now() + make_interval(mins => $5 + $6), 'America/New_York', $7, $8)`,
    [id, audienceOf(where), cohortOf(where), title, startsInMinutes, minutes, joinUrl, listedPublicly],
  );
  await house.db.query(`INSERT INTO room (id, session_id, audience_id) VALUES ($1, $2, $3)`, [
    roomId,
    id,
    audienceOf(where),
  ]);
  if (facilitator) {
    await house.db.query(
      `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator')`,
      [id, facilitator.personId],
    );
  }
  return { id, roomId };
}
