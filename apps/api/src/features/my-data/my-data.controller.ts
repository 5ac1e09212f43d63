import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { MyDataService } from './my-data.service.js';

/** Serves everything of one's own to the one it is of. */
@Controller()
export class MyDataController {
  constructor(
    private readonly own: MyDataService,
    private readonly viewers: ViewerOfRequest,
  ) {}

  @Get('my-data/export/:secret')
  @Allow(signedIn)
  async serve(
    @Param('secret') secret: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    const { name, type, bytes } = await this.own.open(viewer, secret, request.method === 'HEAD');
    response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
    response.attachment(name);
    response.setHeader('Content-Type', type);
    if (request.method === 'HEAD') {
      bytes.destroy();
      response.end();
      return;
    }
    await pipeline(bytes, response).catch(() => response.destroy());
  }
}
