import { PROFILE_LIMITS } from '@hearth/shared';

/** What of a picture is taken, in its own pixels. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture to be cut, upright, as an address that may stand on a page. */
export interface Readable {
  address: string;
  bitmap: ImageBitmap;
}

/** Longest side of what is cut from, in pixels: enough for the square, and light enough for an old phone. */
const LONGEST = 1_600;

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing');
  context.imageSmoothingQuality = 'high';
  return [canvas, context];
}

/** Reads a picture from a file; rejects where this browser cannot. */
export async function readPicture(file: Blob): Promise<Readable> {
  const whole = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(whole.width, whole.height));
  const [canvas, context] = canvasOf(
    Math.max(1, Math.round(whole.width * scale)),
    Math.max(1, Math.round(whole.height * scale)),
  );
  // Paper beneath what one can see through.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(whole, 0, 0, canvas.width, canvas.height);
  whole.close();
  return { address: canvas.toDataURL('image/jpeg', 0.92), bitmap: await createImageBitmap(canvas) };
}

/** The part as a square of its own, as it is brought to the house. */
export async function cutPicture({ bitmap }: Readable, part: Part): Promise<Blob> {
  const side = PROFILE_LIMITS.pictureSide;
  const [canvas, context] = canvasOf(side, side);
  context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, side, side);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture was not cut'))),
      'image/jpeg',
      0.92,
    ),
  );
}
