import type { EntityManager } from 'typeorm';
import { demoId } from './demo-ids.js';

/** A session in which every place is taken and two people wait, with something to read, and what two people need. */
export async function insertPlaces(manager: EntityManager): Promise<void> {
  const session = demoId('session', 'book-study-evening');
  await manager.query(
    `UPDATE peer_session s SET capacity = greatest(1, (SELECT count(*)::int FROM rsvp v WHERE v.session_id = s.id AND v.answer = 'going'
        AND NOT EXISTS (SELECT FROM peer_session_role r WHERE r.session_id = s.id AND r.person_id = v.person_id))) WHERE s.id = $1`,
    [session],
  );
  await manager.query(
    `INSERT INTO session_wait (session_id, person_id, number, state, asked_at)
     SELECT s.id, next.person_id, row_number() OVER (ORDER BY next.joined_at, next.person_id), 'waiting', s.created_at + interval '1 day'
       FROM peer_session s CROSS JOIN LATERAL (
         SELECT m.person_id, m.joined_at FROM cohort_membership m
          WHERE m.cohort_id = s.cohort_id AND m.role = 'fellow' AND m.left_at IS NULL AND m.joined_at <= s.created_at
            AND NOT EXISTS (SELECT FROM rsvp v WHERE v.session_id = s.id AND v.person_id = m.person_id)
            AND NOT EXISTS (SELECT FROM peer_session_role r WHERE r.session_id = s.id AND r.person_id = m.person_id)
          ORDER BY m.joined_at, m.person_id LIMIT 2) next
      WHERE s.id = $1`,
    [session],
  );
  await manager.query(
    `INSERT INTO session_material (session_id, number, title, url)
     VALUES ($1, 1, 'Chapter 4, for those who have not got to it', 'https://example.org/book-study/chapter-4'),
            ($1, 2, 'Three questions we start with', 'https://example.org/book-study/questions')`,
    [session],
  );
  await manager.query(
    `INSERT INTO accommodation (id, person_id, audience_id, session_id, kind, words, asked_at)
     SELECT $2::uuid, $3::uuid, s.audience_id, NULL, 'captioning', '', s.created_at + interval '2 days' FROM peer_session s WHERE s.id = $1
     UNION ALL
     SELECT $4::uuid, $5::uuid, s.audience_id, s.id, 'other', 'A short break after half an hour would help me stay to the end.', s.created_at + interval '3 days'
       FROM peer_session s WHERE s.id = $1`,
    [
      session,
      demoId('accommodation', 'captions'),
      demoId('person', 'rosa'),
      demoId('accommodation', 'break'),
      demoId('person', 'hannah'),
    ],
  );
}
