import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Flaggables } from '../../platform/contributors/flaggables.js';

const FORGET = `
  WITH item AS (SELECT id FROM review_item WHERE subject_kind = $1 AND subject_id = $2),
  notes AS (UPDATE flag SET note = '' FROM item WHERE flag.item_id = item.id AND note <> '')
  UPDATE review_act SET why = '' FROM item WHERE review_act.item_id = item.id AND why <> ''`;

/** What was said about something names what it named: it goes with its words. Who did what and when stays. */
@Injectable()
export class ReviewForget implements OnModuleInit {
  constructor(private readonly flaggables: Flaggables) {}

  onModuleInit(): void {
    this.flaggables.onGone(async (tx, kind, id) => {
      await tx.query(FORGET, [kind, id]);
    });
  }
}
