import { describe, expect, test } from '@jest/globals';
import { builtInDatasets } from '../../src/datasets/builtIn';
import type { Figure, Subject } from '../../src/model/schema';
import { shared } from '../shared';
import unclaimed from './2006-plan.unclaimed.json';

/**
 * The dataset against the document itself. The document is not part of the project (its sentences are its
 * publisher's), so these tests run where it lies beside the checkout, and say so where it does not.
 */
const {
  texts: [document = ''],
  test: testOfDocument,
} = shared('source/ministry-of-trade-2006.txt');

const whole = planOf2006();
/** What the document prints. */
const dataset = { ...whole, figures: whole.figures.filter(({ implied }) => implied !== true) };
const lines = document.split('\n');

describe('the dataset 2006-plan says what the document says', () => {
  testOfDocument(
    'every printed form stands, as a whole number of its own, on the line that its locator names',
    () => {
      const astray = dataset.figures.filter(
        ({ printed, locator }) => !tokensOf(locator.line).includes(printed),
      );
      expect(astray).toEqual([]);
    },
  );

  testOfDocument(
    'every number of the document is a figure, a row number, or listed with the reason why it is none',
    () => {
      const unaccounted = lines.flatMap((_, index) => {
        const line = index + 1;
        const open = tokensOf(line);
        for (const token of [
          ...figuresOn(line).map(({ printed }) => printed),
          ...rowNumbersOn(line),
          ...listedOn(line),
        ]) {
          const at = open.indexOf(token);
          if (at < 0) return [`line ${line}: ${token} is claimed but not printed (again)`];
          open.splice(at, 1);
        }
        return open.map((token) => `line ${line}: ${token}`);
      });
      expect(unaccounted).toEqual([]);
    },
  );

  testOfDocument('a figure of the table stands below the heading of its subject', () => {
    const wrong = tableFigures().filter(
      ({ subject, locator }) => headingAbove(locator.line) !== printedHeading(subject),
    );
    expect(wrong).toEqual([]);
  });

  testOfDocument(
    'numbers of a row are quantity, value and index in this order; two are value and index, one is the value',
    () => {
      const patterns = new Set(
        itemsOfTable().map((item) =>
          dataset.figures
            .filter(({ subject, locator }) => subject === item.code && locator.place === 'row')
            .sort((a, b) => a.locator.line - b.locator.line)
            .map(({ measure }) => measure)
            .join(' '),
        ),
      );
      expect([...patterns].sort()).toEqual(['quantity value index', 'value', 'value index']);
    },
  );

  testOfDocument('items are named and numbered as in the document, in its order', () => {
    const printed = itemsOfTable().map(({ number, name }) => `${number ?? ''}${name.vi}`);
    const table = lines.slice(27, 157).join('').replace(/\s+/g, '');
    const positions = printed.map((heading) => table.indexOf(heading.replace(/\s+/g, '')));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  testOfDocument(
    'nearly (gần), over (trên) and about (khoảng) are kept exactly where the document prints them',
    () => {
      const words = { nearly: 'gần', over: 'trên', about: 'khoảng' };
      const kept = dataset.figures.flatMap(({ printed, qualifier }) =>
        qualifier ? [`${words[qualifier]} ${printed}`] : [],
      );
      const printed = lines
        .slice(0, 6)
        .flatMap((text) => text.match(/(gần|trên|khoảng) \d+(?:[.,]\d+)*/g) ?? []);
      const sizeClass = 'trên 1';
      expect(kept.sort()).toEqual(printed.filter((words) => words !== sizeClass).sort());
    },
  );
});

describe('figures have a source', () => {
  test('there are 135 figures: 85 in the table, 50 in text and note', () => {
    // Table: 2 for the total, 2 x 2 sectors, 4 x 3 groups; items: 30 values, 28 indices (rows 10 and 13 print none), 9 quantities.
    expect(tableFigures()).toHaveLength(2 + 4 + 12 + 30 + 28 + 9);
    expect(dataset.figures).toHaveLength(135);
  });

  test('one more follows from two of them: the strategy target of services, 5,65 - 1,65 = 4,00', () => {
    const implied = whole.figures.filter((figure) => figure.implied);
    expect(implied.map(({ subject, number, status }) => [subject, number, status])).toEqual([
      ['services-exports', 4000, 'strategy-target'],
    ]);
  });

  test('every figure names a line of the document', () => {
    expect(dataset.figures.filter(({ locator }) => locator.line < 1 || locator.line > 163)).toEqual([]);
  });

  test('figures of 2005, and of periods that include it, are preliminary unless they are targets', () => {
    const ending2005 = dataset.figures.filter(({ period }) => period.endsWith('2005'));
    expect(new Set(ending2005.map(({ status }) => status))).toEqual(
      new Set(['preliminary', 'strategy-target']),
    );
    const earlier = dataset.figures.filter(({ period }) => Number(period.slice(-4)) < 2005);
    expect(new Set(earlier.map(({ status }) => status))).toEqual(new Set(['actual']));
  });
});

function planOf2006() {
  const found = builtInDatasets().find(({ id }) => id === '2006-plan');
  if (found === undefined) throw new Error('the dataset 2006-plan is not built in');
  return found;
}

/** Numbers with their grouping and decimal marks: "38.444", "118,5". */
function tokensOf(line: number): string[] {
  return lines[line - 1]?.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

function figuresOn(line: number): Figure[] {
  return dataset.figures.filter(({ locator }) => locator.line === line);
}

/** "2Gạo", or "10" with the name on the next line. */
function rowNumbersOn(line: number): string[] {
  const text = lines[line - 1]?.trim() ?? '';
  const row = itemsOfTable().find(
    ({ number, name }) =>
      text === `${number ?? ''}${name.vi}` || (text === String(number) && lines[line]?.trim() === name.vi),
  );
  return row === undefined ? [] : [String(row.number)];
}

function listedOn(line: number): string[] {
  const listed: Record<string, { tokens: string[]; why: string }[]> = unclaimed;
  return listed[line]?.flatMap(({ tokens }) => tokens) ?? [];
}

function itemsOfTable(): Subject[] {
  return dataset.subjects.filter(({ kind }) => kind === 'item');
}

function tableFigures(): Figure[] {
  return dataset.figures.filter(({ locator }) => locator.place === 'row' || locator.place === 'heading');
}

function headingAbove(line: number): string | undefined {
  const inner = /^(Tổng kim ngạch|Tỷ trọng)$/;
  return lines
    .slice(0, line)
    .reverse()
    .map((text) => text.trim().replace(/^[-\d]+/, ''))
    .find((text) => /\p{L}/u.test(text) && !inner.test(text));
}

/** The document prints the total and the groups in capitals, which nothing that is read should be. */
function printedHeading(code: string): string | undefined {
  const { kind, name } = dataset.subjects.find((subject) => subject.code === code) ?? {};
  return kind === 'total' || kind === 'group' ? name?.vi.toUpperCase() : name?.vi;
}
