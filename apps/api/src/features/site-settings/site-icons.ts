import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/access/refusal-error.js';
import { Pictures } from '../../platform/files/pictures.js';
import type { IconSize } from '../../platform/settings/site-brand.js';
import { SiteLogos } from './site-logos.js';

/** What an icon of a home screen stands on: it has no ground of its own there, and may be cut to a circle. */
const PAPER = '#fbf7f0';
/** Of its side: so much of a square is inside of the circle that every system leaves (the middle 80 percent). */
const INSIDE = 0.56;

/** The logo as the picture of the browser’s tab and of the home screen, made on first use and kept while it is the logo. */
@Injectable()
export class SiteIcons {
  private of = '';
  private kept = new Map<IconSize, Promise<Buffer>>();

  constructor(
    private readonly logos: SiteLogos,
    private readonly pictures: Pictures,
  ) {}

  /** A square PNG of the logo that is shown. Throws `not_found` of any other. */
  async png(id: string, size: IconSize): Promise<Buffer> {
    if (!this.logos.isShown(id)) throw notFound();
    if (this.of !== id) {
      this.of = id;
      this.kept = new Map();
    }
    const kept = this.kept;
    const made = kept.get(size) ?? this.make(id, size);
    kept.set(size, made);
    // What failed is tried again by whoever asks next.
    made.catch(() => kept.delete(size));
    return made;
  }

  private async make(id: string, size: IconSize): Promise<Buffer> {
    const bytes = await this.logos.bytes(id);
    return size === 64
      ? this.pictures.square(bytes, { side: size, inside: size, ground: null })
      : this.pictures.square(bytes, { side: size, inside: Math.round(size * INSIDE), ground: PAPER });
  }
}
