import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request, Response } from 'express';
import { administrator, Allow, Public } from '../../platform/access/allow.js';
import { isOurOrigin } from '../../platform/access/origin.js';
import { found, notAllowed, notFound } from '../../platform/access/refusal-error.js';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request.js';
import { Config } from '../../platform/config/config.js';
import { ICON_SIZES } from '../../platform/settings/site-brand.js';
import type { SiteLogo } from '../../platform/settings/site-kinds.js';
import { SiteIcons } from './site-icons.js';
import { SiteLogos } from './site-logos.js';

/** A picture is looked at, never a page. */
const ALONE = "default-src 'none'; sandbox";

const FOR_EVER = 'public, max-age=31536000, immutable';

/** The logo comes in as plain bytes, and is shown to whoever comes to the door. */
@Controller()
export class SiteLogoController {
  constructor(
    private readonly logos: SiteLogos,
    private readonly icons: SiteIcons,
    private readonly viewers: ViewerOfRequest,
    private readonly config: Config,
  ) {}

  @Post('site/logo/:id')
  @HttpCode(200)
  @Allow(administrator)
  async take(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SiteLogo> {
    response.setHeader('Cache-Control', 'no-store');
    if (!isOurOrigin(request, this.config)) throw notAllowed('our own pages');
    const viewer = found(await this.viewers.get(request));
    try {
      return await this.logos.take(viewer, idOf(id), request);
    } catch (error) {
      // What is left of a refused body is not heard.
      if (!request.complete) response.setHeader('Connection', 'close');
      throw error;
    }
  }

  @Get('site/logo/:id')
  @Public()
  async show(@Param('id') given: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const id = idOf(given);
    const isShown = this.logos.isShown(id);
    // One that is only tried on is there for administrators alone.
    if (!isShown && !administrator.admits(await this.viewers.get(request))) throw notFound();
    const bytes = await this.logos.bytes(id);
    // Another picture has another id.
    response.setHeader('Cache-Control', isShown ? FOR_EVER : 'private, no-store');
    response.setHeader('Content-Security-Policy', ALONE);
    // Mail programs and pages of calendars show it, too.
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    response.type('image/webp').send(bytes);
  }

  @Get('site/icon/:id/:size')
  @Public()
  async icon(
    @Param('id') given: string,
    @Param('size') side: string,
    @Res() response: Response,
  ): Promise<void> {
    const size = ICON_SIZES.find((one) => String(one) === side);
    if (!size) throw notFound();
    const bytes = await this.icons.png(idOf(given), size);
    response.setHeader('Cache-Control', FOR_EVER);
    response.setHeader('Content-Security-Policy', ALONE);
    response.type('image/png').send(bytes);
  }
}

const idOf = (id: string): string => {
  if (!isUUID(id)) throw notFound();
  return id.toLowerCase();
};
