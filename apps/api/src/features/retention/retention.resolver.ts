import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RETENTION, RETENTION_NAMES, type RetentionName } from '../../domain-retention.js';
import { Proof } from '../../foundation/people/proof.js';
import { administrator, Allow } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import type { Reader } from '../../platform/db/reader.js';
import { Retention } from '../../platform/retention/retention.js';
import { Settings } from '../../platform/settings/settings.js';
import { RetentionLine, RetentionOf, RetentionSaveInput } from './retention.types.js';

/** How long what is deleted by its age is kept; for administrators. */
@Resolver(() => RetentionLine)
export class RetentionResolver {
  constructor(
    private readonly db: Db,
    private readonly rules: Retention,
    private readonly settings: Settings,
    private readonly proof: Proof,
  ) {}

  @Query(() => [RetentionLine])
  @Allow(administrator)
  retention(): Promise<RetentionLine[]> {
    return this.lines(this.db);
  }

  @Query(() => Int, {
    description:
      'How many would be deleted in the coming night, counted to ten thousand, if it were kept so long',
  })
  @Allow(administrator)
  retentionWouldGo(
    @Args('of', { type: () => RetentionOf }) of: RetentionName,
    @Args('days', { type: () => Int }) days: number,
  ): Promise<number> {
    return this.rules.wouldGo(this.db, of, this.rules.kind(of).parse(days));
  }

  @Mutation(() => [RetentionLine], {
    description: 'What is too old by then goes in the coming night. Wants a fresh proof',
  })
  @Allow(administrator)
  async retentionSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { of, days = null, version }: RetentionSaveInput,
  ): Promise<RetentionLine[]> {
    await this.proof.recentlyProved(viewer);
    return this.db.write(async (tx) => {
      // Settings note in the audit log who changed what.
      await this.settings.save(tx, viewer, this.rules.kind(of), { value: days, version });
      return this.lines(tx);
    });
  }

  private async lines(reader: Reader): Promise<RetentionLine[]> {
    const states = await this.settings.states(
      reader,
      RETENTION_NAMES.map((name) => this.rules.kind(name)),
    );
    return RETENTION_NAMES.map((of, at) => {
      const { usual, least, most } = RETENTION[of];
      const { value: days = usual, version = 0, changedAt = null } = states[at] ?? {};
      return { of, days, usual, least, most, version, changedAt };
    });
  }
}
