import { create } from 'qrcode';
import { useMemo } from 'react';
import classes from './second-factor.module.css';

/** The quiet edge that cameras want around it, in modules. */
const EDGE = 4;

/** A QR code as a drawing. Dark on light in both themes: many cameras read no other. */
export function QrCode({ text, says }: { text: string; says: string }) {
  const { size, path } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    let drawn = '';
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) drawn += `M${column + EDGE} ${row + EDGE}h1v1h-1z`;
    return { size: modules.size + 2 * EDGE, path: drawn };
  }, [text]);
  return (
    <svg
      className={classes.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={says}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
