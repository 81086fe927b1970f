import { encode } from 'uqr';

/** Modules of light that a reader of QR codes needs around them (ISO/IEC 18004). */
const quietZone = 4;

/** A QR code: the path of its dark modules, and the side it takes with the quiet zone. */
interface Code {
  path: string;
  side: number;
}

/** An address as a QR code of so many pixels at most, its quiet zone inside, modules on whole pixels. */
export function qrCode(address: string, most: number): Code {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const across = size + 2 * quietZone;
  const module = Math.max(1, Math.floor(most / across));
  const runs = data.flatMap((row, y) =>
    row.flatMap((dark, x) =>
      dark ? [`M${(x + quietZone) * module} ${(y + quietZone) * module}h${module}v${module}h-${module}Z`] : [],
    ),
  );
  return { path: runs.join(''), side: across * module };
}

/**
 * The same as marks of SVG that begin at 0 0, and the side they really take.
 */
export function qrMarks(address: string, most: number): { svg: string; side: number } {
  const { path, side } = qrCode(address, most);
  return {
    svg: `<rect width="${side}" height="${side}" fill="#ffffff"/><path d="${path}" fill="#000000" shape-rendering="crispEdges"/>`,
    side,
  };
}
