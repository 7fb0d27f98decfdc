import { partsOf } from '../../tables/formulaParts';

/**
 * Whether a formula calls a function of the add-in, itself or inside other functions. Texts, sheets, columns of
 * tables and longer names that merely contain the word do not count.
 * @param names in lower case, of defined names that call the add-in's functions
 */
export function callsAddIn(formula: string, names: ReadonlySet<string> = noNames): boolean {
  if (!formula.startsWith('=')) return false;
  // The short way for almost every cell of a large sheet.
  if (names.size === 0 && !/vnexport/i.test(formula)) return false;
  return partsOf(formula).some(
    (part) => part.kind === 'call' || (part.kind === 'word' && names.has(part.text.toLowerCase())),
  );
}

/**
 * The formula with the add-in's functions by their own names. Where Excel has read a workbook before the add-in was
 * there, it shows `_xldudf_VNEXPORT_TARGET` instead, and keeps it until the formula is entered again
 * (OfficeDev/office-js #3558, #2568).
 * @example withOwnNames('=_xldudf_VNEXPORT_TARGET("Gạo")') // '=VNEXPORT.TARGET("Gạo")'
 */
export function withOwnNames(formula: string): string {
  return partsOf(formula)
    .map((part) => (part.kind === 'call' ? `VNEXPORT.${part.id}` : part.text))
    .join('');
}

/** Whether Excel did not know the add-in yet when it read this formula. */
export function isUnrecognised(formula: string): boolean {
  return partsOf(formula).some(({ kind, text }) => kind === 'call' && unrecognised.test(text));
}

/**
 * Whether a cell holds a text that begins with "=", as SEARCH answers formulas and as examples show them: of such a text
 * Excel tells as formula what it tells as value. A formula shows something else than itself.
 */
export function isOnlyText(formula: string, value: unknown): boolean {
  return value === formula;
}

const noNames: ReadonlySet<string> = new Set();

const unrecognised = /_xldudf_VNEXPORT_/i;
