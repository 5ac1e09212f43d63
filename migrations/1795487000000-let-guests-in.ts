import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests: people without an account, in one session's room for as long as it is open, by a link that ends with it. */
export class LetGuestsIn1795487000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person ADD is_guest boolean NOT NULL DEFAULT false`);
    await runner.query(`CREATE TABLE guest_link (
      id uuid PRIMARY KEY,
      token_hash bytea NOT NULL CONSTRAINT guest_link_token_hash_key UNIQUE,
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      label text NOT NULL DEFAULT '' CONSTRAINT guest_link_label_check CHECK (length(label) <= 80),
      most_guests int NOT NULL CONSTRAINT guest_link_most_guests_check CHECK (most_guests BETWEEN 1 AND 20),
      shows_join_url boolean NOT NULL DEFAULT false,
      made_by uuid REFERENCES person (id) ON DELETE SET NULL,
      made_at timestamptz NOT NULL DEFAULT now(),
      closed_at timestamptz,
      ended_at timestamptz
    )`);
    await runner.query(`CREATE INDEX guest_link_session_idx ON guest_link (session_id)`);
    await runner.query(`CREATE INDEX guest_link_made_by_idx ON guest_link (made_by)`);
    await runner.query(`CREATE TABLE guest (
      person_id uuid PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
      link_id uuid NOT NULL REFERENCES guest_link (id) ON DELETE CASCADE,
      key_hash bytea NOT NULL CONSTRAINT guest_key_hash_key UNIQUE,
      since_number int NOT NULL,
      came_at timestamptz NOT NULL DEFAULT now(),
      left_at timestamptz,
      removed_at timestamptz
    )`);
    await runner.query(`CREATE INDEX guest_link_idx ON guest (link_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE guest`);
    await runner.query(`DROP TABLE guest_link`);
    await runner.query(`DELETE FROM person WHERE is_guest`);
    await runner.query(`ALTER TABLE person DROP is_guest`);
  }
}
