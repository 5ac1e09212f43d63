import { BREAKOUT_GRACE_SECONDS } from '@hearth/shared';
import { personLine } from '../../foundation/people/person-line.js';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { LineSource } from './line-source.js';

// A breakout is `b`, the round it may be of `g`.

/** `breakoutsRun` in SQL, of this breakout. A message on its way when the minute ends still arrives. */
const RUNNING = `(g.round = b.round AND (g.state = 'OPEN' OR g.state = 'CALLED_BACK'
  AND clock_timestamp() < g.ends_at + interval '${BREAKOUT_GRACE_SECONDS} seconds'))`;
const OF_ROOM = `FROM breakout b JOIN breakouts g ON g.room_id = b.main_room_id WHERE b.room_id = r.id`;

/** Where the person of `$1` stands to the breakout that room `r` is; null where it is none. */
export const BREAKOUT_PLACE = `(SELECT json_build_object('running', ${RUNNING}, 'mine', EXISTS (
  SELECT FROM breakout_person w WHERE w.room_id = b.room_id AND w.person_id = $1)) ${OF_ROOM})`;

/** Whose the breakout is that room `r` is, and who runs the session `s`: for many at once. */
export const BREAKOUT_OF_ALL = `(SELECT json_build_object('running', ${RUNNING},
  'people', (SELECT coalesce(json_agg(w.person_id), '[]') FROM breakout_person w WHERE w.room_id = b.room_id),
  'facilitators', (SELECT coalesce(json_agg(f.person_id), '[]') FROM peer_session_role f
                    WHERE f.session_id = s.id AND f.role = 'facilitator')) ${OF_ROOM})`;

/** What moves whenever the breakout that room `r` is may be open to others than before. */
export const breakoutEpoch = `coalesce((SELECT ' ' || g.version || ${RUNNING}::text ${OF_ROOM}), '')`;

/** Who was put into breakout `b`, as lines, by name. */
const PEOPLE = `(SELECT coalesce(json_agg(${personLine('p', 'o')} ORDER BY p.name, p.id), '[]') FROM breakout_person w
  JOIN person p ON p.id = w.person_id LEFT JOIN organization o ON o.id = p.organization_id WHERE w.room_id = b.room_id)`;

/** SQL of a `BreakoutsLine` of the wire for this alias. */
export const breakoutsLine = (set: string): string =>
  `json_build_object('__typename', 'Breakouts', 'id', ${set}.room_id, 'roomId', ${set}.room_id, 'rev', ${set}.rev,
    'version', ${set}.version, 'round', ${set}.round, 'state', ${set}.state, 'prompt', ${set}.prompt,
    'endsAt', ${isoInstantSql(`${set}.ends_at`)},
    'rooms', (SELECT coalesce(json_agg(json_build_object('__typename', 'BreakoutRoom', 'id', b.room_id, 'number', b.number,
        'round', b.round, 'people', ${PEOPLE}) ORDER BY b.round, b.number), '[]')
       FROM breakout b WHERE b.main_room_id = ${set}.room_id))`;

/** SQL of a `BreakoutLine`, for a row of `breakout` of this alias. */
export const breakoutLine = (one: string): string =>
  `(SELECT json_build_object('__typename', 'Breakout', 'id', b.room_id, 'roomId', b.room_id, 'rev', b.rev,
      'mainRoomId', b.main_room_id, 'number', b.number, 'people', ${PEOPLE},
      'state', CASE WHEN g.round = b.round THEN g.state ELSE 'OVER' END, 'prompt', g.prompt,
      'endsAt', ${isoInstantSql('g.ends_at')})
     FROM breakout b JOIN breakouts g ON g.room_id = b.main_room_id WHERE b.room_id = ${one}.room_id)`;

export const BREAKOUTS_LINES: LineSource = { table: 'breakouts', line: breakoutsLine };
export const BREAKOUT_LINES: LineSource = { table: 'breakout', line: breakoutLine };
