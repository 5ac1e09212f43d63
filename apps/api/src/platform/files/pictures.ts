import { Injectable } from '@nestjs/common';
import sharp from 'sharp';

/** A picture made anew: nothing of the file it came in is left but what one sees. */
export interface Picture {
  bytes: Buffer;
  type: 'image/webp';
  width: number;
  height: number;
}

/** Longest side, in pixels: a photo fills any screen with that. */
const LONGEST = 2_048;
/** More pixels than any phone makes are not decoded: a small file may unfold into gigabytes. */
const MOST_PIXELS = 64_000_000;
const QUALITY = 85;
/** No picture takes longer to decode, in seconds. */
const PATIENCE = 20;

// One thread for a picture, no memory kept between two, and no other format is ever decoded, whatever a file claims to be.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
});

/** Decodes pictures, one after the other: they share their threads with whatever else the process does. */
@Injectable()
export class Pictures {
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * The picture upright, at most 2,048 pixels long, as WebP, without metadata; of one that moves the first frame. Null where it
   * cannot be decoded, or has too many pixels.
   */
  remake(bytes: Buffer): Promise<Picture | null> {
    const made = this.turn.then(() => remade(bytes));
    this.turn = made;
    return made;
  }
}

async function remade(bytes: Buffer): Promise<Picture | null> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY, smartSubsample: true })
      .timeout({ seconds: PATIENCE })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, type: 'image/webp', width: info.width, height: info.height };
  } catch {
    // What the library says of a broken file helps nobody.
    return null;
  }
}
