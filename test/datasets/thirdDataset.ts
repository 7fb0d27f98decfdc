import { readDataset } from '../../src/model/dataset';
import type { Dataset } from '../../src/model/dataset';
import { monthsOf } from '../../src/model/period';

/**
 * A dataset unlike the built-in ones, as its file would hold it: a plan for another year, months, one market, imports, a
 * unit and subjects of its own, zeros, several notes on a figure, and no total.
 */
export const thirdContent = {
  id: '2027-plan',
  title: { vi: 'Kế hoạch xuất khẩu năm 2027', en: 'Export plan for 2027' },
  publishers: [{ code: 'MOIT', name: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' } }],
  covers: '2026-2027',
  targetPeriod: '2027',
  statusNote: { vi: 'Số liệu năm 2026 là sơ bộ.', en: 'Figures of 2026 are preliminary.' },
  numberFormat: { group: '.', decimal: ',' },
  places: { row: { vi: 'bảng, dòng {n}', en: 'table, row {n}' } },
  notes: {
    provisional: { vi: 'tạm tính', en: 'provisional' },
    rounded: { vi: 'đã làm tròn', en: 'rounded' },
  },
  units: {
    containers: { name: { vi: 'container', en: 'containers' }, kind: 'count' },
    'billion-vnd': { name: { vi: 'tỷ đồng', en: 'billion dong' }, kind: 'amount' },
    'thousand-usd': {
      name: { vi: 'nghìn USD', en: 'thousand USD' },
      kind: 'amount',
      factor: 0.001,
      heldIn: 'million-usd',
    },
    'percent-of-plan': { name: { vi: '% kế hoạch', en: '% of plan' }, kind: 'ratio' },
  },
  subjects: [
    {
      code: 'rice',
      kind: 'item',
      number: 1,
      mainMeasure: 'value',
      name: { vi: 'Gạo', en: 'Rice' },
      aliases: [],
    },
    {
      code: 'durian',
      kind: 'item',
      number: 2,
      mainMeasure: 'value',
      name: { vi: 'Sầu riêng', en: 'Durian' },
      aliases: [],
    },
    {
      code: 'lychee',
      kind: 'item',
      number: 3,
      mainMeasure: 'value',
      name: { vi: 'Vải thiều', en: 'Lychee' },
      aliases: [],
    },
    {
      code: 'market-china',
      kind: 'market',
      mainMeasure: 'value',
      name: { vi: 'Trung Quốc', en: 'China' },
      aliases: [],
    },
  ],
  figures: [
    figure('rice', 'value', '2027', '4.500', 'million-usd', { status: 'target' }),
    figure('rice', 'quantity', '2027', '8.100', 'thousand-tonnes', { status: 'target' }),
    figure('rice', 'index', '2027', '104,7', 'percent', { status: 'target', base: '2026', number: 1.047 }),
    figure('durian', 'value', '2027', '98.000', 'billion-vnd', { status: 'target' }),
    figure('durian', 'share', '2027', '12,5', 'percent-of-plan', { status: 'target', number: 0.125 }),
    figure('lychee', 'value', '2027', '0', 'million-usd', { status: 'target' }),
    figure('lychee', 'quantity', '2027', '0', 'thousand-tonnes', { status: 'target' }),
    figure('lychee', 'index', '2027', '0', 'percent', { status: 'target', base: '2026', number: 0 }),
    ...monthsOf('2026-S1').map((month, at) =>
      figure('rice', 'value', month, `${300 + at}.000`, 'million-usd', {
        printedUnit: 'thousand-usd',
        number: 300 + at,
        notes: ['provisional', 'rounded'],
      }),
    ),
    figure('rice', 'value', '2026', '4.300', 'million-usd'),
    figure('durian', 'count', '2026-05-16/2026-05-31', '1.250', 'containers'),
    figure('lychee', 'value', '2026', '0', 'million-usd'),
    figure('market-china', 'value', '2026', '60.000', 'million-usd'),
    figure('durian', 'value', '2026', '3.100', 'million-usd', { partner: 'market-china' }),
    figure('rice', 'value', '2026', '15', 'million-usd', { flow: 'imports' }),
  ],
};

/** The same, as the add-in holds it. */
export function thirdDataset(): Dataset {
  return readDataset(thirdContent, '3'.repeat(64));
}

function figure(
  subject: string,
  measure: string,
  period: string,
  printed: string,
  unit: string,
  more: Record<string, unknown> = {},
) {
  const number = Number(printed.replaceAll('.', '').replace(',', '.'));
  const decimals = printed.split(',')[1]?.length ?? 0;
  const locator = { line: 1, place: 'row', n: 1 };
  return {
    subject,
    measure,
    period,
    number,
    unit,
    status: 'preliminary',
    printed,
    decimals,
    locator,
    ...more,
  };
}
