import { builderTexts } from '../../locales/builder';
import type { Language } from '../../locales/messages';
import { kindOf } from '../../model/period';
import type { PeriodKind } from '../../model/period';
import type { Choice } from '../elements/choiceField';

/** In this order periods of several kinds stand in a list: who looks for a year does not pass all months. */
const kinds: readonly PeriodKind[] = [
  'year',
  'half-year',
  'quarter',
  'month',
  'months',
  'half-month',
  'years',
];

/** Periods of several kinds under a heading for each, in their order within it; of one kind as they are. */
export function headedPeriods(periods: readonly Choice[], language: Language): readonly Choice[] {
  const used = kinds.filter((kind) => periods.some(([period]) => kindOf(period) === kind));
  if (used.length < 2) return periods;
  return used.flatMap((kind) =>
    periods.flatMap(([period, name]): Choice[] =>
      kindOf(period) === kind ? [[period, name, builderTexts[language].kindsOfPeriods[kind]]] : [],
    ),
  );
}
