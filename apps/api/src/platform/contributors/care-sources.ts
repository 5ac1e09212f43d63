import { Injectable } from '@nestjs/common';
import type { CareSource } from './care-source.js';

const NO_STEPS = `SELECT NULL::uuid AS person_id, NULL::uuid AS cohort_id, NULL AS title, NULL::timestamptz AS due_at WHERE false`;

/** Everything that knows how people fare; features register theirs. */
@Injectable()
export class CareSources {
  private readonly sources: CareSource[] = [];

  register(source: CareSource): void {
    this.sources.push(source);
  }

  /** SQL expressions, one for each kind of sign. */
  signs(personId: string, audienceIds: string): string[] {
    return this.sources.flatMap((source) => source.sign?.(personId, audienceIds) ?? []);
  }

  /** SQL of a query of all overdue steps. */
  overdue(locale: string): string {
    const queries = this.sources.flatMap((source) => source.overdue?.(locale) ?? []);
    return [NO_STEPS, ...queries].join(' UNION ALL ');
  }
}
