import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import type { Context } from './table';
import { printedForm } from '../locales/printedForm';

/**
 * Where the figures of a row come from, in one line: publisher, dataset, place, status and period, printed forms.
 * @returns `undefined` for a row without printed figures
 * @example rowSource(figuresOfRice, context)
 * // 'Bộ Thương mại · 2006-plan · bảng, dòng 2 · mục tiêu 2006: “4.500” nghìn tấn, “1.211” triệu USD, “86,1” %'
 */
export function rowSource(figures: readonly Observation[], context: Context): string | undefined {
  const printed = new Map<string, string[]>();
  for (const figure of figures) {
    const where = whereOf(figure, context);
    printed.set(where, [...(printed.get(where) ?? []), printedForm(figure, context.messages)]);
  }
  if (printed.size === 0) return undefined;
  return [...printed].map(([where, forms]) => `${where}: ${forms.join(', ')}`).join('; ');
}

function whereOf(figure: Observation, { catalogue, messages }: Context): string {
  const { dataset, publisher, status, period } = figure;
  return [
    publisher.name[messages.language],
    dataset.id,
    placeOf(figure, catalogue, messages.language),
    `${messages.statuses[status]} ${period}`,
  ].join(' · ');
}
