import type { Draft, DraftFigure } from '../../../src/datasets/readers/draft';

/** A draft as a reader makes it, of figures that are certain values of July 2026 in USD unless something else is said. */
export function draftOf(figures: readonly Partial<DraftFigure>[], about: Partial<Draft> = {}): Draft {
  return {
    title: 'Xuất khẩu theo mặt hàng',
    publisher: 'Cục Hải quan',
    flow: 'exports',
    status: 'preliminary',
    encoding: 'Unicode',
    numberFormat: { group: '.', decimal: ',' },
    doubts: [],
    ...about,
    figures: figures.map((figure, at) => ({
      name: 'Gạo',
      parent: null,
      number_in_table: null,
      code: null,
      partner: null,
      flow: 'exports',
      measure: 'value',
      base: null,
      of: null,
      period: '2026-07',
      number: 1,
      unit: 'USD',
      status: 'preliminary',
      certainty: 'certain',
      reason: figure.certainty === 'open' ? 'another-column' : null,
      printed: String(figure.number ?? 1),
      place: { line: at + 1 },
      ...figure,
    })),
  };
}
