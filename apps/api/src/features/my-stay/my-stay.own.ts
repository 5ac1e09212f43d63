import { Injectable, type OnModuleInit } from '@nestjs/common';
import { holdCoordinated, neededIn } from '../../foundation/cohorts/looked-after.js';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { standsNow } from '../../foundation/cohorts/memberships.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';
import { isOver } from '../../foundation/people/cohort-day.js';

// Where leaving would have told: what they coordinate, and the cohorts they are in beside that. What is over needs nobody.
const TELL = `
  INSERT INTO departure (id, person_id, kind, cohort_id, program_id, unattended)
  SELECT gen_random_uuid(), NULL::uuid, 'program', NULL::uuid, held.program_id, held.program_id = ANY($3::uuid[])
    FROM program_role held WHERE held.person_id = $1
     AND EXISTS (SELECT FROM cohort c WHERE c.program_id = held.program_id AND NOT ${isOver('c')})
   UNION ALL
  SELECT gen_random_uuid(), NULL, 'cohort', c.id, NULL, c.id = ANY($2::uuid[]) FROM cohort c
   WHERE NOT ${isOver('c')} AND EXISTS (SELECT FROM cohort_membership m WHERE m.cohort_id = c.id AND m.person_id = $1 AND ${standsNow('m')})
     AND NOT EXISTS (SELECT FROM program_role held WHERE held.program_id = c.program_id AND held.person_id = $1)
  RETURNING id`;

const eraser: Eraser = {
  of: 'Pause and leave',
  fates: [
    gone('person_pause', 'Until when I am away.', 'pause'),
    gone('departure', 'That I left a place by myself; those who look after it were told then.', 'departures'),
    {
      table: 'departure',
      column: null,
      becomes: 'kept',
      why: 'That someone in a cohort or program deleted their account, without a name: those who look after it are told, and those who keep the house where nobody is left.',
      exported: { not: 'It leads to nobody.' },
    },
  ],
  hold: holdCoordinated,
  async erase(tx, { personId }) {
    const alone = await neededIn(tx, personId);
    const told = await tx.query<{ id: string }>(TELL, [
      personId,
      alone.map(({ cohortId }) => cohortId),
      alone.map(({ programId }) => programId),
    ]);
    await tx.enqueueAll(
      'notification.spread',
      told.map(({ id }) => ({
        payload: { kind: 'person.left', subjectId: id, by: null },
        key: `person.left:${id}`,
      })),
      new Date(),
    );
  },
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
