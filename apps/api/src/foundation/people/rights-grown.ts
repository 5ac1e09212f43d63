import type { CohortRole, SiteRole } from '@hearth/shared';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Tx } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { SecondFactorRules } from './second-factor-rules.js';
import { SignInService } from './sign-in.service.js';

type Role = SiteRole | CohortRole;

/** A role that someone was given. */
export interface Given {
  personId: string;
  role: Role;
  /** What they were in its place, where it takes that one's. */
  before?: Role;
}

/** How much one may do about others by a role; members and fellows read and write beside them. */
const REACH: Record<Role, number> = {
  member: 0,
  fellow: 0,
  facilitator: 1,
  coordinator: 2,
  moderator: 2,
  administrator: 3,
};

/**
 * What every way to give a role does, so that no sign-in grows in the hands of who had taken its cookie before. Others to whom a role with
 * reach was given are signed out everywhere; whoever took a role, or gave one to themselves, goes on here with a new secret.
 */
@Injectable()
export class RightsGrown {
  constructor(
    private readonly signIns: SignInService,
    private readonly secondFactor: SecondFactorRules,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Call it once the roles stand, in their transaction, with those that were really given. `by`: who gives them; null where nobody does.
   * `acting`: whose sign-in this is, where it may be one of theirs; left out where whoever gives a role holds as much already (a cohort's
   * are given by its coordinators). Refuses with `too_many` where others gave someone more roles with reach within an hour than anyone is
   * given: each signs them out.
   * @returns the new secret of the acting sign-in, for `Welcome.renewed`; null where that stays as it was, or has ended
   */
  async given(
    tx: Tx,
    by: Pick<Viewer, 'personId'> | null,
    given: readonly Given[],
    acting: Pick<Viewer, 'personId' | 'signInId'> | null = null,
  ): Promise<string | null> {
    if (given.length === 0) return null;
    await this.secondFactor.roleGiven(tx, by, given);
    const raised = given.filter(
      ({ personId, role, before }) =>
        REACH[role] > (before ? REACH[before] : 0) && (acting !== null || personId !== by?.personId),
    );
    const ids = new Set(raised.map(({ personId }) => personId));
    for (const id of ids) if (id !== acting?.personId) await this.limits.take('role-raised', id);
    await this.signIns.endEach(tx, [...ids], acting?.signInId ?? null);
    const isOwn = acting !== null && given.some(({ personId }) => personId === acting.personId);
    return isOwn ? this.signIns.rotateOpen(tx, acting.signInId) : null;
  }
}
