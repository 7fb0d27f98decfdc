import { examples } from '../../src/functions/examples';
import { languages, tableKeys } from '../../src/locales/messages';
import { measures } from '../../src/model/measures';

/** What people give to functions: the arguments of all examples, measures, tables, the functions themselves. */
export function knownWords(): string[] {
  const ofExamples = languages.flatMap((language) =>
    examples[language].flatMap(({ id, args }) => [id, ...args.map((one) => String(one ?? ''))]),
  );
  return [...new Set([...ofExamples, ...measures, ...tableKeys.filter((key) => !LONG.has(key)), ...OTHERS])];
}

/** Tables of thousands of rows, which would take most of the time. */
const LONG: ReadonlySet<string> = new Set(['figures', 'checks']);

const OTHERS = [
  'FAO',
  'WB',
  'MOT',
  'GSO',
  'low',
  'high',
  'month',
  'year',
  'total',
  'group',
  'all',
  '2026-07',
  '2005',
  '2001-2005',
];
