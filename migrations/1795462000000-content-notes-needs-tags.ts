import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The vocabulary as it begins: key, then name and meaning in English and in Spanish. */
const NOTES: [string, [string, string], [string, string]][] = [
  [
    'self-harm',
    ['Suicide or self-harm', 'Someone hurts themselves, or thinks of it'],
    ['Suicidio o autolesiones', 'Alguien se hace daño o piensa en hacerlo'],
  ],
  [
    'abuse',
    ['Abuse or neglect', 'A child or an adult is harmed by someone near them'],
    ['Maltrato o negligencia', 'Alguien cercano hace daño a un niño, una niña o una persona adulta'],
  ],
  [
    'sexual-violence',
    ['Sexual violence', 'Sexual harm, or the threat of it'],
    ['Violencia sexual', 'Daño sexual o la amenaza de sufrirlo'],
  ],
  [
    'violence',
    ['Violence', 'Fights, weapons, threats, harm in a neighborhood'],
    ['Violencia', 'Peleas, armas, amenazas, daño en el barrio'],
  ],
  [
    'death',
    ['Death and grief', 'Someone has died, or is dying'],
    ['Muerte y duelo', 'Alguien ha muerto o está por morir'],
  ],
  [
    'substances',
    ['Alcohol and other drugs', 'Use, overdose, living with someone who uses'],
    ['Alcohol y otras drogas', 'Consumo, sobredosis, vivir con alguien que consume'],
  ],
  [
    'eating',
    ['Eating and weight', 'Eating that hurts, or talk of weight'],
    ['Comida y peso', 'Comer de un modo que hace daño, o hablar del peso'],
  ],
  [
    'discrimination',
    ['Racism or other hate', 'Someone is harmed for who they are'],
    ['Racismo u otro odio', 'Alguien sufre daño por ser quien es'],
  ],
  [
    'separation',
    ['Detention or separation', 'A family is parted: by arrest, deportation, a court'],
    ['Detención o separación', 'Una familia es separada: por un arresto, una deportación, un tribunal'],
  ],
  [
    'other',
    ['Something else that is hard', 'Hard to read, and none of the others'],
    ['Otra cosa difícil', 'Difícil de leer, y ninguna de las otras'],
  ],
];

/** Content notes and what each person chose for them; what the asker of a thread needs; tags. */
export class ContentNotesNeedsTags1795462000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE content_note (
      key text PRIMARY KEY CHECK (key ~ '^[a-z-]{1,40}$'),
      position int NOT NULL
    )`);
    await runner.query(`CREATE TABLE content_note_word (
      note_key text NOT NULL REFERENCES content_note (key) ON DELETE CASCADE,
      locale text NOT NULL,
      name text NOT NULL,
      meaning text NOT NULL,
      PRIMARY KEY (note_key, locale)
    )`);
    await runner.query(`CREATE TABLE content_note_choice (
      person_id uuid NOT NULL REFERENCES person (id) ON DELETE CASCADE,
      note_key text NOT NULL REFERENCES content_note (key) ON DELETE CASCADE,
      choice text NOT NULL CONSTRAINT content_note_choice_check CHECK (choice IN ('open', 'fold')),
      PRIMARY KEY (person_id, note_key)
    )`);
    await runner.query(`CREATE INDEX content_note_choice_note_idx ON content_note_choice (note_key)`);
    for (const [position, [key, english, spanish]] of NOTES.entries()) {
      await runner.query(`INSERT INTO content_note (key, position) VALUES ($1, $2)`, [key, position]);
      await runner.query(
        `INSERT INTO content_note_word (note_key, locale, name, meaning) VALUES ($1, 'en', $2, $3), ($1, 'es', $4, $5)`,
        [key, ...english, ...spanish],
      );
    }
    await runner.query(`ALTER TABLE post ADD COLUMN content_notes text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE thread
      ADD COLUMN needs text[] NOT NULL DEFAULT '{}',
      ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
      ADD CONSTRAINT thread_needs_check CHECK (needs <@ ARRAY['listening', 'ideas', 'resource', 'soon']),
      ADD CONSTRAINT thread_tags_check CHECK (cardinality(tags) <= 5)`);
    await runner.query(`CREATE INDEX thread_tags_idx ON thread USING gin (tags)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX thread_tags_idx`);
    await runner.query(`ALTER TABLE thread DROP COLUMN tags, DROP COLUMN needs`);
    await runner.query(`ALTER TABLE post DROP COLUMN content_notes`);
    for (const table of ['content_note_choice', 'content_note_word', 'content_note'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
