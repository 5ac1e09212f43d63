import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, whileRead } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Surveys',
  fates: [
    gone('survey_answered', 'That I answered.', 'surveys'),
    {
      table: 'survey_answer',
      column: null,
      becomes: 'kept',
      why: 'What was answered. It leads to nobody, not even to me: so nobody can find mine.',
      exported: { not: 'Nobody can find mine.' },
    },
  ],
};

const surveys = exportOf({
  section: 'surveys',
  title: { en: 'Sessions I said something about', es: 'Sesiones sobre las que opiné' },
  sql: `SELECT s.id::text AS key, ${whileRead('s.audience_id', 's.title')} AS session, s.starts_at AS at FROM survey_answered a JOIN peer_session s ON s.id = a.session_id
         WHERE a.person_id = $1`,
});

/** What is kept of who was asked about a session. */
@Injectable()
export class SurveyOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, surveys);
  }
}
