import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Attendance and certificates',
  fates: [
    gone('certificate', 'My certificates: nobody can check them any more, so keep the file.', 'certificates'),
    unnamed('certificate', 'issued_by', 'The certificate is its holder’s.', {
      not: 'It is about someone else.',
    }),
    unnamed('certificate', 'revoked_by', 'The certificate is its holder’s.', {
      not: 'It is about someone else.',
    }),
    unnamed('attendance_look', 'person_id', 'That someone looked over who was there.', {
      not: 'It is the session’s.',
    }),
    gone(
      'attendance_import',
      'Reports of a video tool I brought in. One of someone else that names me is forgotten after a week anyway.',
      { not: 'It holds other people, and is forgotten after a week.' },
    ),
  ],
};

const certificates = exportOf({
  section: 'certificates',
  title: { en: 'My certificates', es: 'Mis certificados' },
  sql: `SELECT ${keyBy('issued_at', 'id')} AS key, issued_at AS at, person_name AS name, program_name AS program, cohort_name AS cohort, minutes, code,
               coalesce(superseded_at, revoked_at) AS until, revoked_why AS reason FROM certificate WHERE person_id = $1`,
});

/** What is kept of people beyond the room. */
@Injectable()
export class AttendanceOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, certificates);
  }
}
