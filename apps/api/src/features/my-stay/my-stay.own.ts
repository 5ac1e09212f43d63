import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Pause and leave',
  fates: [
    gone('person_pause', 'Until when I am away.', 'pause'),
    gone('departure', 'That I left a place by myself; those who look after it were told then.', 'departures'),
  ],
};

const pause = exportOf({
  section: 'pause',
  title: { en: 'When I am away', es: 'Cuándo no estoy' },
  sql: `SELECT person_id::text AS key, starts_at AS at, ends_at AS until FROM person_pause WHERE person_id = $1`,
});

const departures = exportOf({
  section: 'departures',
  title: { en: 'Places I left', es: 'Lugares que dejé' },
  sql: `SELECT ${keyBy('d.left_at', 'd.id')} AS key, d.left_at AS at, d.kind, p.name AS program, c.name AS cohort
          FROM departure d LEFT JOIN cohort c ON c.id = d.cohort_id LEFT JOIN program p ON p.id = coalesce(d.program_id, c.program_id)
         WHERE d.person_id = $1`,
});

/** What is kept of who is away, and who left. */
@Injectable()
export class MyStayOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, pause, departures);
  }
}
