import { Catalogue } from '../../src/catalogue/catalogue';
import content from '../../src/datasets/2006-plan.json';
import { packed } from '../../src/datasets/packed';
import { unpacked } from '../../src/datasets/unpacked';
import type { PackedContent } from '../../src/datasets/unpacked';
import { datasetJson } from '../../src/datasets/writers/json';
import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import type { DatasetContent, Figure } from '../../src/model/schema';
import { search } from '../../src/search/search';
import { bytesOf } from '../../src/workbook/store/xmlText';
import { largeDataset } from '../../test/catalogue/largeDataset';
import { cpuOf, lineOf, samplesOf } from './lines';
import type { Line } from './lines';

/** What datasets that lie in a workbook take: to be read when it opens, to answer, and to be kept. */
export function ownDatasetLines(): Line[] {
  const plan = readDataset(content, 'a'.repeat(64));
  const large = largeDataset({ subjects: 4000, years: 25 });
  const kept = JSON.stringify(packed(contentOf(large)));
  const load = (): Catalogue => {
    const dataset = readDataset(unpacked(JSON.parse(kept) as PackedContent), 'f'.repeat(64));
    return new Catalogue([plan, dataset]);
  };
  const catalogue = load();
  const asked = large.figures.filter((_, at) => at % 7 === 0);
  const subjects = asked.map(({ subject }) => catalogue.subject(subject));
  const lookUps = (): number =>
    cpuOf(() => {
      for (const [at, { measure, period }] of asked.entries()) {
        const subject = subjects[at];
        if (subject !== undefined) catalogue.findResult(subject, measure, period);
      }
    });
  return [
    lineOf(
      'workbook dataset of 100 000 figures: load, CPU',
      'ms',
      samplesOf(
        5,
        () => undefined,
        () => cpuOf(() => load().resolve('Hàng ba ba ba ba')),
      ),
      1500,
    ),
    lineOf(
      'workbook dataset of 100 000 figures: first search, CPU',
      'ms',
      samplesOf(5, load, (fresh) => cpuOf(() => search(fresh, 'ba 2010'))),
      1000,
    ),
    lineOf(
      'workbook dataset of 100 000 figures: one look-up, CPU',
      'µs',
      samplesOf(
        7,
        () => undefined,
        () => (lookUps() * 1000) / asked.length,
      ),
      2,
    ),
    lineOf('12 monthly bulletins of 50 400 figures, kept as XML', 'MB', [bytesOfBulletins() / 1024 ** 2], 3),
  ];
}

function contentOf(dataset: Dataset): DatasetContent {
  return JSON.parse(datasetJson(dataset)) as DatasetContent;
}

/** Twelve issues of a table of 35 goods by 60 markets, value and quantity each, kept as datasets of their own. */
function bytesOfBulletins(): number {
  const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  return months.reduce((sum, month, at) => sum + bytesOf(JSON.stringify(packed(bulletin(month, at)))), 0);
}

function bulletin(month: string, issue: number): DatasetContent {
  const named = largeDataset({ subjects: 95, years: 1 });
  const codes = named.subjects.map(({ code }) => code);
  const [goods, markets] = [codes.slice(0, 35), codes.slice(35)];
  const figures = markets.flatMap((partner, row) =>
    goods.flatMap((subject, column) =>
      (['value', 'quantity'] as const).map((measure, at) => {
        // Digits that no rule shortens, as trade has them: six to nine of them.
        const number =
          (((row * 35 + column + 1) * 2_654_435_761 + issue * 40_503 + at * 97) >>> 0) %
          10 ** (6 + (column % 4));
        return figureOf({ subject, partner, measure, month, number, line: row * 40 + column + 1 });
      }),
    ),
  );
  return {
    ...contentOf(named),
    id: `bulletin-${month}`,
    covers: month,
    units: {
      'single-usd': {
        name: { vi: 'USD', en: 'USD' },
        kind: 'amount',
        factor: 0.000001,
        heldIn: 'million-usd',
      },
      tonnes: { name: { vi: 'tấn', en: 'tonnes' }, kind: 'amount', factor: 0.001, heldIn: 'thousand-tonnes' },
    },
    figures,
  };
}

type Made = Pick<Figure, 'subject' | 'measure' | 'number'> & { partner: string; month: string; line: number };

function figureOf({ subject, partner, measure, month, number, line }: Made): Figure {
  const isValue = measure === 'value';
  return {
    subject,
    partner,
    measure,
    period: month,
    number: Number((number * (isValue ? 0.000001 : 0.001)).toPrecision(15)),
    unit: isValue ? 'million-usd' : 'thousand-tonnes',
    status: 'preliminary',
    printed: String(number).replace(/\B(?=(\d{3})+$)/g, '.'),
    printedUnit: isValue ? 'single-usd' : 'tonnes',
    decimals: 0,
    locator: { line, place: 'row', n: line },
  };
}
