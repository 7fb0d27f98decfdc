import type { DatasetFile, Series } from './schema';
import { kindOf } from './period';
import { readPrinted } from './printedNumber';
import { lineRows, periodRows } from './series';
import { unitIn } from './unit';

/** What is wrong with the series of a dataset's file, before anything is read from them. */
export function faultsOfSeries(file: DatasetFile): string[] {
  return (file.series ?? []).flatMap((series, at) =>
    faultsOf(series, file).map((fault) => `series ${at + 1}, ${series.subject} ${series.measure}: ${fault}`),
  );
}

function faultsOf(series: Series, file: DatasetFile): string[] {
  const digits = series.printed.split(' ');
  const rowsOf = (text: string) => periodRows(text, digits.length);
  const [periods, lines] = [rowsOf(series.periods), lineRows(series.lines, digits.length)];
  const unit = unitIn(file, series.printedUnit ?? series.unit);
  const format = series.numberFormat ?? file.numberFormat;
  const spans = new Set(periods);
  const marked = [series.breaks ?? [], ...Object.values(series.notesOn ?? {})].flat().flatMap(rowsOf);
  return [
    ...(spans.has(undefined) ? ['a period that is none'] : []),
    ...(lines.some(Number.isNaN) ? ['a line that is none'] : []),
    ...(periods.length === digits.length && lines.length === digits.length
      ? []
      : [`${digits.length} numbers, but not as many periods or lines`]),
    ...(unit === undefined ? [`unknown unit ${series.printedUnit ?? series.unit}`] : []),
    ...digits
      .filter((one) => unit !== undefined && readPrinted(one, format, unit) === undefined)
      .map((one) => `“${one}” is not a printed number`),
    ...marked.filter((one) => !spans.has(one)).map((one) => `marks ${String(one)}, which it does not have`),
    ...(series.cumulative && periods.some((one) => one !== undefined && kindOf(one) === 'years')
      ? ['several years are no part of one']
      : []),
  ];
}
