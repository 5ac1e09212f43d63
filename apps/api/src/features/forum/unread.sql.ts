import { isMineOfMany } from './authorship.js';
import { stands } from './post-stands.sql.js';

/**
 * What is unread: posts that stand, have a number above the one the viewer has read up to, and are not the viewer's
 * own, anonymous ones included. A thread never opened is unread only if something was posted since the viewer came.
 * Counted to 99, so that no thread costs more than a page. `viewer` is the SQL of a person's id, `t` a thread,
 * `r` its left-joined `thread_read`.
 */
const MOST_COUNTED = 99;
/** Threads of a space that are looked at for something new: what is pinned, and those with the latest posts. */
const MOST_LOOKED_AT = 1_000;

/** SQL condition: the thread `t` may have something unread; all that is not, has not. */
export const mayHaveNews = (viewer: string): string => `
  t.last_number > coalesce(r.read_number, 0) AND (r.read_number IS NOT NULL
    OR t.last_post_at > (SELECT came.created_at FROM person came WHERE came.id = ${viewer}))`;

const newPosts = (viewer: string): string => `
  SELECT 1 FROM post new WHERE new.thread_id = t.id AND new.number > coalesce(r.read_number, 0)
     AND ${stands('new')} AND NOT ${isMineOfMany('new', viewer)}`;

/** SQL of how many posts of the thread `t` are unread, 0 to 99. */
export const unreadCount = (viewer: string): string => `
  CASE WHEN ${mayHaveNews(viewer)}
    THEN (SELECT count(*)::int FROM (${newPosts(viewer)} ORDER BY new.number LIMIT ${MOST_COUNTED}) counted) ELSE 0 END`;

/** SQL condition: the thread `t` has something unread. */
export const hasNews = (viewer: string): string => `${mayHaveNews(viewer)} AND EXISTS (${newPosts(viewer)})`;

/** SQL of how many threads of the space have something unread, 0 to 99, among the 1,000 that stand first in it. */
export const unreadThreads = (spaceId: string, viewer: string): string => `
  (SELECT count(*)::int FROM (
     SELECT 1 FROM (SELECT id, last_number, last_post_at FROM thread
                     WHERE space_id = ${spaceId} AND deleted_at IS NULL AND archived_at IS NULL
                     ORDER BY pinned DESC, last_post_at DESC, id DESC LIMIT ${MOST_LOOKED_AT}) t
       LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = ${viewer}
      WHERE ${hasNews(viewer)}
      LIMIT ${MOST_COUNTED}) counted)`;

/** SQL join that brings how far the viewer has read the thread `t`. */
export const readJoin = (viewer: string): string =>
  `LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = ${viewer}`;
