import { partsOf } from '../../tables/formulaParts';

/**
 * Whether a formula could fill more cells than its own. Only where the answer is no may a host that does not tell
 * where formulas spill to (before ExcelApi 1.12) have it converted: of a spill all but the first cell would be lost.
 * What is not surely one cell counts as a spill: ranges, columns of tables, arrays, defined names.
 * @example mightSpill('=VNEXPORT.TARGET(A1)') // false
 * @example mightSpill('=VNEXPORT.TARGET(A1:A3)') // true
 */
export function mightSpill(formula: string): boolean {
  const parts = partsOf(formula);
  return parts.some((part, index) => {
    if (part.kind === 'call') return spilling.has(part.id);
    if (part.kind === 'reference') return part.spill || part.cells.includes(':');
    if (part.kind === 'table') return !isOneCell(part.columns);
    if (part.kind === 'sheet') return false;
    if (part.kind === 'other') return /^[{[]/.test(part.text);
    if (constants.has(part.text.toUpperCase())) return false;
    const following = parts[index + 1]?.text ?? '';
    return following !== '(' || makingArrays.has(part.text.toUpperCase());
  });
}

/** Those of the add-in that fill several cells whatever they are given. */
const spilling: ReadonlySet<string> = new Set([
  'BOUNDS',
  'CHECKS',
  'DATASETS',
  'ITEMS',
  'SEARCH',
  'SERIES',
  'TABLE',
]);

/** Functions of Excel that make many values of a single one. */
const makingArrays: ReadonlySet<string> = new Set([
  'INDIRECT',
  'MAKEARRAY',
  'MUNIT',
  'OFFSET',
  'RANDARRAY',
  'SEQUENCE',
  'STOCKHISTORY',
  'TEXTSPLIT',
]);

const constants: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);

/** The cell of a table's column in the formula's own row; not of several columns. */
function isOneCell(brackets: string): boolean {
  return !brackets.includes(':') && /^\[(?:@|\[#This Row\])/i.test(brackets);
}
