import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { liftStop } from '../../platform/mail/mail-stops.js';
import { canHelp } from './stopped.policy.js';
import { holdStop, stoppedFor } from './stopped.queries.js';
import { StoppedPerson } from './stopped.types.js';

/** People whose addresses take no mail, for whoever may help them. */
@Resolver(() => StoppedPerson)
export class StoppedResolver {
  constructor(private readonly db: Db) {}

  @Query(() => [StoppedPerson], {
    description: 'In the cohorts the viewer coordinates, or everywhere for an administrator; 100 at most',
  })
  @Allow(signedIn)
  stoppedMail(@CurrentViewer() viewer: Viewer): Promise<StoppedPerson[]> {
    return this.shown(stoppedFor(this.db, viewer));
  }

  @Mutation(() => [StoppedPerson], {
    description: 'Lets mail go to this person again; answers with those that are left',
  })
  @Allow(signedIn)
  mailStopLift(
    @CurrentViewer() viewer: Viewer,
    @IdArg('personId') personId: string,
  ): Promise<StoppedPerson[]> {
    return this.db.write(async (tx) => {
      const stop = await holdStop(tx, personId);
      const { address } = found(stop && canHelp(viewer, stop) ? stop : null);
      await liftStop(tx, address);
      const told = await tx.query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM notification WHERE kind = 'mail.stopped' AND subject_id = $1`,
        [personId],
      );
      tx.announce('inbox.changed', { personIds: told.map((one) => one.personId) });
      return this.shown(stoppedFor(tx, viewer));
    });
  }

  private async shown(rows: ReturnType<typeof stoppedFor>): Promise<StoppedPerson[]> {
    return (await rows).map(({ person, ...row }) => ({ ...row, person: person as StoppedPerson['person'] }));
  }
}
