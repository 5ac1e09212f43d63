import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';

/** The secrets of mailed links that stay good while one looks. */
export const DOOR_TOKENS = {
  signIn: 'proof-in-proof-in-proof-in-proof-in-proof-i',
  password: 'proof-pw-proof-pw-proof-pw-proof-pw-proof-p',
  confirm: 'proof-ec-proof-ec-proof-ec-proof-ec-proof-e',
  stop: 'proof-es-proof-es-proof-es-proof-es-proof-e',
};
const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** Mailed links to look at, and sign-ins elsewhere. */
export async function furnishDoor(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const personId = demoId('person', 'noor');
  const link = (token: string, purpose: string, subject: object) =>
    client.query(
      `INSERT INTO link (id, token_hash, purpose, subject, once, expires_at) VALUES ($1, $2, $3, $4, true, now() + interval '1 day')`,
      [randomUUID(), createHash('sha256').update(token).digest(), purpose, JSON.stringify(subject)],
    );
  await link(DOOR_TOKENS.signIn, 'sign-in.mail', { personId, isShared: false, next: null });
  await link(DOOR_TOKENS.password, 'password.reset', { personId });
  const [changeId, mover] = [randomUUID(), demoId('person', 'amara')];
  await client.query(
    `INSERT INTO email_change (id, person_id, email, former_email, by_administrator, expires_at)
     SELECT $1, $2, 'amara.okafor.lindqvist@home.hearth.example', email, true, now() + interval '1 day' FROM account WHERE person_id = $2`,
    [changeId, mover],
  );
  await link(DOOR_TOKENS.confirm, 'email.confirm', { personId: mover, changeId });
  await link(DOOR_TOKENS.stop, 'email.stop', { personId: mover, changeId });
  await client.query(
    `INSERT INTO sign_in (id, token_hash, person_id, user_agent, how, is_shared, created_at, last_seen_at, expires_at)
     VALUES ($1, sha256(gen_random_uuid()::text::bytea), $3, $4, 'mail', false, now() - interval '9 days', now() - interval '2 hours', now() + interval '9 days'),
            ($2, sha256(gen_random_uuid()::text::bytea), $3, '', 'password', true, now() - interval '3 hours', now() - interval '10 minutes', now() + interval '9 hours')`,
    [randomUUID(), randomUUID(), personId, SAFARI],
  );
  await client.end();
}
