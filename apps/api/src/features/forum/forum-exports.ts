import { exportOf, keyBy, whileRead } from '../../platform/contributors/exporter.js';
import { writtenBy } from './authorship.js';

// A thread's name is shown as far as its author reads it still; elsewhere their own words stand without it.
const IN_THREAD = `JOIN post p ON p.id = own.post_id JOIN thread t ON t.id = p.thread_id JOIN space s ON s.id = t.space_id`;
const TITLE = whileRead('t.audience_id', 't.title');

const posts = exportOf({
  section: 'posts',
  title: { en: 'What I wrote in the forum', es: 'Lo que escribí en el foro' },
  note: {
    en: 'What is marked “written as a member” bears no name here, and nobody but you can tell that it is yours.',
    es: 'Lo que dice “escrito como miembro” no lleva nombre aquí, y nadie más que tú puede saber que es tuyo.',
  },
  sql: `SELECT ${keyBy('p.created_at', 'p.id')} AS key, p.created_at AS at, ${whileRead('p.audience_id', 's.name')} AS place, ${TITLE} AS title, p.number, p.voice IS NOT NULL AS "asMember",
               p.markdown, p.edited_at AS "editedAt", p.deleted_at IS NOT NULL AS deleted, p.content_notes AS "contentNotes",
               CASE WHEN p.number = 1 THEN t.tags END AS tags
          FROM (${writtenBy('$1')}) own ${IN_THREAD}`,
});

const versions = exportOf({
  section: 'post-versions',
  title: { en: 'What my posts said before', es: 'Lo que decían antes mis mensajes' },
  sql: `SELECT ${keyBy('v.written_at', `v.post_id || v.rev`)} AS key, v.written_at AS at, ${TITLE} AS title, p.number, v.markdown
          FROM (${writtenBy('$1')}) own ${IN_THREAD} JOIN post_version v ON v.post_id = p.id`,
});

const files = exportOf({
  section: 'post-files',
  title: { en: 'Pictures and files in my posts', es: 'Imágenes y archivos de mis mensajes' },
  sql: `SELECT ${keyBy('f.created_at', 'f.id')} AS key, f.created_at AS at, held.name, ${TITLE} AS title, p.number, f.type AS kind, f.bytes,
               f.stored_as AS "storedAs", held.name AS "fileName"
          FROM (${writtenBy('$1')}) own ${IN_THREAD} JOIN post_file held ON held.post_id = p.id JOIN file f ON f.id = held.file_id
         WHERE held.dropped_at IS NULL`,
});

const reactions = exportOf({
  section: 'reactions',
  title: { en: 'My reactions', es: 'Mis reacciones' },
  sql: `SELECT t.id || ' ' || lpad(p.number::text, 9, '0') || own.kind AS key, ${TITLE} AS title, p.number, own.kind AS answer
          FROM post_reaction own ${IN_THREAD} WHERE own.person_id = $1`,
});

const bookmarks = exportOf({
  section: 'bookmarks',
  title: { en: 'What I kept for later', es: 'Lo que guardé para después' },
  sql: `SELECT ${keyBy('own.created_at', 'p.id')} AS key, own.created_at AS at, ${TITLE} AS title, p.number, own.remind_at AS "remindAt"
          FROM bookmark own ${IN_THREAD} WHERE own.person_id = $1`,
});

const follows = exportOf({
  section: 'follows',
  title: { en: 'What I follow, and how far I have read', es: 'Lo que sigo y hasta dónde leí' },
  sql: `SELECT t.id::text AS key, ${TITLE} AS title, f.level AS answer, r.read_number AS number, r.read_at AS "readAt"
          FROM thread t LEFT JOIN thread_follow f ON f.thread_id = t.id AND f.person_id = $1
          LEFT JOIN thread_read r ON r.thread_id = t.id AND r.person_id = $1 WHERE f.level IS NOT NULL OR r.read_at IS NOT NULL`,
});

const replyDrafts = exportOf({
  section: 'reply-drafts',
  title: { en: 'Replies by mail that wait', es: 'Respuestas por correo que esperan' },
  sql: `SELECT ${keyBy('d.created_at', 'd.id')} AS key, d.created_at AS at, ${TITLE} AS title, d.text FROM reply_draft d JOIN thread t ON t.id = d.thread_id
         WHERE d.person_id = $1`,
});

const moderatorsWords = exportOf({
  section: 'moderators-words',
  title: { en: 'What moderators said to me', es: 'Lo que me dijo quien modera' },
  sql: `SELECT ${keyBy('w.at', `p.id || w.about`)} AS key, w.at, ${TITLE} AS title, p.number, w.about AS kind, w.words AS text
          FROM (${writtenBy('$1')}) own ${IN_THREAD} JOIN post_word w ON w.post_id = p.id`,
});

/** What one takes along of the forum: one's own words, never an answer to them. */
export const forumExports = [
  posts,
  versions,
  files,
  reactions,
  bookmarks,
  follows,
  replyDrafts,
  moderatorsWords,
];
