import type { CsvTexts } from '../datasets/writers/csv';
import { messagesIn } from './language';
import type { Language } from './messages';
import { unitName } from './units';

/** The words of a CSV file: those of the table of all figures. */
export function csvTexts(language: Language): CsvTexts {
  const messages = messagesIn(language);
  const { columns, measures, flows, statuses, qualifiers } = messages;
  return {
    headings: columns,
    measures,
    flows,
    statuses,
    qualifiers,
    unit: (unit) => unitName(unit, messages),
  };
}
