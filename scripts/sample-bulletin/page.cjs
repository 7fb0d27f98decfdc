const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { deflateSync } = require('node:zlib');
const { readFont } = require('./font.cjs');
const { strokesOf } = require('./marks.cjs');

/** A4, in points. */
const PAGE = { width: 595, height: 842 };

/**
 * A page of Vietnamese text as a PDF whose text can be copied, searched and read: it embeds Liberation Sans as pdfjs-dist
 * brings it (SIL Open Font License). Codes of the text are Unicode, a table tells which glyph each of them is drawn with,
 * and marks that the font lacks are drawn as strokes.
 */
class Page {
  #font = readFont(readFileSync(fontFile()));
  #content = '';
  /** The glyph by each character in use. */
  #used = new Map();

  /** Writes a line of text from x on or, where `isRight`, up to x. */
  write(text, { x, y, size, isRight = false }) {
    const letters = [...text].map((character) => this.#letter(character));
    const width = letters.reduce((sum, letter) => sum + letter.width, 0) * size;
    let left = isRight ? x - width : x;
    const codes = [...text].map((character) => hexadecimal(character.codePointAt(0))).join('');
    if (codes !== '') this.#content += `BT /F ${size} Tf 1 0 0 1 ${at(left)} ${at(y)} Tm <${codes}> Tj ET\n`;
    for (const { base, marks, width: wide } of letters) {
      this.#content += strokesOf(base, marks, { x: left, y, size, width: wide * size });
      left += wide * size;
    }
  }

  /** A character as one that the font has and marks that it lacks. */
  #letter(character) {
    const [first, ...all] = [...character.normalize('NFD')];
    const marks = [];
    let base = first;
    for (const mark of all) {
      const composed = (base + mark).normalize('NFC');
      if (composed.length === 1 && this.#font.has(composed.codePointAt(0))) base = composed;
      else marks.push(mark);
    }
    const glyph = this.#font.glyphOf(base.codePointAt(0));
    this.#used.set(character, glyph);
    return { base, marks, width: this.#font.widthOf(glyph) / 1000 };
  }

  /** @returns {Buffer} */
  pdf() {
    const { bytes, ascent, descent, box, widthOf } = this.#font;
    const characters = [...this.#used.keys()].sort((one, other) => one.codePointAt(0) - other.codePointAt(0));
    const widths = characters
      .map((one) => `${one.codePointAt(0)} [${widthOf(this.#used.get(one))}]`)
      .join(' ');
    return fileOf([
      '<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
      stream(this.#content),
      '<< /Type /Font /Subtype /Type0 /BaseFont /LiberationSans /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>',
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /LiberationSans /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /CIDToGIDMap 10 0 R /FontDescriptor 7 0 R /W [${widths}] >>`,
      `<< /Type /FontDescriptor /FontName /LiberationSans /Flags 4 /FontBBox [${box.join(' ')}] /ItalicAngle 0 /Ascent ${ascent} /Descent ${descent} /CapHeight ${ascent} /StemV 80 /FontFile2 9 0 R >>`,
      stream(toUnicode(characters)),
      stream(bytes, `/Length1 ${bytes.length} `),
      stream(glyphTable(this.#used)),
    ]);
  }
}

function fontFile() {
  return join(
    dirname(require.resolve('pdfjs-dist/package.json')),
    'standard_fonts/LiberationSans-Regular.ttf',
  );
}

/** Two bytes for each code up to the last that is used: the glyph that it is drawn with. */
function glyphTable(used) {
  const codes = [...used].map(([character, glyph]) => [character.codePointAt(0), glyph]);
  const table = Buffer.alloc(2 * (Math.max(...codes.map(([code]) => code)) + 1));
  for (const [code, glyph] of codes) table.writeUInt16BE(glyph, 2 * code);
  return table;
}

/** The objects of a PDF, numbered from 1, with the table of their places that a reader begins with. */
function fileOf(objects) {
  const parts = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets = [];
  let length = parts[0].length;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  }
  const count = objects.length + 1;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`)]);
}

function stream(content, more = '') {
  const data = deflateSync(Buffer.from(content));
  return Buffer.concat([
    Buffer.from(`<< ${more}/Length ${data.length} /Filter /FlateDecode >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

/** What each code is as text: without it nobody could copy, search or read the page. */
function toUnicode(characters) {
  const lines = characters.map(
    (one) => `<${hexadecimal(one.codePointAt(0))}> <${hexadecimal(one.codePointAt(0))}>`,
  );
  const blocks = [];
  // A block holds 100 of them at most.
  for (let first = 0; first < lines.length; first += 100) {
    const some = lines.slice(first, first + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function hexadecimal(number) {
  return number.toString(16).padStart(4, '0').toUpperCase();
}

function at(points) {
  return points.toFixed(2);
}

module.exports = { PAGE, Page };
