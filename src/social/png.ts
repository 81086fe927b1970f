import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Reading and writing PNG (ISO/IEC 15948), as much of it as flat pictures need. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha of each pixel. */
  rgba: Uint8ClampedArray;
}

/**
 * Reads a PNG as browsers write it: 8 bits a channel, with or without alpha, not interlaced.
 *
 * @throws Error at any other
 */
export function readPng(file: Uint8Array): Pixels {
  const data = Buffer.from(file);
  if (!data.subarray(0, 8).equals(signature)) throw new Error('this is no PNG');
  const [width, height] = [data.readUInt32BE(16), data.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[data[25]!];
  if (data[24] !== 8 || !channels || data[28] !== 0) throw new Error('this PNG is of another kind');
  const packed: Buffer[] = [];
  for (let at = 8; at < data.length;) {
    const length = data.readUInt32BE(at);
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(data.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]!;
    const row = Uint8Array.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x++) {
      const a = row[x - channels] ?? 0;
      const b = above[x]!;
      const c = above[x - channels] ?? 0;
      row[x]! += [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter]!;
    }
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < channels; channel++)
        rgba[(y * width + x) * 4 + channel] = row[x * channels + channel]!;
    above = row;
  }
  return { width, height, rgba };
}

function paeth(a: number, b: number, c: number): number {
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#rrggbb`. */
export const colour = (hex: string): Colour => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as never;

/** Writes pixels with a palette, each as the nearest of at most 256 colours. */
export function writeIndexed({ width, height, rgba }: Pixels, palette: readonly Colour[]): Buffer {
  const known = new Map<number, number>();
  const nearest = (red: number, green: number, blue: number): number => {
    const key = (red << 16) | (green << 8) | blue;
    let index = known.get(key);
    if (index === undefined) {
      const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
      known.set(key, (index = far.indexOf(Math.min(...far))));
    }
    return index;
  };
  const bits = palette.length <= 16 ? 4 : 8;
  const stride = Math.ceil((width * bits) / 8);
  const raw = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const index = nearest(rgba[at]!, rgba[at + 1]!, rgba[at + 2]!);
      const byte = y * (stride + 1) + 1 + ((x * bits) >> 3);
      raw[byte]! |= bits === 8 ? index : index << (x % 2 === 0 ? 4 : 0);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
