import sharp from 'sharp';

/** A drawing of six calm colors, as somebody's photo of a wheel on a door. */
export function aDrawing(width: number, height: number): Promise<Buffer> {
  const colors = ['#1F5C4D', '#B23F1E', '#2B5C8A', '#8A5A00', '#6D3B6B', '#5E554B'];
  const [x, y, r] = [width / 2, height / 2, Math.min(width, height) * 0.42];
  const at = (turn: number) => `${x + r * Math.cos(turn)},${y + r * Math.sin(turn)}`;
  const pieces = colors.map((color, index) => {
    const [from, to] = [(index * Math.PI) / 3, ((index + 1) * Math.PI) / 3];
    return `<path fill="${color}" d="M${x},${y} L${at(from)} A${r},${r} 0 0 1 ${at(to)} Z"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#e8dfd0"/>${pieces.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

/** The shortest document there is. */
export const aPaper = (): Buffer =>
  Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
