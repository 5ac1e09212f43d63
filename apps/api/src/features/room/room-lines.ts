import { LIMITS } from '@hearth/shared';
import { BREAKOUT_LINES, BREAKOUTS_LINES } from './breakouts.sql.js';
import type { LineSource } from './line-source.js';
import { NOTES_LINES } from './notes.queries.js';
import { RUN_LINES } from './protocol.queries.js';

/** Every kind: what is not here is not replayed. */
const SOURCES: readonly LineSource[] = [RUN_LINES, NOTES_LINES, BREAKOUTS_LINES, BREAKOUT_LINES];

/** SQL: of each kind the lines of room `$1` after `rev` `$2`, at most a page of each; to be sorted together. */
export const OTHER_LINES = SOURCES.map(
  ({ table, line }) => `UNION ALL (SELECT line.rev, ${line('line')} FROM ${table} line
             WHERE line.room_id = $1 AND line.rev > $2 ORDER BY line.rev LIMIT ${LIMITS.replayPage})`,
).join('\n             ');
