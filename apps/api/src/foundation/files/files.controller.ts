import { pipeline } from 'node:stream/promises';
import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { DOCUMENT_TYPES, type DocumentType, type StoredFile } from '@hearth/shared';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { isOurOrigin } from '../../platform/access/origin.js';
import { found, notAllowed, notFound, RefusalError } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { FilesService, type ServedFile } from './files.service.js';

/** A file is looked at, or kept: never run, and never a page of the house. */
const ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Brings files in as plain bytes, and serves them to whoever may see what they stand in. */
@Controller()
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
  ) {}

  @Post('files/:id')
  @HttpCode(200)
  @Allow(signedIn)
  async take(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StoredFile> {
    response.setHeader('Cache-Control', 'no-store');
    if (!isOurOrigin(request, this.config)) throw notAllowed('our own pages');
    const viewer = await this.viewer(request);
    try {
      return await this.files.take(viewer, idOf(id), request);
    } catch (error) {
      if (!request.complete) endSoon(request);
      throw error;
    }
  }

  @Get('files/:id')
  @Allow(signedIn)
  async serve(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    // Asked for anew each time: who may see it today may not tomorrow, and others sit at the same computer.
    response.setHeader('Cache-Control', 'private, no-cache');
    const viewer = await this.viewer(request);
    // What others use as well keeps nothing.
    if (viewer.isShared) response.setHeader('Cache-Control', 'no-store');
    const file = await this.files.open(viewer, idOf(id));
    // By the cookie: whoever signs in next at the same computer asks for themselves.
    if (file.keptFor > 0 && !viewer.isShared)
      response.setHeader('Cache-Control', `private, max-age=${file.keptFor}`).vary('Cookie');
    const tag = `"${file.id}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Content-Security-Policy', ALONE);
    if (request.headers['if-none-match'] === tag) {
      response.status(304).end();
      return;
    }
    const bytes = await file.bytesOf();
    nameAnswer(response, file);
    if (request.method === 'HEAD') {
      bytes.destroy();
      response.end();
      return;
    }
    // Whoever goes away meanwhile has what they wanted.
    await pipeline(bytes, response).catch(() => response.destroy());
  }

  private async viewer(request: Request): Promise<Viewer> {
    const viewer = await this.viewers.get(request);
    if (!viewer) throw new RefusalError('signed_out');
    return viewer;
  }
}

/** How long what is still on its way is let pass, so that the answer is heard, in milliseconds. */
const PATIENCE = 2_000;

/** Lets the rest of a refused body pass for a moment; however long it is, no longer. */
function endSoon(request: Request): void {
  request.resume();
  const end = setTimeout(() => request.destroy(), PATIENCE).unref();
  request.once('close', () => clearTimeout(end));
}

const idOf = (id: string): string => {
  if (!isUUID(id)) throw notFound();
  return found(id.toLowerCase());
};

/** Says what it is. A document is kept under the name that the text gives it, a picture is shown. */
function nameAnswer(response: Response, file: ServedFile): void {
  const ending = DOCUMENT_TYPES[file.type as DocumentType] as string | undefined;
  if (ending) response.attachment(fileName(file.name, ending));
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', file.bytes);
}

/** A name that every computer can keep a file under. */
export function fileName(words: string, ending: string): string {
  const plain = cleanLine(words)
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  if (plain === '') return `attachment.${ending}`;
  return plain.toLowerCase().endsWith(`.${ending}`) ? plain : `${plain}.${ending}`;
}
