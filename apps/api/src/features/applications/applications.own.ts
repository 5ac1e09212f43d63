import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isTheirAddress } from '../../foundation/people/former-addresses.js';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Applications',
  fates: [
    gone(
      'application',
      'My application, with what reviewers made of it; one under my address, too.',
      'applications',
    ),
    unnamed('application', 'decided_by', 'The application is someone else’s.', {
      not: 'It is about someone else.',
    }),
    gone('application_review', 'What I made of someone else’s application.', 'reviews', 'reviewer_id'),
    gone('application_reviewer', 'That I was asked to read.', 'reviews'),
  ],
  async erase(tx, { personId, email }) {
    await tx.query(
      `DELETE FROM application a WHERE a.person_id = $1
          OR (a.person_id IS NULL AND ${isTheirAddress('a.email', 'a.saved_at', '$1', '$2')})`,
      [personId, email],
    );
  },
};

const applications = exportOf({
  section: 'applications',
  title: { en: 'My applications', es: 'Mis solicitudes' },
  sql: `SELECT ${keyBy('a.saved_at', 'a.id')} AS key, a.saved_at AS at, p.name AS program, c.name AS cohort, a.state, a.name, a.email, a.role_title AS "roleTitle",
               a.organization_name AS organization, a.us_state AS "usState", a.answers
          FROM application a JOIN cohort c ON c.id = a.cohort_id JOIN program p ON p.id = c.program_id
         WHERE a.person_id = $1 OR (a.person_id IS NULL AND a.confirmed_at IS NOT NULL AND ${isTheirAddress('a.email', 'a.saved_at', '$1', '(SELECT email FROM account WHERE person_id = $1)')})`,
});

const reviews = exportOf({
  section: 'reviews',
  title: { en: 'What I made of applications', es: 'Lo que opiné de solicitudes' },
  sql: `SELECT r.application_id::text AS key, c.name AS cohort, r.scores AS answers, r.note, r.submitted_at AS at
          FROM application_review r JOIN application a ON a.id = r.application_id JOIN cohort c ON c.id = a.cohort_id WHERE r.reviewer_id = $1`,
});

/** What is kept of whoever applied, and whoever read it. */
@Injectable()
export class ApplicationsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, applications, reviews);
  }
}
