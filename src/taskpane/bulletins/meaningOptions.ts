import { messagesIn } from '../../locales/language';
import type { Language } from '../../locales/messages';
import { sdmxTexts } from '../../locales/sdmx';

/**
 * What a code of a column may mean, as a code that the reader understands and what it is called; none for a column that
 * the figures of a dataset do not have.
 * @example meaningOptions('TRADE_FLOW', 'en') // [['X', 'exports'], ['M', 'imports']]
 */
export function meaningOptions(column: string, language: Language): readonly (readonly [string, string])[] {
  const texts = sdmxTexts(language);
  const { measures } = messagesIn(language);
  switch (column) {
    case 'REF_AREA':
      return [['VN', texts.vietNam]];
    case 'TRADE_FLOW':
      return [
        ['X', texts.flows.exports],
        ['M', texts.flows.imports],
      ];
    case 'COMMODITY':
      return [['_T', texts.allGoods]];
    case 'MEASURE':
      return (['value', 'quantity', 'index', 'share', 'growth'] as const).map((one) => [
        one.toUpperCase(),
        measures[one],
      ]);
    case 'UNIT_MEASURE':
      return ['USD', 'T', 'KG', 'PT'].map((unit) => [unit, texts.unit(unit) ?? unit]);
    case 'UNIT_MULT':
      return [0, 3, 6, 9].map((mult) => [String(mult), texts.multiplier(mult)]);
    default:
      return [];
  }
}
