import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Organizations',
  fates: [
    {
      table: 'organization_proposal',
      column: 'person_id',
      becomes: 'deleted',
      why: 'Organizations I named because they were not listed. One that was taken in stays.',
      exported: 'organizations',
    },
    {
      table: 'organization_proposal',
      column: 'decided_by',
      becomes: 'unnamed',
      why: 'That I decided on what someone else named.',
      exported: { not: 'It is theirs.' },
    },
  ],
};

const organizations = exportOf({
  section: 'organizations',
  title: { en: 'Organizations I named', es: 'Organizaciones que propuse' },
  sql: `SELECT ${keyBy('proposed_at', 'id')} AS key, proposed_at AS at, name, kind, city, state AS "usState", decided_at AS "answeredAt"
          FROM organization_proposal WHERE person_id = $1`,
});

/** What is kept of people who say that their organization is not listed. */
@Injectable()
export class DirectoryOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, organizations);
  }
}
