import type { EntityManager } from 'typeorm';
import { countAnew, keepAnswers } from '../../foundation/polls/poll-answers.js';
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
  const tx = {
    // What changes rows is answered with their number beside them.
    query: async <Row>(sql: string, parameters?: unknown[]): Promise<Row[]> => {
      const answer = await manager.query<Row[] | [Row[], number]>(sql, parameters);
      return Array.isArray(answer[0]) ? answer[0] : (answer as Row[]);
    },
  };
  await keepAnswers(
    tx,
    polls.flatMap(({ key, answers }) =>
      answers.map(({ by, said }) => ({ poll: demoId('poll', key), person: demoId('person', by), said })),
    ),
  );
  await countAnew(
    tx,
    polls.map(({ key }) => demoId('poll', key)),
  );
}
