import { Injectable } from '@nestjs/common';
import type sharp from 'sharp';

/** A picture made anew: nothing of the file it came in is left but what one sees. */
export interface Picture {
  bytes: Buffer;
  type: 'image/webp';
  width: number;
  height: number;
}

/** How a picture stands in a square; lengths in pixels. */
export interface Square {
  side: number;
  /** The most it takes of it, both ways. */
  inside: number;
  /** `#rrggbb`; null: one looks through. */
  ground: string | null;
}

/** Longest side, in pixels: a photo fills any screen with that. */
const LONGEST = 2_048;
/** More pixels than any phone makes are not decoded: a small file may unfold into gigabytes. */
const MOST_PIXELS = 64_000_000;
const QUALITY = 85;
/** No picture takes longer to decode, in seconds. */
const PATIENCE = 20;

/** The library, loaded with the first picture: most processes of most days never need it. */
async function decoder(): Promise<typeof sharp> {
  const { default: made } = await import('sharp');
  // One thread for a picture, no memory kept between two, and no other format is ever decoded, whatever a file claims to be.
  made.concurrency(1);
  made.cache(false);
  made.block({ operation: ['VipsForeignLoad'] });
  made.unblock({
    operation: [
      'VipsForeignLoadJpeg',
      'VipsForeignLoadPng',
      'VipsForeignLoadWebp',
      'VipsForeignLoadNsgif',
      'VipsForeignLoadHeif',
    ],
  });
  return made;
}

/** Decodes pictures, one after the other: they share their threads with whatever else the process does. */
@Injectable()
export class Pictures {
  private turn: Promise<unknown> = Promise.resolve();
  private library: Promise<typeof sharp> | undefined;

  /**
   * The picture upright, at most 2,048 pixels long unless told, as WebP, without metadata; of one that moves the first frame.
   * Null where it cannot be decoded, or has too many pixels.
   */
  remake(bytes: Buffer, longest = LONGEST): Promise<Picture | null> {
    const library = (this.library ??= decoder());
    const made = this.turn.then(async () => remade(await library, bytes, longest));
    this.turn = made;
    return made;
  }

  /** A picture of ours in the middle of a square PNG. Rejects where it cannot be decoded. */
  square(bytes: Buffer, { side, inside, ground }: Square): Promise<Buffer> {
    const library = (this.library ??= decoder());
    const made = this.turn.then(async () => {
      const decode = await library;
      const behind = ground ?? { r: 0, g: 0, b: 0, alpha: 0 };
      const [before, after] = [Math.floor((side - inside) / 2), Math.ceil((side - inside) / 2)];
      const square = decode(bytes, { limitInputPixels: MOST_PIXELS })
        .resize({ width: inside, height: inside, fit: 'contain', background: behind })
        .extend({ top: before, left: before, bottom: after, right: after, background: behind });
      return (ground === null ? square : square.flatten({ background: ground }))
        .png({ compressionLevel: 9 })
        .timeout({ seconds: PATIENCE })
        .toBuffer();
    });
    this.turn = made.catch(() => undefined);
    return made;
  }
}

async function remade(decode: typeof sharp, bytes: Buffer, longest: number): Promise<Picture | null> {
  try {
    const { data, info } = await decode(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY, smartSubsample: true })
      .timeout({ seconds: PATIENCE })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, type: 'image/webp', width: info.width, height: info.height };
  } catch {
    // What the library says of a broken file helps nobody.
    return null;
  }
}
