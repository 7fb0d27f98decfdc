import { grouped } from '../catalogue/figureIndex';
import { noteListOf } from '../model/observation';
import type { Observation } from '../model/observation';
import { placeOf } from '../catalogue/place';
import type { Context } from './table';
import { printedForm } from '../locales/printedForm';

/**
 * Where the figures of a row come from, in one line: publisher, dataset, place, status and period, printed forms, and
 * what must be known to read them.
 * @returns `undefined` for a row without printed figures
 * @example rowSource(figuresOfRice, context)
 * // 'Bộ Thương mại · Mục tiêu xuất khẩu năm 2006 … · bảng, dòng 2 · mục tiêu 2006: “4.500” nghìn tấn, “1.211” triệu USD, “86,1” %'
 */
export function rowSource(figures: readonly Observation[], context: Context): string | undefined {
  const { messages } = context;
  const alike = [...grouped(figures, (figure) => whereOf(figure, context))];
  if (alike.length === 0) return undefined;
  const places = alike.map(
    ([where, those]) => `${where}: ${those.map((one) => printedForm(one, messages)).join(', ')}`,
  );
  // What several figures have to be read with is said once.
  const notes = new Set(figures.flatMap((one) => noteListOf(one).map((note) => note[messages.language])));
  return [places.join('; '), ...notes].join(' · ');
}

function whereOf(figure: Observation, { catalogue, messages }: Context): string {
  const { dataset, publisher, status, period } = figure;
  return [
    publisher.name[messages.language],
    dataset.title[messages.language],
    placeOf(figure, catalogue, messages.language),
    `${messages.statuses[status]} ${period}`,
  ].join(' · ');
}
