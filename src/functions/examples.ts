import type { Call } from '../model/formulaText';
import { registry } from '../indicators/registry';
import type { Registry } from '../indicators/registry';
import type { Language } from '../locales/messages';
import type { FunctionId } from './functions';

/** A formula worth showing to someone who sees the functions for the first time. */
export type Example = Call<FunctionId>;

/** In the names that a reader of each language would type. */
export const examples: Record<Language, readonly Example[]> = {
  vi: [
    { id: 'TARGET', args: ['Gạo'] },
    { id: 'TARGET', args: ['gao', 'lượng xuất khẩu'] },
    { id: 'TARGET', args: ['Gạo', 'chỉ số'] },
    { id: 'ACTUAL', args: ['Châu Phi', 2005] },
    { id: 'ACTUAL', args: ['Châu Á', 2005, 'tỷ trọng'] },
    { id: 'ACTUAL', args: ['Xuất khẩu dịch vụ', 2005, 'kim ngạch', 'Ngân hàng Thế giới'] },
    { id: 'SERIES', args: ['Cà phê', '2026-01'] },
    { id: 'UNIT', args: ['Gạo'] },
    { id: 'SOURCE', args: ['Gạo'] },
    ...examplesOf(registry, 'vi'),
    { id: 'BOUNDS', args: ['BASELINE', 'Gạo'] },
    { id: 'ITEM', args: ['Gạo'] },
    { id: 'CHECKS', args: ['lệch'] },
    { id: 'TABLE', args: ['groups'] },
    { id: 'ITEMS', args: ['Nhiên liệu'] },
    { id: 'SEARCH', args: ['gạo tăng trưởng'] },
    { id: 'DATASETS', args: ['title'] },
  ],
  en: [
    { id: 'TARGET', args: ['Rice'] },
    { id: 'TARGET', args: ['Rice', 'quantity'] },
    { id: 'TARGET', args: ['Rice', 'index'] },
    { id: 'ACTUAL', args: ['Africa', 2005] },
    { id: 'ACTUAL', args: ['Asia', 2005, 'share'] },
    { id: 'ACTUAL', args: ['Services exports', 2005, 'value', 'World Bank'] },
    { id: 'SERIES', args: ['Coffee', '2026-01'] },
    { id: 'UNIT', args: ['Rice'] },
    { id: 'SOURCE', args: ['Rice'] },
    ...examplesOf(registry, 'en'),
    { id: 'BOUNDS', args: ['BASELINE', 'Rice'] },
    { id: 'ITEM', args: ['Rice'] },
    { id: 'CHECKS', args: ['differs'] },
    { id: 'TABLE', args: ['groups'] },
    { id: 'ITEMS', args: ['Fuels'] },
    { id: 'SEARCH', args: ['rice growth'] },
    { id: 'DATASETS', args: ['title'] },
  ],
};

/** The formulas that indicators show of themselves. */
export function examplesOf<Id extends string>({ indicators }: Registry<Id>, language: Language): Call<Id>[] {
  return indicators.flatMap(({ id, texts }) => texts[language].examples.map((args) => ({ id, args })));
}
