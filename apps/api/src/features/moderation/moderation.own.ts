import { Injectable, type OnModuleInit } from '@nestjs/common';
import { unnamed, type Eraser } from '../../platform/contributors/eraser.js';
import { exportOf, keyBy } from '../../platform/contributors/exporter.js';
import { OwnData } from '../../platform/contributors/own-data.js';

const eraser: Eraser = {
  of: 'Moderation',
  fates: [
    unnamed('flag', 'flagger_id', 'What was flagged, and why, keeps others safe.', 'flags'),
    unnamed('review_act', 'by_id', 'What moderators did, and why.', {
      not: 'It is the queue’s own history.',
    }),
  ],
};

const flags = exportOf({
  section: 'flags',
  title: { en: 'What I flagged', es: 'Lo que señalé' },
  sql: `SELECT ${keyBy('created_at', 'id')} AS key, created_at AS at, reason, note, settled_at AS "settledAt" FROM flag WHERE flagger_id = $1`,
});

/** What is kept of whoever flags and whoever reviews. */
@Injectable()
export class ModerationOwn implements OnModuleInit {
  constructor(private readonly own: OwnData) {}

  onModuleInit(): void {
    this.own.register(eraser, flags);
  }
}
