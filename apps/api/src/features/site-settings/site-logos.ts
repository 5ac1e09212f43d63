import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LIMITS } from '@hearth/shared';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import { knownType } from '../../platform/files/file-type.js';
import { Pictures } from '../../platform/files/pictures.js';
import { readBody } from '../../platform/files/read-body.js';
import { RateLimits } from '../../platform/limits/rate-limits.js';
import { siteBrand } from '../../platform/settings/site-brand.js';
import type { SiteLogo } from '../../platform/settings/site-kinds.js';

/** Longest side, in pixels: four times what a page shows. */
const LONGEST = 320;

const ADD = `
  INSERT INTO site_logo (id, bytes, width, height) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING`;
const LOOK = `SELECT id, width, height FROM site_logo WHERE id = $1`;
// What was only tried on is forgotten after a day.
const TIDY = `
  DELETE FROM site_logo l WHERE added_at < now() - interval '1 day'
     AND NOT EXISTS (SELECT 1 FROM setting s WHERE s.key = 'site.logo' AND s.value ->> 'id' = l.id::text)`;
const BYTES = `SELECT bytes FROM site_logo WHERE id = $1`;

/** Pictures that are, or may become, the logo. */
@Injectable()
export class SiteLogos {
  private kept: { id: string; bytes: Buffer } | null = null;

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly limits: RateLimits,
    private readonly pictures: Pictures,
  ) {}

  /** Takes a picture in, made anew; twice under the same id is once. Throws `too_many`, `invalid` (file: as of any file). */
  async take(viewer: Viewer, id: string, body: IncomingMessage): Promise<SiteLogo> {
    const [known] = await this.db.query<SiteLogo>(LOOK, [id]);
    if (known) return known;
    await this.limits.take('upload', viewer.personId);
    const bytes = await readBody(body, LIMITS.siteLogoBytes, this.config.UPLOAD_SECONDS);
    if (bytes === 'too_large')
      throw invalidField('file', 'file_too_large', { megabytes: LIMITS.siteLogoBytes / 1_048_576 });
    if (bytes === 'slow') throw invalidField('file', 'file_slow');
    if (bytes.length === 0) throw invalidField('file', 'required');
    if ((await knownType(bytes))?.kind !== 'picture') throw invalidField('file', 'file_type');
    const picture = await this.pictures.remake(bytes, LONGEST);
    if (!picture) throw invalidField('file', 'file_broken');
    await this.db.write(async (tx) => {
      await tx.query(TIDY);
      await tx.query(ADD, [id, picture.bytes, picture.width, picture.height]);
    });
    return found((await this.db.query<SiteLogo>(LOOK, [id]))[0]);
  }

  /** Whether anybody may see this one. */
  isShown(id: string): boolean {
    return siteBrand().logo?.id === id;
  }

  /** The bytes of one of them. Throws `not_found`. */
  async bytes(id: string): Promise<Buffer> {
    if (this.kept?.id === id) return this.kept.bytes;
    const { bytes } = found((await this.db.query<{ bytes: Buffer }>(BYTES, [id]))[0]);
    if (this.isShown(id)) this.kept = { id, bytes };
    return bytes;
  }
}
