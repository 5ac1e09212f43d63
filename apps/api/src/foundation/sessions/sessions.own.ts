import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { COUNTED_AS } from './session-report.js';

const NOT_MINE = { not: 'It is the session’s.' };

const eraser: Eraser = {
  of: 'Sessions',
  fates: [
    gone(
      'attendance',
      'When I was there. Who reports count someone by stays without me: see the next two.',
      'attendance',
    ),
    {
      table: 'attendance_unnamed',
      column: null,
      becomes: 'kept',
      why: 'That someone with my role, kind of organization and state was there, and how long: funders are told how many came.',
      exported: { not: 'It leads to nobody.' },
    },
    {
      table: 'session_report',
      column: null,
      becomes: 'kept',
      why: 'Numbers of a closed session; few people are hidden wherever it is shown.',
      exported: { not: 'It leads to nobody.' },
    },
    gone('attendance_correction', 'What was corrected of my attendance.', 'attendance'),
    unnamed('attendance_correction', 'by_id', 'I corrected it of someone else.', NOT_MINE),
    unnamed('peer_session', 'created_by', 'The session is everyone’s.', NOT_MINE),
    unnamed('peer_session', 'closed_by', 'The session is everyone’s.', NOT_MINE),
    unnamed('series', 'created_by', 'The series is everyone’s.', NOT_MINE),
    unnamed(
      'session_follow_up',
      'author_id',
      'What is posted stays with its thread; what waits for it is deleted.',
      'follow-ups',
    ),
    gone('peer_session_role', 'That I facilitated or presented.', 'session-roles'),
    gone('rsvp', 'My answers. A place I held is offered to whoever waits.', 'rsvps'),
    gone('session_wait', 'My place in a line.', 'rsvps'),
    gone('calendar_setting', 'How my calendar is kept.', 'settings'),
    gone('room_measure', 'That my writing was paused, or I was put out.', 'measures'),
    unnamed('room_measure', 'by_id', 'It is about someone else.', NOT_MINE),
    unnamed('room_measure', 'ended_by_id', 'It is about someone else.', NOT_MINE),
  ],
  async erase(tx, { personId }) {
    await tx.query(KEEP_COUNTED, [personId]);
    await tx.query(`DELETE FROM session_follow_up WHERE author_id = $1 AND state <> 'posted'`, [personId]);
    await tx.enqueue('places.look-over', {}, { key: 'places.look-over' });
  },
};

// As reports count: what presence saw, or what was corrected last.
const KEEP_COUNTED = `
  INSERT INTO attendance_unnamed (session_id, role_title, organization_kind, state, minutes)
  SELECT at.session_id, ${COUNTED_AS.join(', ')}, at.minutes
    FROM (SELECT coalesce(seen.session_id, set.session_id) AS session_id, coalesce(set.minutes, seen.minutes) AS minutes
            FROM (SELECT session_id, ceil(seconds / 60)::int AS minutes FROM attendance WHERE person_id = $1) seen
            FULL JOIN (SELECT DISTINCT ON (session_id) session_id, minutes FROM attendance_correction WHERE person_id = $1
                        ORDER BY session_id, id DESC) set ON set.session_id = seen.session_id) at
    CROSS JOIN person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $1 AND at.minutes > 0`;

const attendance = exportOf({
  section: 'attendance',
  title: { en: 'Sessions I was at', es: 'Sesiones en las que estuve' },
  sql: `SELECT ${keyBy('s.starts_at', 's.id')} AS key, s.title AS session, s.starts_at AS at, a.first_seen_at AS "from", a.last_seen_at AS "to",
               coalesce(c.minutes, ceil(a.seconds / 60)::int) AS minutes, c.corrected_at AS "editedAt", c.reason
          FROM peer_session s LEFT JOIN attendance a ON a.session_id = s.id AND a.person_id = $1
          LEFT JOIN LATERAL (SELECT minutes, corrected_at, reason FROM attendance_correction WHERE session_id = s.id AND person_id = $1
                              ORDER BY id DESC LIMIT 1) c ON true WHERE a.person_id IS NOT NULL OR c.minutes IS NOT NULL`,
});

const followUps = exportOf({
  section: 'follow-ups',
  title: { en: 'What came of sessions, in my words', es: 'Lo que salió de las sesiones, en mis palabras' },
  sql: `SELECT ${keyBy('f.approved_at', 'f.session_id')} AS key, s.title AS session, f.title, f.markdown, f.state, f.approved_at AS at
          FROM session_follow_up f JOIN peer_session s ON s.id = f.session_id WHERE f.author_id = $1`,
});

const sessionRoles = exportOf({
  section: 'session-roles',
  title: { en: 'Sessions I facilitate or present', es: 'Sesiones que facilito o presento' },
  sql: `SELECT ${keyBy('s.starts_at', `s.id || r.role`)} AS key, s.title AS session, s.starts_at AS at, r.role
          FROM peer_session_role r JOIN peer_session s ON s.id = r.session_id WHERE r.person_id = $1`,
});

const rsvps = exportOf({
  section: 'rsvps',
  title: { en: 'Whether I come', es: 'Si voy' },
  sql: `SELECT ${keyBy('s.starts_at', `s.id || 'answer'`)} AS key, s.title AS session, s.starts_at AS at, v.answer, v.answered_at AS "answeredAt"
          FROM rsvp v JOIN peer_session s ON s.id = v.session_id WHERE v.person_id = $1
        UNION ALL SELECT ${keyBy('s.starts_at', `s.id || 'wait'`)}, s.title, s.starts_at, w.state, w.asked_at
          FROM session_wait w JOIN peer_session s ON s.id = w.session_id WHERE w.person_id = $1`,
});

const measures = exportOf({
  section: 'measures',
  title: {
    en: 'When my writing was paused, or I was asked out',
    es: 'Cuando se pausó mi escritura o se me pidió salir',
  },
  sql: `SELECT ${keyBy('m.at', 'm.id')} AS key, s.title AS session, m.kind, m.at, m.ended_at AS "endedAt"
          FROM room_measure m JOIN peer_session s ON s.id = m.session_id WHERE m.person_id = $1`,
});

/** What is kept of people around sessions. */
@Injectable()
export class SessionsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, attendance, followUps, sessionRoles, rsvps, measures);
  }
}
