import type { CaseCardLine, CasePart } from '@hearth/shared';
import { found } from '../../platform/access/refusal-error.js';
import type { Tx } from '../../platform/db/db.js';
import { caseExpired, caseLine } from './case-card.queries.js';
import { COUNTED } from './room-lock.js';

/** In place of `COUNTED` where the room sees nothing of a change: its counter must not tell that there was one. */
const UNCOUNTED = `WITH counted AS (SELECT coalesce((SELECT rev FROM case_card WHERE room_id = $1), 0) AS rev)`;

/** Deletes its words and whose they were. */
const BLANK = `author_id = NULL, age_band = NULL, setting = NULL, happened = '', tried = '', question = ''`;

/**
 * Writes the card of a locked room: `sql` is an INSERT or UPDATE of `case_card card` that takes `rev` from `counted`, with the
 * room as `$1`. `seen`: the room sees another card afterwards, and is told.
 */
export async function writeCase(
  tx: Tx,
  { roomId, seen }: { roomId: string; seen: boolean },
  sql: string,
  values: unknown[],
): Promise<void> {
  const [row] = await tx.query<{ line: CaseCardLine }>(
    `${seen ? COUNTED : UNCOUNTED} ${sql} RETURNING ${caseLine('card')} AS line`,
    [roomId, ...values],
  );
  const { line } = found(row);
  if (seen) tx.announce('room.changed', line);
}

const update = (set: string) =>
  `UPDATE case_card card SET rev = counted.rev, ${set} FROM counted WHERE card.room_id = $1`;

/** Shows the room these parts of the card that stands, if there is one; what it has seen is shown no second time. */
export async function showParts(tx: Tx, roomId: string, parts: readonly CasePart[]): Promise<void> {
  if (parts.length === 0) return;
  const [card] = await tx.query(
    `SELECT 1 FROM case_card card WHERE card.room_id = $1 AND card.withdrawn_at IS NULL AND NOT ${caseExpired('card')}
        AND NOT card.shown_parts @> $2::text[]`,
    [roomId, parts],
  );
  if (!card) return;
  await writeCase(
    tx,
    { roomId, seen: true },
    update(
      `shown_parts = ARRAY(SELECT part FROM unnest(card.shown_parts || $2::text[]) part GROUP BY part ORDER BY part)`,
    ),
    [parts],
  );
}

/** Takes the card back: its words are deleted at once. `shown`: the room had seen something of it. */
export const withdrawCase = (tx: Tx, roomId: string, shown: boolean): Promise<void> =>
  writeCase(
    tx,
    { roomId, seen: shown },
    update(`${BLANK}, version = card.version + 1, shown_parts = '{}', withdrawn_at = now()`),
    [],
  );

/** For how long it stays after its session. */
export const keepCase = (tx: Tx, roomId: string, days: number, extended: boolean): Promise<void> =>
  writeCase(tx, { roomId, seen: false }, update(`keep_days = $2, extended = $3`), [days, extended]);

/** Deletes the words of a locked room's card if its time is up; again it changes nothing. */
export async function purgeIfExpired(tx: Tx, roomId: string): Promise<void> {
  const [card] = await tx.query<{ shown: boolean }>(
    `SELECT card.shown_parts <> '{}' AS shown FROM case_card card
      WHERE card.room_id = $1 AND card.purged_at IS NULL AND card.withdrawn_at IS NULL AND ${caseExpired('card')}`,
    [roomId],
  );
  if (!card) return;
  await writeCase(
    tx,
    { roomId, seen: card.shown },
    update(`${BLANK}, version = card.version + 1, purged_at = now()`),
    [],
  );
}
