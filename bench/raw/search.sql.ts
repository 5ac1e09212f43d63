import { ME } from './pages.sql.ts';

/**
 * What the raw side of a search asks: who it is, and the newest posts they may read that hold these words, cut short. `$2` the
 * words.
 */
export const SEARCH = `
  WITH ${ME},
  asked AS MATERIALIZED (SELECT websearch_to_tsquery('hearth_english', $2) AS q)
  SELECT json_build_object('search', json_build_object('nodes', coalesce(json_agg(found), '[]'))) AS data
    FROM me CROSS JOIN LATERAL (
      SELECT p.id, t.title, '/threads/' || t.id || '#' || p.number AS path, p.created_at AS at, sp.name AS place, a.name AS author,
             ts_headline('hearth_english', p.html, (SELECT q FROM asked)) AS snippet
        FROM (SELECT post_id FROM post_search WHERE audience_id = ANY(me.audiences) AND words @@ (SELECT q FROM asked)
               ORDER BY created_at DESC, post_id DESC LIMIT 20) found
        JOIN post p ON p.id = found.post_id JOIN thread t ON t.id = p.thread_id JOIN space sp ON sp.id = t.space_id
        LEFT JOIN person a ON a.id = p.shown_author_id
       WHERE p.deleted_at IS NULL AND t.deleted_at IS NULL ORDER BY p.created_at DESC, p.id DESC) found`;
