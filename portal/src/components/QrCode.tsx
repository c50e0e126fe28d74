import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code as one path of an inline picture; always dark on white, so that every camera reads it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { size, path } = useMemo(() => {
    const code = encode(text, { border: 4 });
    const squares = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: code.size, path: squares.join('') };
  }, [text]);
  return (
    <svg className="ce-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} className="ce-qr__paper" />
      <path d={path} className="ce-qr__ink" />
    </svg>
  );
};
