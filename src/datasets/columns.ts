import type { Figure } from '../model/schema';
import { readPrinted } from '../model/printedNumber';
import type { Dataset } from '../model/dataset';
import { unitIn } from '../model/unit';

/**
 * Figures as the build puts them into functions.js, each field once with what it is of every figure, or `null`: so they
 * take a third less than one by one. What is printed tells the number and its decimals, as validation has made sure.
 */
export type FigureColumns = Readonly<Record<string, readonly unknown[]>> & {
  readonly subject: readonly string[];
};

/**
 * @example figuresOf({ subject: ['rice'], measure: ['value'], printed: ['1.211'], … , line: [31], place: ['row'], n: [2] }, plan)
 * // [{ subject: 'rice', measure: 'value', printed: '1.211', … , number: 1211, decimals: 0, locator: { line: 31, … } }]
 */
export function figuresOf(
  { line, place, n, ...columns }: FigureColumns,
  dataset: Pick<Dataset, 'numberFormat' | 'units'>,
): Figure[] {
  return columns.subject.map((_, at) => {
    const figure = fieldsAt(columns, at) as Omit<Figure, 'number' | 'decimals' | 'locator'>;
    const unit = unitIn(dataset, figure.printedUnit ?? figure.unit);
    const read = unit && readPrinted(figure.printed, dataset.numberFormat, unit);
    // 86,1 % is 0.861, though a hundredth of 86.1 is a little less.
    const number = Number(read?.number.toPrecision(15));
    return { ...figure, ...read, number, locator: fieldsAt({ line, place, n }, at) } as Figure;
  });
}

function fieldsAt(columns: Readonly<Record<string, readonly unknown[] | undefined>>, at: number): object {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, values]) => {
      const value = values?.[at] ?? undefined;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
