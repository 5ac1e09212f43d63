import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { demoId } from '../../apps/api/src/app/demo/demo-ids.ts';
import { WITH_PROTOCOLS } from './furnish-protocols.ts';

/** Secrets of links for guests, known here alone: of a session that is open, one to come, one that is listed, one that takes nobody else. */
export const GUEST_TOKENS = {
  open: 'proof-open-proof-open-proof-open-proof-open',
  toCome: 'proof-come-proof-come-proof-come-proof-come',
  listed: 'proof-list-proof-list-proof-list-proof-list',
  full: 'proof-full-proof-full-proof-full-proof-full',
};

/** Makes those links. */
export async function furnishGuests(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const make = (token: string, sessionId: string, closed: boolean) =>
    client.query(
      `INSERT INTO guest_link (id, token_hash, session_id, label, most_guests, shows_join_url, made_by, closed_at)
       VALUES ($1, $2, $3, 'For the nurse of the district', 20, true, $4, CASE WHEN $5 THEN now() END)`,
      [
        randomUUID(),
        createHash('sha256').update(token).digest(),
        sessionId,
        demoId('person', 'amara'),
        closed,
      ],
    );
  await make(GUEST_TOKENS.open, WITH_PROTOCOLS.running, false);
  await make(GUEST_TOKENS.full, WITH_PROTOCOLS.running, true);
  await make(GUEST_TOKENS.toCome, demoId('session', 'action-plan-clinic'), false);
  await make(GUEST_TOKENS.listed, WITH_PROTOCOLS.over, false);
  // Who speaks Spanish runs a session, too.
  await client.query(
    `INSERT INTO peer_session_role (session_id, person_id, role) VALUES ($1, $2, 'facilitator') ON CONFLICT DO NOTHING`,
    [WITH_PROTOCOLS.over, demoId('person', 'rosa')],
  );
  await client.end();
}
