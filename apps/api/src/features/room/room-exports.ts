import { exportOf, keyBy, whileRead } from '../../platform/contributors/exporter.js';
import { askedBy } from './question-authorship.js';

const SESSION = whileRead('s.audience_id', 's.title');

const messages = exportOf({
  section: 'messages',
  title: { en: 'What I wrote in rooms', es: 'Lo que escribí en las salas' },
  sql: `SELECT ${keyBy('m.sent_at', 'm.id')} AS key, m.sent_at AS at, ${SESSION} AS session, m.number, m.body AS text, m.edited_at AS "editedAt",
               m.undone_at IS NOT NULL AS deleted, m.content_notes AS "contentNotes"
          FROM message m JOIN room r ON r.id = m.room_id JOIN peer_session s ON s.id = r.session_id WHERE m.shown_author_id = $1`,
});

const messageReactions = exportOf({
  section: 'message-reactions',
  title: { en: 'My reactions in rooms', es: 'Mis reacciones en las salas' },
  sql: `SELECT s.id || ' ' || lpad(m.number::text, 9, '0') || m.id || own.kind AS key, ${SESSION} AS session, m.number, own.kind AS answer
          FROM message_reaction own JOIN message m ON m.id = own.message_id JOIN room r ON r.id = m.room_id
          JOIN peer_session s ON s.id = r.session_id WHERE own.person_id = $1`,
});

const questions = exportOf({
  section: 'questions',
  title: { en: 'What I asked in rooms', es: 'Lo que pregunté en las salas' },
  note: {
    en: 'What is marked “written as a member” bears no name there, and nobody but you can tell that it is yours.',
    es: 'Lo que dice “escrito como miembro” no lleva nombre allí, y nadie más que tú puede saber que es tuyo.',
  },
  sql: `SELECT ${keyBy('q.asked_at', 'q.id')} AS key, q.asked_at AS at, ${SESSION} AS session, q.body AS question, q.as_member AS "asMember",
               q.edited_at AS "editedAt", q.answered_at AS "answeredAt", q.withdrawn_at IS NOT NULL AS deleted
          FROM (${askedBy('$1')}) own JOIN room_question q ON q.id = own.question_id JOIN room r ON r.id = q.room_id
          JOIN peer_session s ON s.id = r.session_id`,
});

const votes = exportOf({
  section: 'question-votes',
  title: { en: 'Questions I wanted to be asked', es: 'Preguntas que quise que se hicieran' },
  sql: `SELECT s.id || ' ' || q.id AS key, ${SESSION} AS session, q.number
          FROM question_vote own JOIN room_question q ON q.id = own.question_id JOIN room r ON r.id = q.room_id
          JOIN peer_session s ON s.id = r.session_id WHERE own.person_id = $1`,
});

const cases = exportOf({
  section: 'cases',
  title: { en: 'Cases I brought', es: 'Casos que traje' },
  sql: `SELECT c.room_id::text AS key, ${SESSION} AS session, s.starts_at AS at, c.age_band AS "ageBand", c.setting, c.happened, c.tried, c.question
          FROM case_card c JOIN peer_session s ON s.id = c.session_id WHERE c.author_id = $1`,
});

const mutes = exportOf({
  section: 'mutes',
  title: { en: 'Whom I do not want to read in rooms', es: 'A quién no quiero leer en las salas' },
  sql: `SELECT ${keyBy('m.at', 'm.muted_id')} AS key, p.name, m.at FROM person_mute m JOIN person p ON p.id = m.muted_id WHERE m.person_id = $1`,
});

/** What one takes along of rooms: one's own words, never an answer to them. */
export const roomExports = [messages, messageReactions, questions, votes, cases, mutes];
