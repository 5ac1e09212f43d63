import { FEWEST_SHOWN } from '@hearth/shared';
import { found, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import type { TimePollSayInput } from './time-polls.inputs.js';
import { stateOf } from './time-polls.policy.js';
import { pollById } from './time-polls.queries.js';

const KEEP = `
  INSERT INTO time_poll_answer (slot_id, person_id, answer)
  SELECT said.slot_id, $1, said.answer FROM unnest($2::uuid[], $3::text[]) said(slot_id, answer)
  ON CONFLICT (slot_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = now()
    WHERE time_poll_answer.answer <> excluded.answer`;

// Whoever looks before and after somebody answers learns nothing: what is shown is made anew by five answers more, and not by
// changes of what was counted.
export const SHOW_ANSWERS = `
  UPDATE time_poll_slot s SET shown_yes = c.yes, shown_maybe = c.maybe, shown_no = c.no
    FROM (SELECT a.slot_id, count(*)::int AS total, count(*) FILTER (WHERE a.answer = 'yes')::int AS yes,
                 count(*) FILTER (WHERE a.answer = 'if_need_be')::int AS maybe, count(*) FILTER (WHERE a.answer = 'no')::int AS no
            FROM time_poll_answer a WHERE a.slot_id = ANY($1::uuid[]) GROUP BY a.slot_id) c
   WHERE c.slot_id = s.id AND c.total >= coalesce(s.shown_yes + s.shown_maybe + s.shown_no, 0) + ${FEWEST_SHOWN}`;

/**
 * Keeps what someone answers to some slots; the others stay as they were. Twice is once. Throws `not_found` for whoever is not
 * asked, and `poll_closed` once it is over: an answer is counted, or told that it is not.
 */
export async function answerPoll(
  tx: Tx,
  who: Pick<Viewer, 'personId' | 'audienceIds'>,
  pollId: string,
  said: readonly TimePollSayInput[],
): Promise<void> {
  await tx.query(`SELECT FROM time_poll WHERE id = $1 FOR NO KEY UPDATE`, [pollId]);
  const poll = found(await pollById(tx, who, pollId));
  if (!poll.asked) throw notFound();
  if (stateOf(poll, poll.now) !== 'open') throw new RefusalError('poll_closed');
  // A slot that was taken out meanwhile keeps what is answered to it; one that has begun takes no more.
  const slots = await tx.query<{ id: string; begun: boolean }>(
    `SELECT id, starts_at <= clock_timestamp() AS begun FROM time_poll_slot WHERE poll_id = $1 AND id = ANY($2::uuid[])`,
    [pollId, said.map(({ slotId }) => slotId)],
  );
  const open = new Map(slots.map(({ id, begun }) => [id, !begun]));
  if (said.some(({ slotId }) => !open.has(slotId))) throw notFound();
  const latest = new Map(
    said.filter(({ slotId }) => open.get(slotId)).map((one) => [one.slotId, one.answer]),
  );
  if (latest.size === 0) return;
  await tx.query(KEEP, [who.personId, [...latest.keys()], [...latest.values()]]);
  await tx.query(SHOW_ANSWERS, [[...latest.keys()]]);
  tx.announce('time_poll.changed', { pollId });
}
