import type { EntityManager } from 'typeorm';
import { countAnew, keepAnswer } from '../../foundation/polls/poll-answers.js';
import { demoId } from './demo-ids.js';
import type { DemoWorld } from './demo-types.js';

const POLLS = `
  WITH told AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) told(id uuid, post uuid, question text, kind text, options jsonb, anonymous boolean, shown text)),
  added AS (
    INSERT INTO poll (id, host, audience_id, question, kind, options, anonymous, shown)
    SELECT told.id, 'thread', post.audience_id, question, kind, ARRAY(SELECT jsonb_array_elements_text(options)), anonymous, shown
      FROM told JOIN post ON post.id = told.post RETURNING id)
  INSERT INTO post_poll (poll_id, post_id, thread_id)
  SELECT added.id, post.id, post.thread_id FROM added JOIN told USING (id) JOIN post ON post.id = told.post`;

/** Polls with what people answered, counted as they are when people answer. */
export async function insertPolls(manager: EntityManager, { polls }: DemoWorld): Promise<void> {
  const told = polls.map(({ key, thread, question, kind, options, anonymous, shown }) => ({
    id: demoId('poll', key),
    post: demoId('post', `${thread}/1`),
    question,
    kind,
    options,
    anonymous,
    shown,
  }));
  await manager.query(POLLS, [JSON.stringify(told)]);
  const tx = { query: <Row>(sql: string, parameters?: unknown[]) => manager.query<Row[]>(sql, parameters) };
  for (const { key, answers } of polls) {
    const id = demoId('poll', key);
    for (const { by, said } of answers) await keepAnswer(tx, id, demoId('person', by), said);
    await countAnew(tx, id);
  }
}
