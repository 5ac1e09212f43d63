import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FlagQueue, SubjectKind } from '../../platform/contributors/flaggable.js';
import { Flaggables } from '../../platform/contributors/flaggables.js';
import type { Reader } from '../../platform/db/reader.js';

/** What the queue holds, for features that let those who review do more with it. */
@Injectable()
export class ReviewHeld implements FlagQueue, OnModuleInit {
  constructor(private readonly flaggables: Flaggables) {}

  onModuleInit(): void {
    this.flaggables.queue = this;
  }

  async holds(reader: Reader, kind: SubjectKind, id: string): Promise<boolean> {
    const rows = await reader.query(`SELECT FROM review_item WHERE subject_kind = $1 AND subject_id = $2`, [
      kind,
      id,
    ]);
    return rows.length > 0;
  }
}
