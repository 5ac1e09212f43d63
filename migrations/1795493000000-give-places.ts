import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions with so many places and a line for them, materials, and what people need so that they can take part. */
export class GivePlaces1795493000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE peer_session ADD capacity int CONSTRAINT peer_session_capacity_check CHECK (capacity > 0)`,
    );
    await runner.query(`CREATE TABLE session_wait (
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      number int NOT NULL,
      state text NOT NULL CONSTRAINT session_wait_state_check CHECK (state IN ('waiting', 'offered', 'given', 'lapsed')),
      until timestamptz,
      mark int NOT NULL DEFAULT 0,
      asked_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (session_id, person_id),
      CONSTRAINT session_wait_number_key UNIQUE (session_id, number),
      CONSTRAINT session_wait_until_check CHECK ((state = 'offered') = (until IS NOT NULL))
    )`);
    await runner.query(`CREATE INDEX session_wait_person_idx ON session_wait (person_id)`);
    await runner.query(`CREATE TABLE session_material (
      session_id uuid NOT NULL REFERENCES peer_session (id) ON DELETE CASCADE,
      number int NOT NULL,
      title text NOT NULL CONSTRAINT session_material_title_check CHECK (length(title) BETWEEN 1 AND 120),
      url text NOT NULL CONSTRAINT session_material_url_check CHECK (url LIKE 'https://%'),
      PRIMARY KEY (session_id, number)
    )`);
    await runner.query(`CREATE TABLE accommodation (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      audience_id uuid NOT NULL REFERENCES audience (id),
      session_id uuid REFERENCES peer_session (id) ON DELETE CASCADE,
      kind text NOT NULL CONSTRAINT accommodation_kind_check CHECK (kind IN ('captioning', 'asl', 'spanish', 'other')),
      words text NOT NULL DEFAULT '',
      state text NOT NULL DEFAULT 'open' CONSTRAINT accommodation_state_check CHECK (state IN ('open', 'arranged', 'not_possible', 'withdrawn')),
      note text NOT NULL DEFAULT '',
      version int NOT NULL DEFAULT 1,
      asked_at timestamptz NOT NULL DEFAULT now(),
      settled_by uuid REFERENCES person (id) ON DELETE SET NULL
    )`);
    await runner.query(`CREATE INDEX accommodation_person_idx ON accommodation (person_id)`);
    await runner.query(`CREATE INDEX accommodation_session_idx ON accommodation (session_id)`);
    await runner.query(
      `CREATE INDEX accommodation_audience_idx ON accommodation (audience_id, state, asked_at)`,
    );
    await runner.query(`CREATE INDEX accommodation_settled_by_idx ON accommodation (settled_by)`);

    // Whatever ends a membership gives its places back: at the instant it ends, though nobody asks then.
    await runner.query(`CREATE FUNCTION give_places_back() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM graphile_worker.add_job('places.settle', json_build_object('sessionId', s.id), run_at => greatest(NEW.left_at, now()),
                  job_key => 'places.left:' || s.id || ':' || NEW.person_id)
           FROM peer_session s
          WHERE s.cohort_id = NEW.cohort_id AND s.capacity IS NOT NULL AND s.ends_at > now()
            AND (EXISTS (SELECT FROM rsvp v WHERE v.session_id = s.id AND v.person_id = NEW.person_id)
              OR EXISTS (SELECT FROM session_wait w WHERE w.session_id = s.id AND w.person_id = NEW.person_id));
        RETURN NULL;
      END $$`);
    await runner.query(`CREATE TRIGGER cohort_membership_gives_places_back AFTER UPDATE OF left_at ON cohort_membership
      FOR EACH ROW WHEN (NEW.left_at IS NOT NULL) EXECUTE FUNCTION give_places_back()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER cohort_membership_gives_places_back ON cohort_membership`);
    await runner.query(`DROP FUNCTION give_places_back`);
    await runner.query(`DROP TABLE accommodation`);
    await runner.query(`DROP TABLE session_material`);
    await runner.query(`DROP TABLE session_wait`);
    await runner.query(`ALTER TABLE peer_session DROP capacity`);
  }
}
