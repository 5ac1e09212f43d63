import type { EntityManager } from 'typeorm';

/** Leaves it to be told, as if it had just happened, what is new in the demo world: recent replies, what is on the calendar. */
export async function tellNews(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(
    `SELECT graphile_worker.add_job('notification.spread',
       json_build_object('kind', news.kind, 'subjectId', news.id, 'by', news.by))
       FROM (
         SELECT 'thread.reply' AS kind, id, NULL::uuid AS by FROM thread WHERE last_post_at > $1::timestamptz - interval '14 days'
         UNION ALL
         SELECT 'session.scheduled', id, created_by FROM peer_session WHERE starts_at > $1 AND canceled_at IS NULL
         UNION ALL
         SELECT 'session.reminder', id, NULL FROM peer_session WHERE starts_at BETWEEN $1 AND $1::timestamptz + interval '1 day'
       ) news`,
    [now.toISOString()],
  );
}
