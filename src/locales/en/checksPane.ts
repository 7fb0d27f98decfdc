import type { ChecksPaneTexts } from '../checksPane';

export const checksPaneTexts: ChecksPaneTexts = {
  about: 'Figures are compared with one another. Contradictions come first, with the arithmetic.',
  filter: 'Filter by product, market, period',
  severity: 'How grave',
  every: 'All',
  found: (shown, found) =>
    shown < found ? `${shown} of ${found} checks` : `${found} check${found === 1 ? '' : 's'}`,
  none: 'No check matches the filter. Remove a word, or choose “All”.',
  unit: (unit) => `Unit: ${unit}.`,
  rounded: 'The lines are rounded for display; the sum is of the full numbers.',
  line: 'Line',
  number: 'Number',
  allLines: (count) => `Show all ${count} lines`,
  more: (count) => `Show ${count} more checks`,
  show: 'Show the arithmetic',
  showNamed: (sentence) => `Show the arithmetic: ${sentence}`,
  insert: 'Insert the arithmetic',
  insertNamed: (statement) => `Insert the arithmetic on a new sheet: ${statement}`,
  insertAll: 'Insert all checks as a table',
};
