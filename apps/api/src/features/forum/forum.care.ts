import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { CareSource } from '../../platform/contributors/care-source.js';
import { CareSources } from '../../platform/contributors/care-sources.js';

/** A post under one's own name is a sign of its author; one as a member is a sign of nobody. */
@Injectable()
export class ForumCare implements CareSource, OnModuleInit {
  constructor(private readonly sources: CareSources) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  sign(personId: string, audienceIds: string): string {
    return `(SELECT max(said.created_at) FROM post said WHERE said.shown_author_id = ${personId} AND said.audience_id = ANY(${audienceIds}))`;
  }
}
