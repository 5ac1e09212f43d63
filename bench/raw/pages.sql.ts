// What the raw side asks: who it is, whether they may, and the whole page with the viewer's own state, in one statement
// whose answer is the same as Hearth's to the web's operation (the benchmarks compare the two before they measure).

const iso = (instant: string) => `to_char((${instant}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The viewer, with the audiences they belong to, by the hash of the sign-in's secret. */
export const ME = `
  me AS MATERIALIZED (
    SELECT p.id, p.created_at,
      (CASE WHEN EXISTS (SELECT 1 FROM site_role r WHERE r.person_id = p.id AND r.role IN ('member', 'moderator'))
            THEN ARRAY['00000000-0000-7000-8000-000000000001'::uuid] ELSE ARRAY[]::uuid[] END)
      || ARRAY(SELECT c.audience_id FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id
                WHERE m.person_id = p.id AND m.joined_at <= now() AND (m.left_at IS NULL OR m.left_at > now()))
      || ARRAY(SELECT c.audience_id FROM program_role g JOIN cohort c ON c.program_id = g.program_id WHERE g.person_id = p.id)
      AS audiences
    FROM sign_in si JOIN person p ON p.id = si.person_id
   WHERE si.token_hash = $1 AND si.revoked_at IS NULL AND si.expires_at > now()
     AND si.last_seen_at > now() - make_interval(mins => si.idle_minutes) AND p.deactivated_at IS NULL)`;

const PERSON = `
  CASE WHEN p.id IS NOT NULL THEN json_build_object('__typename', 'Person', 'id', p.id, 'name', p.name, 'pronouns', p.pronouns,
    'roleTitle', p.role_title, 'organizationName', o.name, 'state', o.state,
    'pictureId', (SELECT face.picture_small_file_id FROM profile face WHERE face.person_id = p.id
      AND coalesce(face.shown_to ->> 'PICTURE', 'MEMBERS') = 'MEMBERS')) END`;

const UNREAD = `
  CASE WHEN t.last_number > coalesce(r.read_number, 0) AND (r.read_number IS NOT NULL OR t.last_post_at > me.created_at)
    THEN (SELECT count(*)::int FROM (
      SELECT 1 FROM post n WHERE n.thread_id = t.id AND n.number > coalesce(r.read_number, 0) AND n.deleted_at IS NULL AND n.hidden_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM post_author a WHERE a.post_id = n.id AND a.person_id = me.id) ORDER BY n.number LIMIT 99) counted)
    ELSE 0 END`;

const ABOUT = `'contentNotes', coalesce(f.content_notes, '{}'), 'needs', ARRAY(SELECT upper(n) FROM unnest(t.needs) n), 'tags', t.tags,
    'pinned', t.pinned`;
const KIND = (audience: string) =>
  `CASE WHEN ${audience} = '00000000-0000-7000-8000-000000000001' THEN 'COLLECTIVE' ELSE 'COHORT' END`;
const NAME = (audience: string) =>
  `coalesce((SELECT g.name || ', ' || c.name FROM cohort c JOIN program g ON g.id = c.program_id
    WHERE c.audience_id = ${audience}), 'HEART Collective')`;
const OVER = (audience: string) =>
  `EXISTS (SELECT 1 FROM cohort c WHERE c.audience_id = ${audience} AND c.ends_on < (now() AT TIME ZONE c.time_zone)::date)`;

/** `$2` the thread, `$3` the first number, `$4` how many. */
export const THREAD_PAGE = `
  WITH ${ME}
  SELECT json_build_object('thread', json_build_object('__typename', 'Thread', 'id', t.id, 'title', t.title,
    'spaceId', t.space_id, 'spaceName', s.name, 'audienceKind', ${KIND('t.audience_id')}, 'audienceName', ${NAME('t.audience_id')},
    'locked', t.locked_at IS NOT NULL, 'lastNumber', t.last_number, 'rev', t.rev, 'postCount', t.post_count,
    ${ABOUT}, 'archived', t.archived_at IS NOT NULL, 'mergedInto', t.merged_into_id,
    'summary', CASE WHEN t.summary_html IS NOT NULL THEN json_build_object('__typename', 'ThreadSummary', 'html', t.summary_html,
      'markdown', t.summary_markdown) END,
    'pollsRev', (SELECT coalesce(max(po.rev), 0) FROM post_poll held JOIN post po ON po.id = held.post_id
      WHERE held.thread_id = t.id AND po.deleted_at IS NULL AND po.hidden_at IS NULL),
    'bookmarked', (SELECT coalesce(json_agg(b.post_id), '[]') FROM bookmark b WHERE b.thread_id = t.id AND b.person_id = me.id),
    'can', json_build_object('__typename', 'ThreadCan', 'reply', open.open, 'describe', open.asked AND open.open, 'keep', false, 'poll', open.asked AND open.open),
    'follow', upper(coalesce((SELECT f.level FROM thread_follow f WHERE f.thread_id = t.id AND f.person_id = me.id), 'automatic')),
    'readNumber', coalesce(r.read_number, 0), 'unreadCount', ${UNREAD},
    'keptReplies', (SELECT coalesce(json_agg(json_build_object('__typename', 'KeptReply', 'id', k.id, 'text', k.text)
      ORDER BY k.created_at, k.id), '[]') FROM reply_draft k WHERE k.thread_id = t.id AND k.person_id = me.id),
    'posts', json_build_object('__typename', 'PostPage', 'hasBefore', $3::int > 1, 'hasAfter', $3::int + $4::int - 1 < t.last_number,
      'nodes', (SELECT json_agg(json_build_object('__typename', 'Post', 'id', n.id, 'threadId', n.thread_id, 'number', n.number,
          'rev', n.rev, 'replyToNumber', n.reply_to_number, 'author', ${PERSON}, 'voice', n.voice,
          'html', CASE WHEN n.deleted_at IS NULL AND n.hidden_at IS NULL THEN n.html ELSE '' END, 'contentNotes', n.content_notes, 'helpful', n.helpful,
          'lessonMark', CASE WHEN n.deleted_at IS NULL AND n.hidden_at IS NULL THEN upper(n.lesson_mark) END,
          'reactions', n.reactions, 'createdAt', ${iso('n.created_at')},
          'editedAt', ${iso('n.edited_at')}, 'deleted', n.deleted_at IS NOT NULL,
          'hidden', n.removed_at IS NOT NULL OR (n.hidden_at IS NOT NULL AND n.deleted_at IS NULL), 'movedTo', NULL,
          'viewer', json_build_object('__typename', 'PostViewer', 'mine', a.post_id IS NOT NULL,
            'canEdit', a.post_id IS NOT NULL AND n.deleted_at IS NULL AND open.open,
            'canDelete', a.post_id IS NOT NULL AND n.deleted_at IS NULL,
            'canMarkHelpful', open.asked AND open.open AND n.number > 1 AND a.post_id IS NULL AND n.deleted_at IS NULL,
            'canReact', NOT open.closed AND a.post_id IS NULL AND n.deleted_at IS NULL,
            'reacted', CASE WHEN n.reactions IS NULL THEN '[]'::json ELSE (SELECT coalesce(json_agg(upper(own.kind) ORDER BY own.kind), '[]')
              FROM post_reaction own WHERE own.post_id = n.id AND own.person_id = me.id) END,
            'restoreUntil', CASE WHEN a.post_id IS NOT NULL AND n.deleted_at > now() - interval '30 seconds'
              THEN ${iso(`n.deleted_at + interval '30 seconds'`)} END,
            'canFlag', a.post_id IS NULL AND n.deleted_at IS NULL AND n.hidden_at IS NULL AND flagged.waits IS NULL,
            'flagged', CASE WHEN flagged.waits THEN 'WAITING' WHEN NOT flagged.waits THEN 'SETTLED' END,
            'word', CASE WHEN a.post_id IS NOT NULL THEN (SELECT json_build_object('__typename', 'PostWord', 'about', upper(w.about),
              'words', w.words) FROM post_word w WHERE w.post_id = n.id) END,
            'ownHtml', CASE WHEN a.post_id IS NOT NULL AND n.hidden_at IS NOT NULL AND n.deleted_at IS NULL THEN n.html END,
            'canMarkLesson', a.post_id IS NOT NULL AND n.deleted_at IS NULL AND n.hidden_at IS NULL,
            'lessonAsked', CASE WHEN a.post_id IS NOT NULL THEN (SELECT upper(k.kind) FROM lesson_ask k WHERE k.post_id = n.id AND k.answered_at IS NULL
              ORDER BY k.asked_at DESC, k.asker_id LIMIT 1) END,
            'canAskLesson', false)) ORDER BY n.number)
        FROM post n
        LEFT JOIN person p ON p.id = n.shown_author_id LEFT JOIN organization o ON o.id = p.organization_id
        LEFT JOIN post_author a ON a.post_id = n.id AND a.person_id = me.id
        LEFT JOIN post_flagged flagged ON flagged.post_id = n.id AND flagged.person_id = me.id
       WHERE n.thread_id = t.id AND n.number BETWEEN $3::int AND $3::int + $4::int - 1)))) AS data
    FROM me JOIN thread t ON t.id = $2 AND t.audience_id = ANY(me.audiences) AND t.deleted_at IS NULL
    JOIN space s ON s.id = t.space_id
    LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = me.id,
    LATERAL (SELECT content_notes, id FROM post WHERE thread_id = t.id AND number = 1) f,
    LATERAL (SELECT t.archived_at IS NOT NULL OR s.archived_at IS NOT NULL OR ${OVER('t.audience_id')} AS closed) shut,
    LATERAL (SELECT shut.closed, t.locked_at IS NULL AND NOT shut.closed AS open,
      EXISTS (SELECT FROM post_author w WHERE w.post_id = f.id AND w.person_id = me.id) AS asked) open`;

/** `$2` the space, `$3` how many. */
export const THREAD_LIST = `
  WITH ${ME}
  SELECT json_build_object('space', json_build_object('__typename', 'Space', 'id', s.id, 'name', s.name,
    'description', s.description, 'audienceKind', ${KIND('s.audience_id')}, 'audienceName', ${NAME('s.audience_id')},
    'archived', s.archived_at IS NOT NULL, 'starters', upper(s.starters),
    'can', json_build_object('__typename', 'SpaceCan', 'startThread', s.archived_at IS NULL AND NOT ${OVER('s.audience_id')}
      AND s.starters = 'everyone', 'keep', false),
    'unreadThreads', (SELECT count(*)::int FROM (SELECT 1 FROM (
        SELECT * FROM thread WHERE space_id = s.id AND deleted_at IS NULL AND archived_at IS NULL
         ORDER BY pinned DESC, last_post_at DESC, id DESC LIMIT 1000) t
      LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = me.id
      WHERE t.last_number > coalesce(r.read_number, 0) AND (r.read_number IS NOT NULL OR t.last_post_at > me.created_at)
        AND EXISTS (SELECT 1 FROM post n WHERE n.thread_id = t.id AND n.number > coalesce(r.read_number, 0)
          AND n.deleted_at IS NULL AND n.hidden_at IS NULL AND NOT EXISTS (SELECT 1 FROM post_author a WHERE a.post_id = n.id AND a.person_id = me.id))
      LIMIT 99) counted),
    'threads', (SELECT json_build_object('__typename', 'ThreadPage', 'nextCursor', NULL,
        'nodes', json_agg(json_build_object('__typename', 'Thread', 'id', t.id, 'title', t.title, 'spaceId', t.space_id, 'spaceName', s.name, ${ABOUT},
          'createdAt', ${iso('t.created_at')}, 'lastPostAt', ${iso('t.last_post_at')}, 'locked', t.locked_at IS NOT NULL,
          'startedAsMember', coalesce(f.voice IS NOT NULL, false), 'startedBy', ${PERSON}, 'postCount', t.post_count,
          'readNumber', coalesce(r.read_number, 0), 'unreadCount', ${UNREAD}) ORDER BY t.pinned DESC, t.last_post_at DESC, t.id DESC))
      FROM (SELECT * FROM thread WHERE space_id = s.id AND deleted_at IS NULL AND archived_at IS NULL
             ORDER BY pinned DESC, last_post_at DESC, id DESC LIMIT $3::int) t
      LEFT JOIN post f ON f.thread_id = t.id AND f.number = 1
      LEFT JOIN person p ON p.id = f.shown_author_id LEFT JOIN organization o ON o.id = p.organization_id
      LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = me.id))) AS data
    FROM me JOIN space s ON s.id = $2 AND s.audience_id = ANY(me.audiences)`;
