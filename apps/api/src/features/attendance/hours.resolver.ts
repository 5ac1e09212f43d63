import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, OptionalIdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { checkCertificate, cohortCertified, issueForCohort, issueMine, revoke } from './certificates.js';
import {
  Certificate,
  CertificateCheck,
  CertificateRevokeInput,
  CertificatesIssued,
} from './certificates.types.js';
import { attendanceHours, myAttendance, myHours } from './hours.js';
import { AttendanceHours, CohortCertifiedPage, MyAttendancePage, MyHours } from './hours.types.js';

/** Hours people were there, and the certificates that say so. */
@Resolver()
export class HoursResolver {
  constructor(
    private readonly db: Db,
    private readonly limits: RateLimits,
  ) {}

  @Query(() => AttendanceHours, {
    description: 'Of a person, a cohort or a series: one’s own, and for those who coordinate it',
  })
  @Allow(signedIn)
  attendanceHours(
    @CurrentViewer() viewer: Viewer,
    @OptionalIdArg('personId') personId: string | null,
    @OptionalIdArg('cohortId') cohortId: string | null,
    @OptionalIdArg('seriesId') seriesId: string | null,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<AttendanceHours> {
    return attendanceHours(this.db, viewer, {
      personId: personId ?? null,
      cohortId: cohortId ?? null,
      seriesId: seriesId ?? null,
      first,
      after: after ?? null,
    });
  }

  @Query(() => [MyHours], { description: "The viewer's own, by cohort" })
  @Allow(signedIn)
  myHours(@CurrentViewer() viewer: Viewer): Promise<MyHours[]> {
    return myHours(this.db, viewer);
  }

  @Query(() => MyAttendancePage, { description: 'Sessions the viewer was at: of a cohort, or open ones' })
  @Allow(signedIn)
  myAttendance(
    @CurrentViewer() viewer: Viewer,
    @OptionalIdArg('cohortId') cohortId: string | null,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<MyAttendancePage> {
    return myAttendance(this.db, viewer, { cohortId: cohortId ?? null, first, after: after ?? null });
  }

  @Mutation(() => Certificate, { description: "One's own, as things stand; the same again is the same" })
  @Allow(signedIn)
  certificateIssueMine(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
  ): Promise<Certificate> {
    return this.db.write((tx) => issueMine(tx, viewer, cohortId));
  }

  @Query(() => CohortCertifiedPage, { description: 'For those who coordinate the cohort' })
  @Allow(signedIn)
  cohortCertificates(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
    @PageSizeArg() first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<CohortCertifiedPage> {
    return cohortCertified(this.db, viewer, { cohortId, first, after: after ?? null });
  }

  @Mutation(() => CertificatesIssued, { description: 'For everyone with hours in the cohort; twice is once' })
  @Allow(signedIn)
  certificatesIssue(
    @CurrentViewer() viewer: Viewer,
    @IdArg('cohortId') cohortId: string,
  ): Promise<CertificatesIssued> {
    return this.db.write((tx) => issueForCohort(tx, viewer, cohortId));
  }

  @Mutation(() => Boolean, { description: 'Takes one back; whoever checks it is told so' })
  @Allow(signedIn)
  certificateRevoke(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: CertificateRevokeInput,
  ): Promise<boolean> {
    return this.db.write((tx) => revoke(tx, viewer, input));
  }

  @Query(() => CertificateCheck, { description: 'What a code stands for; for anyone who has it' })
  @Public()
  async certificateCheck(
    @Args('code') code: string,
    @Context() { req }: GraphqlContext,
  ): Promise<CertificateCheck> {
    await this.limits.take('certificate-check', networkOf(req.ip ?? ''));
    return checkCertificate(this.db, code.slice(0, 100));
  }
}
