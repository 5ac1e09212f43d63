import type { MeasureKind } from './room-measure.entity.js';

/** SQL: does this measure stand against the person, in the session? Both are SQL expressions. */
export const measuredSql = (kind: MeasureKind, sessionId: string, personId: string): string =>
  `EXISTS (SELECT 1 FROM room_measure x WHERE x.session_id = ${sessionId} AND x.person_id = ${personId}
     AND x.kind = '${kind}' AND x.ended_at IS NULL)`;
