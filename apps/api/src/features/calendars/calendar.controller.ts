import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, Public, signedIn } from '../../platform/access/allow.js';
import { notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { CalendarsService } from './calendars.service.js';

const ENDING = '.ics';

/** Calendar files: a feed behind its secret, and a session for who is signed in. */
@Controller()
export class CalendarController {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly viewers: ViewerOfRequest,
    private readonly limits: RateLimits,
  ) {}

  @Get('ics/session/:file')
  @Allow(signedIn)
  async session(
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-store');
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    const id = nameOf(file);
    if (!isUUID(id)) throw notFound();
    response.attachment('session.ics');
    send(response, await this.calendars.sessionFile(viewer, id.toLowerCase()));
  }

  /** Whoever has the address reads it, with the rights of the person it was made for. */
  @Get('ics/:file')
  @Public()
  async feed(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.setHeader('Cache-Control', 'private, no-cache');
    response.setHeader('X-Robots-Tag', 'noindex');
    await this.limits.take('calendar-feed', networkOf(request.ip ?? ''));
    const calendar = await this.calendars.feed(nameOf(file));
    if (calendar === null) throw notFound();
    const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.status(304).end();
      return;
    }
    send(response, calendar);
  }
}

/** The name of a file without its ending; what has none is no file of ours. */
function nameOf(file: string): string {
  if (!file.endsWith(ENDING)) throw notFound();
  return file.slice(0, -ENDING.length);
}

const send = (response: Response, calendar: string): void => {
  response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
  response.send(calendar);
};
