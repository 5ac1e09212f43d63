import { LIMITS } from '@hearth/shared';
import { Controller, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, coordinator } from '../../platform/access/allow.js';
import { isOurOrigin } from '../../platform/access/origin.js';
import { invalidField, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { SheetFault } from '../../platform/csv/read-csv.js';
import { Db } from '../../platform/db/db.js';
import { readBody } from '../../platform/files/read-body.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { keepReport } from './attendance-import.js';
import { readReport } from './report-lines.js';

/** A file is here within so many seconds. */
const PATIENCE = 30;

/** Brings in a video tool's report. Nothing is changed by it: what would come of it is asked for, and confirmed. */
@Controller()
export class AttendanceImportController {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  @Post('attendance-reports/:sessionId/:id')
  @HttpCode(200)
  @Allow(coordinator)
  async take(
    @Param('sessionId') session: string,
    @Param('id') importId: string,
    @Query('name') name: unknown,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ id: string }> {
    response.setHeader('Cache-Control', 'no-store');
    if (!isOurOrigin(request, this.config)) throw notAllowed('our own pages');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    if (!isUUID(session) || !isUUID(importId)) throw notFound();
    const [sessionId, id] = [session.toLowerCase(), importId.toLowerCase()];
    await this.limits.take('upload', viewer.personId);
    const bytes = await readBody(request, LIMITS.attendanceFileBytes, PATIENCE);
    if (!Buffer.isBuffer(bytes)) {
      // What is left of it is let pass, so that the answer is heard.
      request.resume();
      throw bytes === 'slow'
        ? invalidField('file', 'file_slow')
        : invalidField('file', 'file_too_large', { megabytes: LIMITS.attendanceFileBytes / 1_048_576 });
    }
    const fileName = cleanLine(typeof name === 'string' ? name : '').slice(0, 120);
    let lines;
    try {
      lines = readReport(bytes);
    } catch (error) {
      if (error instanceof SheetFault)
        throw invalidField('file', error.rule, { line: error.line, max: LIMITS.attendanceFileRows });
      throw error;
    }
    if (!lines) throw invalidField('file', 'no_heading');
    const report = { id, sessionId, fileName, lines };
    await this.db.write((tx) => keepReport(tx, viewer, report));
    return { id };
  }
}
