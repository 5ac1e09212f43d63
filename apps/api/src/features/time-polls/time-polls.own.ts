import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy, whileRead } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Finding a time',
  fates: [
    unnamed('time_poll', 'created_by', 'The poll is everyone’s.', { not: 'It is the group’s.' }),
    gone('time_poll_answer', 'When I can. Numbers of a poll that has ended stay.', 'time-poll-answers'),
    gone('time_poll_person', 'That I was asked.', { not: 'It stands with my answers.' }),
    gone('person_availability', 'When I never can.', 'never-free'),
  ],
};

const answers = exportOf({
  section: 'time-poll-answers',
  title: { en: 'When I can', es: 'Cuándo puedo' },
  sql: `SELECT ${keyBy('s.starts_at', 's.id')} AS key, ${whileRead('p.audience_id', 'p.title')} AS title, s.starts_at AS at, a.answer, a.answered_at AS "answeredAt"
          FROM time_poll_answer a JOIN time_poll_slot s ON s.id = a.slot_id JOIN time_poll p ON p.id = s.poll_id WHERE a.person_id = $1`,
});

const neverFree = exportOf({
  section: 'never-free',
  title: { en: 'When I never can', es: 'Cuándo nunca puedo' },
  sql: `SELECT id::text AS key, weekday, to_char(from_minute * interval '1 minute', 'HH24:MI') AS "from", to_char(to_minute * interval '1 minute', 'HH24:MI') AS "to",
               label AS name FROM person_availability WHERE person_id = $1`,
});

/** What is kept of when people can. */
@Injectable()
export class TimePollsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, answers, neverFree);
  }
}
