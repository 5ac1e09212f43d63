import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Public } from '../../platform/access/allow.js';
import { found, notFound } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { isGuest } from '../../platform/access/viewer.js';
import { Db } from '../../platform/db/db.js';
import { FileStore } from '../../platform/files/file-store.js';
import { storyPicture } from './stories.queries.js';

/** A picture is looked at, never a page. */
const ALONE = "default-src 'none'; sandbox";

/** The picture of a story, for whoever may read the story at this moment. */
@Controller()
export class StoryPictureController {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
    private readonly viewers: ViewerOfRequest,
  ) {}

  @Get('story-pictures/:id')
  @Public()
  async show(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    // Kept nowhere: once its author takes the story back, nobody shows it any more.
    response.setHeader('Cache-Control', 'no-store');
    if (!isUUID(id)) throw notFound();
    const viewer = await this.viewers.get(request);
    const file = await storyPicture(this.db, isGuest(viewer) ? null : viewer, id.toLowerCase());
    const bytes = found(await this.store.get(file.storedAs));
    response.setHeader('Content-Security-Policy', ALONE);
    response.setHeader('X-Robots-Tag', 'noindex');
    response.setHeader('Content-Type', file.type);
    await pipeline(bytes, response).catch(() => response.destroy());
  }
}
