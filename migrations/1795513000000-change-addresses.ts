import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Someone's account moves to another address of mail once a letter there was answered; one waits at a time. */
export class ChangeAddresses1795513000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE email_change (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        email citext NOT NULL,
        former_email citext NOT NULL,
        by_administrator boolean NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        changed_at timestamptz
      )`);
    await runner.query(`CREATE INDEX email_change_person_idx ON email_change (person_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX email_change_waiting_idx ON email_change (person_id) WHERE changed_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE email_change`);
  }
}
