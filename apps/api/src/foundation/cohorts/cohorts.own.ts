import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Programs and cohorts',
  fates: [
    gone(
      'cohort_membership',
      'That I was in it. Reports of its sessions have counted me already.',
      'cohorts',
    ),
    gone('program_role', 'That I coordinated it.', 'programs'),
    gone('milestone_done', 'Steps I have done.', 'milestones'),
    gone(
      'roster_import',
      'Lists I brought in. One of someone else that names me is forgotten after a week anyway.',
      { not: 'It holds other people, and is forgotten after a week.' },
    ),
    gone('cohort_invitee', 'Under my address.', { not: 'It is replaced by my membership.' }, null),
  ],
  async erase(tx, { email }) {
    if (email) await tx.query(`DELETE FROM cohort_invitee WHERE email = $1`, [email]);
  },
};

const cohorts = exportOf({
  section: 'cohorts',
  title: { en: 'My cohorts', es: 'Mis cohortes' },
  sql: `SELECT ${keyBy('m.joined_at', 'm.id')} AS key, p.name AS program, c.name AS cohort, m.role, m.joined_at AS at, m.left_at AS until
          FROM cohort_membership m JOIN cohort c ON c.id = m.cohort_id JOIN program p ON p.id = c.program_id WHERE m.person_id = $1`,
});

const programs = exportOf({
  section: 'programs',
  title: { en: 'Programs I coordinate', es: 'Programas que coordino' },
  sql: `SELECT p.id::text || r.role AS key, p.name AS program, r.role FROM program_role r JOIN program p ON p.id = r.program_id
         WHERE r.person_id = $1`,
});

const milestones = exportOf({
  section: 'milestones',
  title: { en: 'Steps I have done', es: 'Pasos que hice' },
  sql: `SELECT ${keyBy('d.done_at', 'd.milestone_id')} AS key, d.done_at AS at, m.name_en AS title, c.name AS cohort
          FROM milestone_done d JOIN cohort_milestone m ON m.id = d.milestone_id JOIN cohort c ON c.id = m.cohort_id WHERE d.person_id = $1`,
});

/** What is kept of people in programs and cohorts. */
@Injectable()
export class CohortsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, cohorts, programs, milestones);
  }
}
