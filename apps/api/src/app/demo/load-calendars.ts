import type { EntityManager } from 'typeorm';
import { demoId } from './demo-ids.js';

/** Whose calendar is kept by mail in the demo world: so `/dev/mailbox` shows what it is like, and not two hundred of it. */
const KEPT = ['noor', 'rosa', 'amara'];

export async function insertCalendars(manager: EntityManager): Promise<void> {
  await manager.query(
    `INSERT INTO calendar_setting (person_id, by_mail) SELECT id, false FROM person WHERE NOT id = ANY($1::uuid[])`,
    [KEPT.map((key) => demoId('person', key))],
  );
}
