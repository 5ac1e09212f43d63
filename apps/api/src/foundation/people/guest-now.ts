import { ROOM_STAYS_MINUTES } from '@hearth/shared';

/** SQL condition: the link of this alias lets its guests be in the session of that alias now. */
export const guestLinkGood = (link: string, session: string): string =>
  `(${link}.ended_at IS NULL AND ${session}.canceled_at IS NULL AND ${session}.closed_at IS NULL
    AND now() < ${session}.ends_at + interval '${ROOM_STAYS_MINUTES} minutes')`;

/**
 * SQL of what the person of this alias is a guest of now (a `GuestOf`), or null: for whoever has an account, and for a guest
 * who has left, was removed, or whose link or room has ended.
 */
export const guestOf = (
  person: string,
): string => `(SELECT json_build_object('sessionId', s.id, 'roomId', r.id,
    'sinceNumber', g.since_number, 'showsJoinUrl', l.shows_join_url)
   FROM guest g JOIN guest_link l ON l.id = g.link_id JOIN peer_session s ON s.id = l.session_id
   JOIN room r ON r.session_id = s.id AND r.parent_id IS NULL
  WHERE ${person}.is_guest AND g.person_id = ${person}.id AND g.left_at IS NULL AND g.removed_at IS NULL
    AND ${guestLinkGood('l', 's')})`;
