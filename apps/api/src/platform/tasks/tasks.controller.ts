import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, signedIn } from '../access/allow.js';
import { notFound, RefusalError } from '../access/refusal-error.js';
import { ViewerOfRequest } from '../access/viewer-of-request.js';
import { Tasks } from './tasks.js';

/** Serves what a task made to whoever began it. */
@Controller()
export class TasksController {
  constructor(
    private readonly tasks: Tasks,
    private readonly viewers: ViewerOfRequest,
  ) {}

  @Get('tasks/:id/file')
  @Allow(signedIn)
  async serve(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    if (!isUUID(id)) throw notFound();
    const { name, type, bytes } = await this.tasks.file(viewer, id.toLowerCase());
    // It is kept, and never a page of the house.
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
