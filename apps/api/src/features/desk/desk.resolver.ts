import { Query, Resolver } from '@nestjs/graphql';
import { Allow, coordinator, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { DeskSources } from '../../platform/contributors/desk-sources.js';
import { WeekSources } from '../../platform/contributors/week-sources.js';
import { Db } from '../../platform/db/db.js';
import { deskOf, weekOf } from './desk.js';
import { Desk, Week } from './desk.types.js';

/** What needs a coordinator today, and what a person can do next. */
@Resolver(() => Desk)
export class DeskResolver {
  constructor(
    private readonly db: Db,
    private readonly deskSources: DeskSources,
    private readonly weekSources: WeekSources,
  ) {}

  @Query(() => Desk)
  @Allow(coordinator)
  desk(@CurrentViewer() viewer: Viewer): Promise<Desk> {
    return deskOf(this.db, this.deskSources, viewer);
  }

  @Query(() => Week)
  @Allow(signedIn)
  week(@CurrentViewer() viewer: Viewer): Promise<Week> {
    return weekOf(this.db, this.weekSources, viewer, new Date());
  }
}
