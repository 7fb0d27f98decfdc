import { describe, expect, test } from '@jest/globals';
import { linesOfPage } from '../../../src/datasets/readers/inputs/pageText';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';
import type { Line, Source } from '../../../src/datasets/readers/source';

/** A text and from where to where it stands, in points; letters are 5 points wide where nothing else is said. */
type Placed = readonly [text: string, left: number, right?: number];

/** A page whose lines are 12 points apart, or as far below the last one as is said. */
function page(...lines: readonly (readonly (Placed | number)[])[]): Source {
  let y = 800;
  return {
    geometry: 'positions',
    encoding: 'Unicode',
    lines: lines.map((line, at): Line => {
      const [first] = line;
      y -= typeof first === 'number' ? first : 12;
      return {
        place: { page: 1, line: at + 1 },
        y,
        size: 10,
        cells: line.flatMap((cell) =>
          typeof cell === 'number'
            ? []
            : [{ text: cell[0], left: cell[1], right: cell[2] ?? cell[1] + cell[0].length * 5 }],
        ),
      };
    }),
  };
}

async function read(source: Source) {
  const { figures } = await readBulletin(source);
  return figures.map(({ name, measure, period, number, certainty }) => [
    name,
    measure,
    period,
    number,
    certainty === 'open' ? 'open' : 'read',
  ]);
}

const title: readonly Placed[] = [['Xuất khẩu hàng hóa tháng 9 năm 2026', 40]];

describe('a page', () => {
  test('whose headings begin where their columns do and whose numbers end there keeps them together', async () => {
    // "Trị giá" begins 8 points right of the quantities, whose own heading ends 60 points left of them.
    const source = page(
      title,
      [30, ['Mặt hàng', 40], ['Lượng (tấn)', 120], ['Trị giá (USD)', 238]],
      [
        ['Gạo', 40],
        ['791.230', 195, 230],
        ['4.123.000', 305, 350],
      ],
      [
        ['Chè', 40],
        ['141.000', 195, 230],
        ['2.411.000', 305, 350],
      ],
    );
    expect(await read(source)).toEqual([
      ['Gạo', 'quantity', '2026-09', 791230, 'read'],
      ['Gạo', 'value', '2026-09', 4123000, 'read'],
      ['Chè', 'quantity', '2026-09', 141000, 'read'],
      ['Chè', 'value', '2026-09', 2411000, 'read'],
    ]);
  });

  test('tells of a column whose heading is read as one with the heading of the names', async () => {
    const months = (...cells: readonly string[]): Placed[] =>
      cells.map((text, at) => [text, 100 + at * 60, 140 + at * 60]);
    const { figures, doubts } = await readBulletin(
      page(
        [['Vietnam imports by country, 2025', 40]],
        [['USD million', 40]],
        [30, ['Country Jan', 40, 140], ...months('', 'Feb', 'Mar').slice(1)],
        [['China', 40], ...months('13.101,2', '10.412,5', '14.301,5')],
        [['Korea', 40], ...months('4.012,7', '3.512,8', '4.998,2')],
      ),
    );
    expect(figures.map(({ period }) => period)).not.toContain('2025-01');
    expect(JSON.stringify(doubts)).toContain('Country Jan');
  });

  test('leaves open a column whose heading begins with a line that is not understood', async () => {
    // The period of the last column is "9 tháng": its first line is no words of headings, the others say only the year.
    const source = page(
      title,
      [30, ['Cảng biển', 250, 290]],
      [
        ['Mặt hàng', 40],
        ['Trị giá (USD)', 130],
        ['Trị giá (USD)', 240],
      ],
      [
        ['Gạo', 40],
        ['791.230', 160, 195],
        ['4.123.000', 255, 300],
      ],
      [
        ['Chè', 40],
        ['141.000', 160, 195],
        ['2.411.000', 255, 300],
      ],
    );
    expect(
      (await read(source)).filter(([, , , number, how]) => how === 'read' && Number(number) > 1e6),
    ).toEqual([]);
  });

  test('takes a difference from the year before for no growth, and its rate for growth', async () => {
    const source = page(
      title,
      [30, ['Tăng/giảm so với cùng kỳ', 215]],
      [
        ['Mặt hàng', 40],
        ['Trị giá (triệu USD)', 100],
        ['Trị giá (triệu USD)', 205],
        ['Tỷ lệ (%)', 315],
      ],
      [
        ['Gạo', 40],
        ['29.812,1', 150, 190],
        ['2.541,2', 265, 300],
        ['9,3', 345, 360],
      ],
      [
        ['Thép', 40],
        ['5.012,3', 155, 190],
        ['-1.130,2', 260, 300],
        ['-18,4', 335, 360],
      ],
    );
    expect(await read(source)).toEqual([
      ['Gạo', 'value', '2026-09', 29812.1, 'read'],
      ['Gạo', 'growth', '2026-09', 2541.2, 'open'],
      ['Gạo', 'growth', '2026-09', 9.3, 'read'],
      ['Thép', 'value', '2026-09', 5012.3, 'read'],
      ['Thép', 'growth', '2026-09', -1130.2, 'open'],
      ['Thép', 'growth', '2026-09', -18.4, 'read'],
    ]);
  });

  test('puts together numbers that a narrow column broke at the spaces that group thousands', async () => {
    const source = page(
      title,
      [30, ['Mặt hàng', 40], ['Lượng (tấn)', 120], ['Trị giá (USD)', 238]],
      [['488 162', 265, 300]],
      [6, ['Gạo', 40], ['26 945', 145, 175]],
      [6, ['798', 285, 300]],
      [
        ['Chè', 40],
        ['1 141', 150, 175],
        ['2 411 000', 258, 300],
      ],
    );
    expect(await read(source)).toEqual([
      ['Gạo', 'quantity', '2026-09', 26945, 'read'],
      ['Gạo', 'value', '2026-09', 488162798, 'read'],
      ['Chè', 'quantity', '2026-09', 1141, 'read'],
      ['Chè', 'value', '2026-09', 2411000, 'read'],
    ]);
  });

  test('leaves open what stands under a name with spaces within its words, and what stands beside no name', async () => {
    const source = page(
      title,
      [30, ['Mặt hàng', 40], ['Trị giá (USD)', 238]],
      [
        ['Ô tô n gu y ên ch i ếc', 40],
        ['23.456.789', 255, 300],
      ],
      [['87.654.321', 255, 300]],
      [
        ['Chè', 40],
        ['2.411.000', 255, 300],
      ],
    );
    expect((await read(source)).map(([name, , , , how]) => [name, how])).toEqual([
      ['Ô tô n gu y ên ch i ếc', 'open'],
      ['', 'open'],
      ['Chè', 'read'],
    ]);
  });

  test('takes a page number for no heading of the rows behind it', async () => {
    const source = page(
      title,
      [30, ['Mặt hàng', 40], ['Trị giá (USD)', 238]],
      [
        ['Gạo', 40],
        ['1.411.000', 255, 300],
      ],
      [40, ['1 / 3', 210]],
      [
        ['Chè', 40],
        ['2.411.000', 255, 300],
      ],
    );
    const { figures } = await readBulletin(source);
    expect(figures.map(({ name, parent }) => [name, parent])).toEqual([
      ['Gạo', null],
      ['Chè', null],
    ]);
  });

  test('keeps digits within a name that goes on in the next line', async () => {
    const source = page(
      title,
      [30, ['STT', 15], ['Mặt hàng', 40], ['Trị giá (USD)', 238]],
      [
        ['1', 18],
        ['Máy loại', 40],
        ['2.411.000', 255, 300],
      ],
      [10, ['36 dùng trong công nghiệp', 40]],
      [
        ['2', 18],
        ['Chè', 40],
        ['1.411.000', 255, 300],
      ],
    );
    expect((await read(source)).map(([name]) => name)).toEqual(['Máy loại 36 dùng trong công nghiệp', 'Chè']);
  });
});

test('small raised digits behind a number are the mark of a footnote', () => {
  const [line] = linesOfPage(
    [
      { text: '1.234', left: 100, right: 125, y: 100, size: 10 },
      { text: '1', left: 125.5, right: 129, y: 102.5, size: 6 },
    ],
    1,
  );
  expect(line?.cells.map(({ text }) => text)).toEqual(['1.234']);
});
