import { Injectable, type OnModuleInit } from '@nestjs/common';
import { gone, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Drafts',
  fates: [gone('draft', 'What I began and did not send.', 'drafts')],
};

const drafts = exportOf({
  section: 'drafts',
  title: { en: 'What I began to write', es: 'Lo que empecé a escribir' },
  sql: `SELECT place AS key, place, body AS text, changed_at AS "editedAt" FROM draft WHERE person_id = $1 AND body IS NOT NULL`,
});

/** What is kept of what people have begun to write. */
@Injectable()
export class DraftsOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, drafts);
  }
}
