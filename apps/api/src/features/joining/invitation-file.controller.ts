import { Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow } from '../../platform/access/allow.js';
import { isOurOrigin } from '../../platform/access/origin.js';
import { invalidField, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { readCsv, SheetFault } from '../../platform/csv/read-csv.js';
import { Db } from '../../platform/db/db.js';
import { readBody } from '../../platform/files/read-body.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { ensureMayImport, keepInvitationImport } from './invitation-import.js';
import { lettersIn } from './joining.policy.js';

/** A file is here within so many seconds. */
const PATIENCE = 30;

/** Brings in people to invite as a file. Nobody is invited by it: what would come of it is asked for, and confirmed. */
@Controller()
export class InvitationFileController {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
  ) {}

  @Post('invitation-files/:id')
  @HttpCode(200)
  @Allow(lettersIn)
  async take(
    @Param('id') importId: string,
    @Query('cohort') cohort: unknown,
    @Query('name') name: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ id: string }> {
    response.setHeader('Cache-Control', 'no-store');
    if (!isOurOrigin(request, this.config)) throw notAllowed('our own pages');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    if (!isUUID(importId) || (cohort !== undefined && !isUUID(cohort))) throw notFound();
    const id = importId.toLowerCase();
    const cohortId = typeof cohort === 'string' ? cohort.toLowerCase() : null;
    ensureMayImport(viewer, cohortId);
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
      await this.db.write((tx) => keepInvitationImport(tx, viewer, { id, cohortId, fileName, sheet }));
    } catch (error) {
      if (error instanceof SheetFault)
        throw invalidField('file', error.rule, { line: error.line, max: LIMITS.rosterRows });
      throw error;
    }
    return { id };
  }
}
