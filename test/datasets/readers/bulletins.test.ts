import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../../src/datasets/readers/draft';
import { csvRows } from '../../../src/datasets/readers/inputs/csv';
import { fileSource } from '../../../src/datasets/readers/inputs/file';
import { readBulletin } from '../../../src/datasets/readers/readBulletin';
import { shared } from '../../shared';
import { expectedOfPdf, plain, score } from './scoring';
import type { Expected } from './scoring';

const SHARED = env['VNEXPORT_SHARED'] ?? join(__dirname, '../../../../shared');

/** What `expected.json` says of one file. */
type Listed = {
  readonly flow?: string;
  readonly status?: string;
  readonly publisher?: string;
  readonly figures: readonly (Omit<Expected, 'name' | 'measure'> & {
    readonly subject: string;
    readonly measure: string;
  })[];
};

async function draftOf(path: string): Promise<Draft> {
  return readBulletin(await fileSource(path, new Uint8Array(readFileSync(join(SHARED, path)))));
}

/** "quantity change on previous month" as a draft says it. */
function measured(measure: string): Pick<Expected, 'measure' | 'of' | 'base'> {
  if (measure === 'value' || measure === 'quantity') return { measure };
  return {
    measure: 'growth',
    of: measure.startsWith('quantity') ? 'quantity' : 'value',
    base: measure.endsWith('previous month') ? 'previous period' : 'same period of last year',
  };
}

function listed(json: string, file: string): { readonly head: Listed; readonly figures: Expected[] } {
  const head = (JSON.parse(json) as Record<string, Listed>)[file];
  if (head === undefined) throw new Error(`expected.json lists no ${file}`);
  return {
    head,
    figures: head.figures.map(({ subject, measure, ...rest }) => ({
      ...rest,
      name: subject,
      ...measured(measure),
    })),
  };
}

describe('every figure that a person reads in a bulletin is read from it, and none is wrong without a flag', () => {
  const { texts, test: testOfBulletins } = shared('bulletins/expected.json');
  const [json = '{}'] = texts;
  for (const file of [
    'customs-2026-02-exports.txt',
    'customs-2026-05-second-half-exports.txt',
    'customs-2026-08-exports.tsv',
    'agriculture-ministry-2010-07.tsv',
    'statistics-office-trade-2007.tcvn3.txt',
  ]) {
    testOfBulletins(`${file}: all figures of expected.json, its flow, status and publisher`, async () => {
      const { head, figures } = listed(json, file);
      const draft = await draftOf(`bulletins/${file}`);
      expect(score(draft, figures)).toMatchObject({
        right: figures.length,
        wrong: [],
        open: [],
        missing: [],
      });
      if (head.flow !== undefined) expect(draft.flow).toBe(head.flow);
      if (head.status !== undefined) expect(draft.status).toBe(head.status);
      if (head.publisher !== undefined) expect(draft.publisher).toBe(head.publisher);
    });
  }

  testOfBulletins(
    'the cinnamon of 2010 that stands under quantity is open, for as a value it would complete the sum',
    async () => {
      const draft = await draftOf('bulletins/agriculture-ministry-2010-07.tsv');
      // 1 912 − 1 782 − 118 = 12
      expect(
        draft.figures
          .filter(({ name }) => name === 'Quế')
          .map(({ certainty, reason }) => [certainty, reason]),
      ).toEqual([['open', 'sum-of-other-column']]);
      expect(draft.doubts).toContainEqual({
        kind: 'maybe-value',
        name: 'Quế',
        number: '12',
        total: 'Lâm sản chính',
      });
    },
  );

  testOfBulletins('the trade book of 2008 is converted from TCVN3, capitals kept', async () => {
    const draft = await draftOf('bulletins/statistics-office-trade-2007.tcvn3.txt');
    expect(draft).toMatchObject({ encoding: 'TCVN3', title: 'Trị giá xuất nhập khẩu' });
  });
});

describe('the workbook of the statistics office', () => {
  const { texts, test: testOfWorkbook } = shared(
    'source/customs-exports-by-item.csv',
    'bulletins/statistics-office-exports-2024-2026.tsv',
  );
  testOfWorkbook('gives its 2 058 figures, and the four months whose items do not add up', async () => {
    const expected = csvRows(texts[0] ?? '', ',')
      .slice(1)
      .flatMap(([name = '', measure = '', unit = '', period = '', number = '']): Expected[] =>
        name === ''
          ? []
          : [{ name, measure: measure as Expected['measure'], unit, period, number: Number(number) }],
      );
    expect(expected).toHaveLength(2058);
    const draft = await draftOf('bulletins/statistics-office-exports-2024-2026.tsv');
    expect(score(draft, expected)).toEqual({ right: 2058, wrong: [], open: [], missing: [], unexpected: [] });
    const differences = draft.doubts.flatMap((doubt) =>
      doubt.kind === 'sum-differs' ? [[doubt.period, Math.round((doubt.sum - doubt.printed) * 10) / 10]] : [],
    );
    // As bulletins/expected.json states them, in thousand USD.
    expect(differences).toEqual([
      ['2024-01', -27206.4],
      ['2024-02', 27206.4],
      ['2026-02', -530349.8],
      ['2026-03', 530349.8],
    ]);
  });
});

describe('the document of 2006', () => {
  const { test: testOfDocument } = shared('source/ministry-of-trade-2006.txt');
  testOfDocument(
    'comes out as the dataset that was typed by hand: 37 rows, all but two indices settled',
    async () => {
      const plan = JSON.parse(
        readFileSync(join(__dirname, '../../../src/datasets/2006-plan.json'), 'utf8'),
      ) as {
        subjects: { code: string; name: { vi: string } }[];
        figures: {
          subject: string;
          measure: Expected['measure'];
          period: string;
          number: number;
          unit: string;
          locator: { place: string };
        }[];
      };
      const names = new Map(plan.subjects.map(({ code, name }) => [code, name.vi]));
      const units: Record<string, string> = {
        'million-usd': 'million USD',
        'thousand-tonnes': 'thousand tonnes',
        percent: '%',
      };
      const expected = plan.figures
        .filter(({ locator, period }) => ['row', 'heading'].includes(locator.place) && period === '2006')
        .map(({ subject, measure, period, number, unit }): Expected => ({
          name: names.get(subject) ?? '',
          measure,
          period,
          number: unit === 'percent' ? Math.round(number * 1e6) / 1e4 : number,
          unit: units[unit] ?? null,
        }));
      expect(expected).toHaveLength(85);
      const draft = await draftOf('source/ministry-of-trade-2006.txt');
      const result = score(draft, expected);
      expect(result).toMatchObject({ right: 83, wrong: [], missing: [], unexpected: [] });
      // Rows 24 and 26 print 150 · 150 and 300 · 300: value and index, or quantity and value.
      expect(result.open).toHaveLength(2);
      expect(new Set(draft.figures.map(({ name }) => name)).size).toBe(37);
      expect(draft.doubts).toContainEqual({
        kind: 'sum-differs',
        name: 'NHÓM NHIÊN LIỆU, KHOÁNG SẢN',
        period: '2006',
        rows: 3,
        sum: 8021,
        printed: 8187,
      });
    },
  );
});

describe("customs' own PDFs", () => {
  for (const month of ['2023-12', '2024-06', '2026-07']) {
    const pdf = `bulletins/pdf/customs-${month}-exports-by-market.pdf`;
    const { texts, test: testOfPdf } = shared(pdf.replace('.pdf', '.expected.csv'));
    testOfPdf(
      `exports by market of ${month}: every figure of the file beside it, and none else`,
      async () => {
        const expected = expectedOfPdf(texts[0] ?? '', month);
        const draft = await draftOf(pdf);
        const partners = new Set(expected.map(({ partner }) => plain(partner ?? '')));
        // The file beside it holds the first line only of a name that is broken over two.
        const cut = (name: string) =>
          [...partners].find((one) => plain(name) !== one && plain(name).startsWith(`${one} `)) ?? name;
        const figures = draft.figures.map((figure) =>
          figure.partner === null || partners.has(plain(figure.partner))
            ? figure
            : {
                ...figure,
                partner: cut(figure.partner),
                name: figure.name === figure.partner ? cut(figure.name) : figure.name,
              },
        );
        expect(score({ ...draft, figures }, expected)).toEqual({
          right: expected.length,
          wrong: [],
          open: [],
          missing: [],
          unexpected: [],
        });
        expect(draft).toMatchObject({ flow: 'exports', status: 'preliminary' });
      },
    );
  }

  const imports = 'bulletins/pdf/customs-2026-07-imports-by-market.pdf';
  const run = existsSync(join(SHARED, imports)) ? test : test.skip;
  run('imports by market are read, kept apart as imports, and every market adds up', async () => {
    const draft = await draftOf(imports);
    expect(draft.flow).toBe('imports');
    expect(new Set(draft.figures.map(({ flow }) => flow))).toEqual(new Set(['imports']));
    expect(draft.figures.length).toBeGreaterThan(2600);
    expect(draft.doubts).toEqual([]);
  });
});
