/**
 * What laying out text needs of a TrueType font: which glyph a character is, and how wide it is in thousandths of the size.
 * Tables are those of the OpenType specification (cmap of format 4, head, hhea, hmtx).
 * @param {Buffer} bytes
 */
function readFont(bytes) {
  const tables = new Map();
  for (let at = 0; at < bytes.readUInt16BE(4); at += 1) {
    const record = 12 + at * 16;
    tables.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const place = (name) => {
    const offset = tables.get(name);
    if (offset === undefined) throw new Error(`The font has no table ${name}`);
    return offset;
  };
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map(place);
  const scaled = (units) => Math.round((units * 1000) / bytes.readUInt16BE(head + 18));
  const widths = bytes.readUInt16BE(hhea + 34);
  const glyphs = glyphsOf(bytes, place('cmap'));
  return {
    bytes,
    ascent: scaled(bytes.readInt16BE(hhea + 4)),
    descent: scaled(bytes.readInt16BE(hhea + 6)),
    box: [36, 38, 40, 42].map((offset) => scaled(bytes.readInt16BE(head + offset))),
    has: (character) => glyphs.has(character),
    /** @throws Error where the font has no such character */
    glyphOf(character) {
      const glyph = glyphs.get(character);
      if (glyph === undefined) throw new Error(`The font has no ${String.fromCodePoint(character)}`);
      return glyph;
    },
    /** The last width holds for all glyphs behind it. */
    widthOf: (glyph) => scaled(bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1))),
  };
}

function glyphsOf(bytes, cmap) {
  const count = bytes.readUInt16BE(cmap + 2);
  const subtables = Array.from(
    { length: count },
    (_, at) => cmap + bytes.readUInt32BE(cmap + 4 + at * 8 + 4),
  );
  const found = subtables.find((offset) => bytes.readUInt16BE(offset) === 4);
  if (found === undefined) throw new Error('The font has no cmap of format 4');
  const segments = bytes.readUInt16BE(found + 6) / 2;
  const read = (list, at) =>
    bytes.readUInt16BE(found + 14 + list * 2 * segments + (list > 0 ? 2 : 0) + at * 2);
  const glyphs = new Map();
  for (let at = 0; at < segments; at += 1) {
    const [end, start, delta, range] = [0, 1, 2, 3].map((list) => read(list, at));
    for (let character = start; character <= end && character !== 0xffff; character += 1) {
      const own = found + 14 + 6 * segments + 2 + at * 2 + range + (character - start) * 2;
      const listed = range === 0 ? character : bytes.readUInt16BE(own);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
  return glyphs;
}

module.exports = { readFont };
