import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Directory and organizations',
  fates: [
    gone(
      'organization_proposal',
      'An organization I missed in the list. One that was added stays.',
      'organization-proposals',
    ),
    unnamed('organization_proposal', 'decided_by', 'The proposal is someone else’s.', {
      not: 'It is about someone else.',
    }),
    unnamed('organization_merged', 'merged_by', 'That two organizations are one.', {
      not: 'It is the organizations’ own history.',
    }),
  ],
};

const proposals = exportOf({
  section: 'organization-proposals',
  title: { en: 'Organizations I missed in the list', es: 'Organizaciones que faltaban en la lista' },
  sql: `SELECT ${keyBy('proposed_at', 'id')} AS key, proposed_at AS at, name, kind, city AS place, state AS "usState", decided_at AS "settledAt"
          FROM organization_proposal WHERE person_id = $1`,
});

/** What is kept of who added to the organizations. */
@Injectable()
export class DirectoryOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, proposals);
  }
}
