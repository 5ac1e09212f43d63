import { Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { CatchUpSources } from '../../platform/contributors/catch-up-sources.js';
import { NotificationKinds } from '../../platform/contributors/notification-kinds.js';
import { Db } from '../../platform/db/db.js';
import { catchUpOf } from './catch-up.js';
import { CatchUp } from './catch-up.types.js';

/** "Five minutes". */
@Resolver(() => CatchUp)
export class CatchUpResolver {
  constructor(
    private readonly db: Db,
    private readonly kinds: NotificationKinds,
    private readonly sources: CatchUpSources,
  ) {}

  @Query(() => CatchUp)
  @Allow(signedIn)
  catchUp(@CurrentViewer() viewer: Viewer): Promise<CatchUp> {
    return catchUpOf(this.db, { kinds: this.kinds, sources: this.sources }, viewer);
  }
}
