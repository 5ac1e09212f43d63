import sharp from 'sharp';

/** A calm sheet of paper with a green card on it, as somebody's photo. */
export function aDrawing(width: number, height: number): Promise<Buffer> {
  // Made of plain areas: where the house's own pictures were remade in this process, drawings by name are refused.
  const area = (part: number, background: string) => ({
    create: {
      width: Math.round(width * part),
      height: Math.round(height * part),
      channels: 3 as const,
      background,
    },
  });
  return sharp(area(1, '#e8dfcf'))
    .composite([{ input: area(0.5, '#1f5f4f') }])
    .jpeg()
    .toBuffer();
}

/** The shortest document there is. */
export const aPaper = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
