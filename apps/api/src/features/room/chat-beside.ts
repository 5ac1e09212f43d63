import { MOST_MENTIONED, namedIn } from '../../foundation/people/named-in.js';
import type { Tx } from '../../platform/db/db.js';
import type { ChatFacts, StoredLine } from './chat-acts.js';
import type { ChatBatch } from './chat-batch.js';

/** Those whom a mention concerns are told so many seconds later at the soonest: who is there has seen it by then. */
const TOLD_AFTER = 20;

/** Who is named in words, and whose words name nobody: a guest's, and those that are said to a few. */
type Beside = Pick<ChatFacts, 'breakout' | 'named' | 'people'>;

/**
 * Writes what stands beside the lines of a batch: whose reactions there are, and whom new words name. No statement where a
 * batch has nothing of this; one for each kind where it has.
 */
export async function writeBeside(tx: Tx, roomId: string, batch: ChatBatch, facts: Beside): Promise<void> {
  const gone = [...batch.worded].filter(({ undoneAt }) => undoneAt !== null).map(({ id }) => id);
  await writeReactions(tx, batch, gone);
  await writeMentions(tx, roomId, batch, facts);
}

async function writeReactions(tx: Tx, batch: ChatBatch, gone: readonly string[]): Promise<void> {
  if (batch.reactions.size === 0 && gone.length === 0) return;
  const rows = [...batch.reactions.values()].filter(({ messageId }) => !gone.includes(messageId));
  await tx.query(
    `WITH asked AS (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bool[]) asked(message_id, person_id, kind, is_on)),
          taken AS (DELETE FROM message_reaction own WHERE own.message_id = ANY($5::uuid[]) OR EXISTS (
            SELECT FROM asked WHERE NOT is_on AND (asked.message_id, asked.person_id, asked.kind) = (own.message_id, own.person_id, own.kind)))
     INSERT INTO message_reaction (message_id, person_id, kind) SELECT message_id, person_id, kind FROM asked WHERE is_on
     ON CONFLICT DO NOTHING`,
    [
      rows.map(({ messageId }) => messageId),
      rows.map(({ personId }) => personId),
      rows.map(({ kind }) => kind),
      rows.map(({ on }) => on),
      gone,
    ],
  );
}

async function writeMentions(
  tx: Tx,
  roomId: string,
  batch: ChatBatch,
  { breakout, named, people }: Beside,
): Promise<void> {
  const tells = ({ authorId }: StoredLine) => breakout === null && !people[authorId ?? '']?.guest;
  const pairs = [...batch.worded].filter(tells).flatMap(({ id, body, authorId }) =>
    namedIn(body, named)
      .filter((person) => person.id !== authorId)
      .slice(0, MOST_MENTIONED)
      .map((person) => [id, person.id] as const),
  );
  // Of lines that were there before, or come and go in one batch.
  const reworded = [...batch.worded].filter((line) => batch.changed.has(line)).map(({ id }) => id);
  if (pairs.length === 0 && reworded.length === 0) return;
  await tx.query(
    `WITH named AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) named(message_id, person_id)),
          gone AS (DELETE FROM message_mention m WHERE m.message_id = ANY($3::uuid[])
                      AND (m.message_id, m.person_id) NOT IN (SELECT message_id, person_id FROM named))
     INSERT INTO message_mention (message_id, person_id) SELECT message_id, person_id FROM named ON CONFLICT DO NOTHING`,
    [pairs.map(([id]) => id), pairs.map(([, personId]) => personId), reworded],
  );
  if (pairs.length === 0) return;
  const told = Math.ceil(Date.now() / 1000 / TOLD_AFTER + 1) * TOLD_AFTER;
  await tx.enqueue(
    'notification.spread',
    { kind: 'room.mention', subjectId: roomId, by: null },
    { runAt: new Date(told * 1000), key: `room.mention:${roomId}:${told}` },
  );
}
