import { encode } from 'uqr';

/** Modules of light that a reader of QR codes needs around them (ISO/IEC 18004). */
const quietZone = 4;

/**
 * An address as a QR code of so many pixels at most, its quiet zone inside, modules on whole pixels.
 *
 * @returns marks that begin at 0 0, and the side they really take
 */
export function qrMarks(address: string, most: number): { svg: string; side: number } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const across = size + 2 * quietZone;
  const module = Math.max(1, Math.floor(most / across));
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      dark ? [`M${(x + quietZone) * module} ${(y + quietZone) * module}h${module}v${module}h-${module}Z`] : [],
    ),
  );
  const side = across * module;
  return {
    svg: `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${runs.join('')}" fill="#000000" shape-rendering="crispEdges"/>`,
    side,
  };
}
