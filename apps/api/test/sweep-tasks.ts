import { randomUUID } from 'node:crypto';
import { Refused } from './kit/actor.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** A task of the author's that has come to its end. */
async function aTask({ house, author }: SweepWorld): Promise<{ id: string }> {
  const id = randomUUID();
  await house.db.query(
    `INSERT INTO task (id, person_id, kind, state, input, ended_at, file_key, file_name, file_type)
     VALUES ($1, $2, 'any', 'done', '{}', now(), $1, 'a.csv', 'text/csv')`,
    [id, author.personId],
  );
  return { id };
}

/** What one has begun that takes long is one's own, and nobody else's. */
export const taskRows: Record<string, Row> = {
  'Query.myTask': {
    may: 'snnnnnnnnnaa',
    ask: run(`query($id: ID!) { myTask(id: $id) { state result } }`, aTask),
  },
  'Mutation.taskCancel': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($id: ID!) { taskCancel(id: $id) { state } }`, aTask),
  },
  'HTTP tasks/:id/file': {
    may: 'snnnnnnnnnaa',
    ask: async (world, who) => {
      const { id } = await aTask(world);
      const answer = await fetch(`${world.house.url}/tasks/${id}/file`, {
        headers: who.cookie ? { cookie: who.cookie } : {},
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.text();
    },
  },
};
