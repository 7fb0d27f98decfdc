import { describe, expect, test } from '@jest/globals';
import { UnreadableBulletin } from '../../../src/datasets/readers/draft';
import { rangeSource } from '../../../src/datasets/readers/inputs/cells';
import { csvRows } from '../../../src/datasets/readers/inputs/csv';
import { fileSource, pastedSource } from '../../../src/datasets/readers/inputs/file';
import { numberText } from '../../../src/datasets/readers/inputs/noise';
import { readOldText } from '../../../src/datasets/readers/inputs/oldText';
import { linesOfPage } from '../../../src/datasets/readers/inputs/pageText';
import { splitPiece } from '../../../src/datasets/readers/inputs/splitPiece';
import { decodeBytes } from '../../../src/datasets/readers/inputs/text';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';
import type { Source } from '../../../src/datasets/readers/source';

/** The same small table, which each input must bring to the same figures. */
const cells = [
  ['Xuất khẩu tháng 3 năm 2026'],
  ['Mặt hàng', 'ĐVT', 'Lượng', 'Trị giá (USD)'],
  ['Gạo', 'Tấn', '120.000', '60.500.000'],
  ['Cà phê', 'Tấn', '9.500', '47.000.000'],
  ['Hàng dệt may', 'USD', '', '3.100.000.000'],
];
const figures = [
  ['Gạo', 'quantity', 120000],
  ['Gạo', 'value', 60500000],
  ['Cà phê', 'quantity', 9500],
  ['Cà phê', 'value', 47000000],
  ['Hàng dệt may', 'value', 3100000000],
];

async function read(source: Source) {
  const draft = await readBulletin(source);
  expect(draft.figures.every(({ certainty, period }) => certainty !== 'open' && period === '2026-03')).toBe(
    true,
  );
  return draft.figures.map(({ name, measure, number }) => [name, measure, number]);
}

describe('the same table gives the same figures', () => {
  const tabs = cells.map((row) => row.join('\t')).join('\n');

  test('pasted with tabs', async () => {
    expect(await read(pastedSource(tabs))).toEqual(figures);
  });

  test('as a range of cells, with numbers as numbers', async () => {
    const range = cells.map((row, at) =>
      row.map((cell, column) =>
        at > 1 && column > 1 && cell !== '' ? Number(cell.replaceAll('.', '')) : cell,
      ),
    );
    expect(await read(rangeSource(range))).toEqual(figures);
  });

  test('as a web page with merged cells and entities', async () => {
    const html = `<h1>Xu&#7845;t khẩu tháng 3 năm 2026</h1><script>var x = "<table>";</script><table>
      <tr><th rowspan="2">Mặt hàng</th><th rowspan=2>ĐVT</th><th colspan="2">Thực hiện tháng 3 năm 2026</th></tr>
      <tr><th>Lượng</th><th>Trị giá<br/>(USD)</th></tr>
      ${cells
        .slice(2)
        .map((row) => `<tr>${row.map((cell) => `<td>&nbsp;${cell}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    expect(await read(pastedSource(html))).toEqual(figures);
  });

  test.each([',', ';'])(
    'as a file of values parted by “%s”, with the comma of a name in quotes',
    async (sign) => {
      const text = cells
        .map((row) => row.map((cell) => (cell.includes(sign) ? `"${cell}"` : cell)).join(sign))
        .join('\r\n');
      expect(await read(pastedSource(`\ufeff${text}`, true))).toEqual(figures);
    },
  );

  test.each([
    [
      'Markdown',
      [
        ...['## Xuất khẩu tháng 3 năm 2026', '|Mặt hàng|ĐVT|Lượng|Trị giá (USD)|', '|---|:-:|--:|--:|'],
        ...cells.slice(2).map((row) => `| **${row[0] ?? ''}** | ${row.slice(1).join(' | ')} |`),
      ],
    ],
    [
      'a terminal',
      [
        cells[0]?.[0] ?? '',
        '┌──┬──┬──┬──┐',
        ...cells.slice(1).flatMap((row) => [`│ ${row.join(' │ ')} │`, '├──┼──┼──┼──┤']),
      ],
    ],
    ['bars without a frame', cells.map((row) => row.join(' | '))],
    ['a quoted mail', cells.map((row) => `> > ${row.join('\t')}`)],
  ])('as %s writes it', async (_, lines) => {
    expect(await read(pastedSource(lines.join('\n')))).toEqual(figures);
  });

  test('as a web page whose tables lie in another one, with hidden cells and marks of footnotes', async () => {
    const rows = cells.slice(2).map(([name = '', unit = '', quantity = '', value = '']) => {
      const mark = quantity === '' ? '' : '<sup>2</sup>';
      return `<tr><td>${name}<sup>(1)</sup></td><td style="display: none">99</td><td>${unit}</td><td>${quantity}${mark}</td><td><span hidden>7</span>${value}¹</td></tr>`;
    });
    const html = `<table><tr><td><h1>Xuất khẩu tháng 3 năm 2026</h1></td></tr><tr><td><table>
      <tr><th>Mặt hàng</th><th>ĐVT</th><th>Lượng</th><th>Trị giá (USD)</th></tr>
      <tr hidden><td>Ẩn</td><td>Tấn</td><td>1.000</td><td>2.000</td></tr>${rows.join('')}</table></td></tr></table>`;
    expect(await read(pastedSource(html))).toEqual(figures);
  });

  test('as text whose columns are kept by spaces', async () => {
    const text = cells
      .map((row) => row.map((cell, at) => (at < 2 ? cell.padEnd(20) : cell.padStart(18))).join(''))
      .join('\n');
    expect(await read(pastedSource(text))).toEqual(figures);
  });

  test.each([
    [
      'UTF-16',
      () =>
        new Uint8Array([
          0xff,
          0xfe,
          ...new Uint8Array(Uint16Array.from(tabs, (letter) => letter.charCodeAt(0)).buffer),
        ]),
    ],
    ['UTF-8 with its mark', () => new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(tabs)])],
  ])('as a file in %s', async (_, bytes) => {
    expect(await read(await fileSource('table.txt', bytes()))).toEqual(figures);
  });
});

describe('text of the years before Unicode', () => {
  test('in TCVN3 is converted, capitals kept, and a minus within a word is the letter ư', () => {
    expect(readOldText('XuÊt khÈu th¸ng 3 n¨m 2006, sè l\u2212îng vµ trÞ gi¸')).toEqual({
      text: 'Xuất khẩu tháng 3 năm 2006, số lượng và trị giá',
      encoding: 'TCVN3',
    });
  });

  test('in VNI is converted, capitals too', () => {
    expect(readOldText('XUAÁT KHAÅU haøng hoùa thaùng 3 naêm 2006, soá löôïng vaø trò giaù')).toEqual({
      text: 'XUẤT KHẨU hàng hóa tháng 3 năm 2006, số lượng và trị giá',
      encoding: 'VNI',
    });
  });

  test.each([
    'Xuất khẩu tháng 3',
    'Exports of coffee, café and naïveté',
    'Export nach Österreich und Äthiopien',
  ])('“%s” is left as it is', (text) => {
    expect(readOldText(text)).toEqual({ text, encoding: 'Unicode' });
  });

  test('one byte a letter is read where the bytes are no UTF-8', () => {
    expect(decodeBytes(new Uint8Array([0x47, 0xb9, 0x6f]))).toBe('G¹o');
  });
});

describe('the pieces of a page', () => {
  const piece = (text: string, left: number, right: number, y = 100) => ({ text, left, right, y, size: 10 });

  test('that touch are one word, and numbers side by side stay two', () => {
    const [line] = linesOfPage(
      [
        piece('Hàng th', 10, 40),
        piece('ủy sản', 40.5, 65),
        piece('-52,1', 100, 120),
        piece('-52,2', 122, 142),
      ],
      1,
    );
    expect(line?.cells.map(({ text }) => text)).toEqual(['Hàng thủy sản', '-52,1', '-52,2']);
  });

  test('at nearly one height are one line, from left to right', () => {
    const lines = linesOfPage(
      [piece('1.000', 100, 120, 100.8), piece('Gạo', 10, 30, 100), piece('Chè', 10, 30, 86)],
      2,
    );
    expect(lines.map(({ place, cells: own }) => [place.line, own.map(({ text }) => text)])).toEqual([
      [1, ['Gạo', '1.000']],
      [2, ['Chè']],
    ]);
  });

  test.each([
    ['Cà phê Tấn 143.590', ['Cà phê', 'Tấn', '143.590']],
    ['143.590 676.155.395', ['143.590', '676.155.395']],
    ['Hàng hóa khác', ['Hàng hóa khác']],
    ['Tháng 7 năm 2026', ['Tháng 7 năm 2026']],
    ['Phân NPK 16', ['Phân NPK 16']],
    ['Triệu USD', ['Triệu USD']],
  ])('“%s”, which a narrow gap ran together, is the cells %j', (text, expected) => {
    expect(splitPiece(piece(text, 0, text.length * 5)).map((part) => part.text)).toEqual(expected);
  });
});

test('a number beyond the 15 digits of Excel is noise', () => {
  expect(numberText(24683829.479999997)).toBe('24683829.48');
  expect(numberText(39837912.45699994)).toBe('39837912.457');
  expect(numberText(1 / 3)).toBe('0.333333333333333');
});

test.each([
  ['<table>' + '<'.repeat(30_000)],
  ['<td hidden>'.repeat(5_000) + '<table>'],
  ['<script>'.repeat(30_000) + '<table>'],
  [`Xuất khẩu tháng 3 năm 2026\nMặt hàng\tTrị giá (USD)\nGạo${'*'.repeat(30_000)}x\t1.000.000`],
])('a page that repeats itself without an end is read in no more time than it has letters', async (text) => {
  // A reading whose time grows with the square of the letters takes longer than a test may.
  const reading = readBulletin(pastedSource(text)).catch((error: unknown) => error);
  expect(await reading).toBeDefined();
});

test('quotes within quotes are doubled', () => {
  expect(csvRows('a,"b ""c"", d"\r\n"e\nf",g', ',')).toEqual([
    ['a', 'b "c", d'],
    ['e\nf', 'g'],
  ]);
});

/** A PDF of some objects, the first of which is its catalogue. */
function pdf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('what cannot be read', () => {
  const page = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ];
  const secret = 'A'.repeat(64);
  const locked = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`;

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a PDF that is cut off', new TextEncoder().encode('%PDF-1.4\n1 0 obj <<'), 'broken'],
    ['a PDF without a letter', pdf(page), 'pictures-only'],
    [
      'a PDF with a password',
      pdf([...page, locked], `/Encrypt 4 0 R /ID [<${secret}> <${secret}>]`),
      'password',
    ],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'workbook-file'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'workbook-file'],
    ['bytes that are no text', new Uint8Array([1, 0, 2, 0, 3]), 'unknown-kind'],
    ['a text without a table', new TextEncoder().encode('Xuất khẩu tăng mạnh.\nNhập khẩu giảm.'), 'no-table'],
    ['spaces', new TextEncoder().encode('  \n \t \n'), 'empty'],
    [
      'a table that is no statistics',
      new TextEncoder().encode(
        'Bảng giá vật tư\nTên hàng\tSố lượng\tGiá trị\nXi măng\t30\t1.200\nCát\t40\t300',
      ),
      'no-statistics',
    ],
    [
      'a heading without rows',
      new TextEncoder().encode(
        'Xuất khẩu tháng 3 năm 2026\nMặt hàng\tLượng\tTrị giá\nKhông có mặt hàng nào.',
      ),
      'no-figures',
    ],
  ])('%s is refused with its reason', async (_, bytes, refusal) => {
    const reading = fileSource('file', bytes).then((source) => readBulletin(source));
    await expect(reading).rejects.toEqual(new UnreadableBulletin(refusal as UnreadableBulletin['refusal']));
    await expect(reading).rejects.toMatchObject({ refusal });
  });

  test('more than 200 MB are not even looked at', async () => {
    const large = { length: 200 * 1024 * 1024 + 1 } as Uint8Array;
    await expect(fileSource('large.pdf', large)).rejects.toMatchObject({ refusal: 'too-large' });
  });
});

describe('a long table', () => {
  const long = (rows: number) => [
    ...cells.slice(0, 2),
    ...Array.from({ length: rows }, (_, at) => [
      `Mặt hàng số ${String(at)}`,
      'Tấn',
      `${String(at % 900)}.100`,
      `${String((at % 90) + 1)}.000.000`,
    ]),
  ];

  test('of 5 000 rows is read whole, and says how far it is, from 0 to 1', async () => {
    const steps: number[] = [];
    const draft = await readBulletin(rangeSource(long(5000)), { onProgress: (done) => steps.push(done) });
    expect(draft.figures).toHaveLength(10_000);
    expect(steps[0]).toBe(0);
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  });

  test('stops where somebody asks, and nothing comes of it', async () => {
    const stop = new AbortController();
    const lines = long(3000)
      .map((row) => row.join(' '))
      .join('\n')
      .replace('Mặt hàng ĐVT Lượng Trị giá (USD)', 'Mặt hàng\nĐVT\nLượngTrị giá (USD)');
    const reading = readBulletin(pastedSource(lines), {
      signal: stop.signal,
      onProgress: (done) => {
        if (done > 0) stop.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
