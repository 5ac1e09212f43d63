import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { certificatePdf } from './certificate-pdf.js';
import { wholeCertificate } from './certificates.js';

/** Serves a certificate as a PDF to its holder, and to those who coordinate its cohort. */
@Controller()
export class CertificatesController {
  constructor(
    private readonly db: Db,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  @Get('certificate-files/:id')
  @Allow(signedIn)
  async serve(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    if (!isUUID(id)) throw notFound();
    const whole = await wholeCertificate(this.db, viewer, id.toLowerCase());
    await this.limits.take('export', viewer.personId);
    const pdf = await certificatePdf(whole, this.config.address);
    response.attachment(`certificate-${whole.code.slice(0, 5).toLowerCase()}.pdf`);
    response.setHeader('Content-Type', 'application/pdf');
    response.end(pdf);
  }
}
