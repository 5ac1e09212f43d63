import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Attendance and certificates',
  fates: [
    {
      table: 'certificate',
      column: 'person_id',
      becomes: 'deleted',
      why: 'My certificates: nobody can check them any more, so keep the file.',
      exported: 'certificates',
    },
    {
      table: 'certificate',
      column: 'issued_by',
      becomes: 'unnamed',
      why: 'The certificate is its holder’s.',
      exported: { not: 'It is about someone else.' },
    },
    {
      table: 'certificate',
      column: 'revoked_by',
      becomes: 'unnamed',
      why: 'The certificate is its holder’s.',
      exported: { not: 'It is about someone else.' },
    },
    {
      table: 'attendance_look',
      column: 'person_id',
      becomes: 'unnamed',
      why: 'That someone looked over who was there.',
      exported: { not: 'It is the session’s.' },
    },
    {
      table: 'attendance_import',
      column: 'person_id',
      becomes: 'deleted',
      why: 'Reports of a video tool I brought in. One of someone else that names me is forgotten after a week anyway.',
      exported: { not: 'It holds other people, and is forgotten after a week.' },
    },
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
