import type { ProtocolRunLine } from '@hearth/shared';
import { isoInstantSql } from '../../platform/db/iso-instant.js';
import type { Reader } from '../../platform/db/reader.js';
import type { LineSource } from './line-source.js';

/** SQL of a `ProtocolRunLine` of the wire for this alias. */
export const runLine = (
  run: string,
): string => `json_build_object('__typename', 'ProtocolRun', 'id', ${run}.room_id,
  'roomId', ${run}.room_id, 'rev', ${run}.rev, 'version', ${run}.version, 'title', ${run}.title, 'locale', ${run}.locale,
  'steps', (SELECT coalesce(jsonb_agg('{"shows": null}' || one.step || '{"__typename": "ProtocolStep"}' ORDER BY one.at), '[]')
              FROM jsonb_array_elements(${run}.steps) WITH ORDINALITY one(step, at)),
  'state', ${run}.state, 'step', ${run}.step, 'endsAt', ${isoInstantSql(`${run}.ends_at`)}, 'leftMs', ${run}.left_ms)`;

export const RUN_LINES: LineSource = { table: 'protocol_run', line: runLine };

/** SQL of what a message counts as that is sent in the room of `$1` now. */
export const TAG_NOW = `(SELECT run.steps -> run.step ->> 'tag' FROM protocol_run run WHERE run.room_id = $1 AND run.state IN ('RUNNING', 'PAUSED'))`;

/** The protocol of a room; null where it has none. */
export async function protocolOf(db: Reader, roomId: string): Promise<ProtocolRunLine | null> {
  const [row] = await db.query<{ line: ProtocolRunLine }>(
    `SELECT ${runLine('run')} AS line FROM protocol_run run WHERE run.room_id = $1`,
    [roomId],
  );
  return row && row.line.steps.length > 0 ? row.line : null;
}
