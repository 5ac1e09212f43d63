import { randomUUID } from 'node:crypto';
import { hashOfSecret, newSecret } from '../src/platform/access/secrets.js';
import { Refused } from './kit/actor.js';
import { run, type Row } from './sweep-asks.js';
import type { SweepWorld } from './sweep-world.js';

/** Everything of the author's, put together. */
async function anExport({ house, author }: SweepWorld): Promise<{ id: string; secret: string }> {
  const [id, secret] = [randomUUID(), newSecret()];
  await house.db.query(
    `INSERT INTO task (id, person_id, kind, state, input, ended_at, file_key, file_name, file_type)
     VALUES ($1, $2, 'my-data.export', 'done', '{}', now(), $1, 'a.zip', 'application/zip')`,
    [id, author.personId],
  );
  await house.db.query(
    `INSERT INTO link (id, token_hash, purpose, subject, once, expires_at) VALUES ($1, $2, 'my-data.export', $3::jsonb, false, now() + interval '1 hour')`,
    [id, hashOfSecret(secret), JSON.stringify({ personId: author.personId, taskId: id })],
  );
  return { id, secret };
}

/** What is kept of one is one's own, and nobody else's. */
export const myDataRows: Record<string, Row> = {
  'Query.myData': { may: 's+++++++++aa', ask: run(`{ myData { lastAdministrator } }`) },
  'Mutation.myDataExport': {
    may: 's+++++++++aa',
    ask: run(
      `mutation($input: MyDataExportInput!) { myDataExport(input: $input) { export { state } } }`,
      () => ({ input: { id: randomUUID() } }),
    ),
  },
  'Mutation.myDataExportOpen': {
    may: 'snnnnnnnnnaa',
    ask: run(`mutation($id: ID!) { myDataExportOpen(id: $id) }`, async (world) => ({
      id: (await anExport(world)).id,
    })),
  },
  'HTTP my-data/export/:secret': {
    may: 'snnnnnnnnnaa',
    ask: async (world, who) => {
      const { secret } = await anExport(world);
      const answer = await fetch(`${world.house.url}/my-data/export/${secret}`, {
        headers: who.cookie ? { cookie: who.cookie } : {},
      });
      if (answer.status !== 200) throw new Refused((await answer.json()) as never, 'refused');
      return answer.text();
    },
  },
  'Mutation.erasureAsk': {
    // Nobody else keeps this house, nor coordinates these cohorts.
    may: 's+a++++i+iaa',
    ask: run(
      `mutation { erasureAsk(input: { word: "delete", keepsWords: true }) { erasure { keepsWords } } }`,
    ),
  },
  'Mutation.erasureTakeBack': {
    may: 's+++++++++aa',
    ask: run(`mutation { erasureTakeBack { lastAdministrator } }`),
  },
};
