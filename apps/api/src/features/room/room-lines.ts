import { LIMITS } from '@hearth/shared';
import { CASE_LINES } from './case-card.queries.js';
import type { LineSource } from './line-source.js';
import { LEAD_LINES } from './lead.queries.js';
import { RUN_LINES } from './protocol.queries.js';
import { QUESTION_LINES, QUESTIONS_LINES } from './question.queries.js';
import { POLLS_LINES } from './room-polls.queries.js';
import { TURN_LINES } from './turns.queries.js';

/** Every kind: what is not here is not replayed. */
// prettier-ignore
const SOURCES: readonly LineSource[] = [
  RUN_LINES,
  TURN_LINES,
  LEAD_LINES,
  CASE_LINES,
  QUESTION_LINES,
  QUESTIONS_LINES,
  POLLS_LINES,
];

/** SQL: of each kind the lines of room `$1` after `rev` `$2`, at most a page of each; to be sorted together. */
export const OTHER_LINES = SOURCES.map(
  ({ table, line }) => `UNION ALL (SELECT line.rev, ${line('line')} FROM ${table} line
             WHERE line.room_id = $1 AND line.rev > $2 ORDER BY line.rev LIMIT ${LIMITS.replayPage})`,
).join('\n             ');
