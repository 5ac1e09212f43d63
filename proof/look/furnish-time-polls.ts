import { createHash } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** Secrets of links in mails about the time poll, known here alone: of one who reads English, of one who reads Spanish. */
export const POLL_LINKS = {
  noor: 'proof-noor-proof-noor-proof-noor-proof-noor',
  rosa: 'proof-rosa-proof-rosa-proof-rosa-proof-rosa',
};

/** Makes those links. */
export async function furnishTimePolls(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const [key, secret] of Object.entries(POLL_LINKS))
    await client.query(
      `INSERT INTO link (id, token_hash, purpose, subject, once, expires_at)
       VALUES (gen_random_uuid(), $1, 'time-poll.answer', $2, false, now() + interval '9 days')`,
      [
        createHash('sha256').update(secret).digest(),
        JSON.stringify({ personId: demoId('person', key), pollId: demoId('time-poll', 'school-visits') }),
      ],
    );
  await client.end();
}
