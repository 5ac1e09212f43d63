import { Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, coordinator } from '../../platform/access/allow.js';
import { isOurOrigin } from '../../platform/access/origin.js';
import {
  ensure,
  found,
  invalidField,
  notAllowed,
  notFound,
  RefusalError,
} from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { readCsv, SheetFault } from '../../platform/csv/read-csv.js';
import { Db } from '../../platform/db/db.js';
import { readBody } from '../../platform/files/read-body.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { canKeepCohort, canSeeCohort } from './cohorts.policy.js';
import { keepImport } from './roster-import.js';

/** A file is here within so many seconds. */
const PATIENCE = 30;

/** Brings in a roster as a file. Nothing is changed by it: what would come of it is asked for, and confirmed. */
@Controller()
export class RosterImportController {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
  ) {}

  @Post('rosters/:cohortId/:id')
  @HttpCode(200)
  @Allow(coordinator)
  async take(
    @Param('cohortId') cohort: string,
    @Param('id') importId: string,
    @Query('name') name: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ id: string }> {
    response.setHeader('Cache-Control', 'no-store');
    if (!isOurOrigin(request, this.config)) throw notAllowed('our own pages');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    if (!isUUID(cohort) || !isUUID(importId)) throw notFound();
    const [cohortId, id] = [cohort.toLowerCase(), importId.toLowerCase()];
    found(canSeeCohort(viewer, cohortId) || null);
    ensure(canKeepCohort(viewer, cohortId), 'coordinator');
    const bytes = await readBody(request, LIMITS.rosterBytes, PATIENCE);
    if (!Buffer.isBuffer(bytes)) {
      // What is left of it is let pass, so that the answer is heard.
      request.resume();
      throw bytes === 'slow'
        ? invalidField('file', 'file_slow')
        : invalidField('file', 'file_too_large', { megabytes: LIMITS.rosterBytes / 1_048_576 });
    }
    const fileName = cleanLine(typeof name === 'string' ? name : '').slice(0, 120);
    try {
      const sheet = readCsv(bytes, LIMITS.rosterRows);
      await this.db.write((tx) => keepImport(tx, viewer, { id, cohortId, fileName, sheet }));
    } catch (error) {
      if (error instanceof SheetFault)
        throw invalidField('file', error.rule, { line: error.line, max: LIMITS.rosterRows });
      throw error;
    }
    return { id };
  }
}
