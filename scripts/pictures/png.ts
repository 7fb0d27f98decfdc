import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The grammar of PNG: a signature, then chunks of length, type, data and checksum; data lines that begin with a filter. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** As many as fit into a palette of one byte. */
const MOST_COLOURS = 256;

/**
 * A screenshot with a palette of at most 256 colours, a fraction of its size: colours that differ by less than anybody
 * sees are one, and of more than 256 the rare ones become the nearest of the others.
 * @param png eight bits a channel, without interlacing, as browsers make screenshots
 * @throws Error for any other picture
 */
export function withFewColours(png: Buffer): Buffer {
  const { width, height, pixels, channels } = decoded(png);
  const indices = new Uint8Array(width * height);
  const keys = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < keys.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(at * channels, at * channels + 3);
    // White and black stay what they are: of each channel the last two bits go, evenly.
    const key = (rounded(red) << 16) | (rounded(green) << 8) | rounded(blue);
    keys[at] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COLOURS)
    .map(([key]) => key);
  const places = new Map(palette.map((key, place) => [key, place]));
  for (const key of counts.keys()) if (!places.has(key)) places.set(key, nearest(key, palette));
  keys.forEach((key, at) => (indices[at] = places.get(key) ?? 0));
  return encoded(width, height, palette, indices);
}

function rounded(channel: number): number {
  return Math.round(Math.round(channel / 5) * 5);
}

function nearest(key: number, palette: readonly number[]): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((key >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce(
    (best, other, place) => (distance(other) < distance(palette[best] ?? 0) ? place : best),
    0,
  );
}

type Picture = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Uint8Array;
};

function decoded(png: Buffer): Picture {
  let header: Buffer | undefined;
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = content;
    if (type === 'IDAT') data.push(content);
    at += length + 12;
  }
  const [depth, kind, , , interlaced] = header?.subarray(8) ?? [];
  const channels = kind === 6 ? 4 : kind === 2 ? 3 : undefined;
  if (header === undefined || depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new Error('The picture is no screenshot of eight bits a channel.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return {
    width,
    height,
    channels,
    pixels: unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels),
  };
}

/** Undoes the filters of the lines, each of which says a byte by those left of and above it. */
function unfiltered(lines: Uint8Array, stride: number, height: number, channels: number): Uint8Array {
  const pixels = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at < channels ? 0 : (pixels[here - channels] ?? 0);
      const above = row === 0 ? 0 : (pixels[here - stride] ?? 0);
      const corner = at < channels || row === 0 ? 0 : (pixels[here - stride - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[here] = (lines[row * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function encoded(width: number, height: number, palette: readonly number[], indices: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  header.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((key) => [(key >> 16) & 255, (key >> 8) & 255, key & 255]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    lines.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const chunks = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
