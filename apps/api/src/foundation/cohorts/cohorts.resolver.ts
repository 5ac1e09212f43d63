import { ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { isCoordinator, mayRead, type Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { ViewerType } from '../people/viewer.types.js';
import { COLLECTIVE_AUDIENCE_ID } from './audiences.js';
import type { Cohort } from './cohorts.types.js';
import { ViewerCan, ViewerCohort } from './viewer-rights.types.js';
import { isOver } from '../people/cohort-day.js';

/** What comes with a viewer's cohorts. */
@Resolver(() => ViewerType)
export class CohortsResolver {
  constructor(private readonly db: Db) {}

  @ResolveField(() => [ViewerCohort])
  @Allow(signedIn)
  async cohorts(@CurrentViewer() viewer: Viewer): Promise<ViewerCohort[]> {
    if (viewer.cohorts.length === 0) return [];
    const rows = await this.db.query<{ cohort: Cohort }>(
      `SELECT json_build_object('id', c.id, 'name', c.name, 'startsOn', c.starts_on, 'endsOn', c.ends_on,
          'finished', ${isOver('c')},
          'program', json_build_object('id', p.id, 'slug', p.slug, 'name', p.name)) AS cohort
         FROM cohort c JOIN program p ON p.id = c.program_id WHERE c.id = ANY($1::uuid[])`,
      [viewer.cohorts.map(({ cohortId }) => cohortId)],
    );
    const byId = new Map(rows.map(({ cohort }) => [cohort.id, cohort]));
    return viewer.cohorts.flatMap(({ cohortId, role }) => {
      const cohort = byId.get(cohortId);
      return cohort ? [{ cohort, role: role as ViewerCohort['role'] }] : [];
    });
  }

  @ResolveField(() => ViewerCan)
  @Allow(signedIn)
  can(@CurrentViewer() viewer: Viewer): ViewerCan {
    return {
      scheduleSessions: isCoordinator(viewer),
      readCollective: mayRead(viewer, COLLECTIVE_AUDIENCE_ID),
    };
  }
}
