import type { ValuesTexts } from '../values';
import { counted, listed, sentences } from '../phrases';

export const valuesTexts: ValuesTexts = {
  newerList:
    'Nothing was changed: the list of converted formulas in this workbook was written by a newer version of VNEXPORT. Close and reopen Excel so that the add-in updates itself.',
  damagedList: (conversions, formulas) =>
    [
      conversions === 1
        ? 'What the workbook keeps of one conversion to values'
        : `What the workbook keeps of ${conversions} conversions to values`,
      ...(formulas > 0 ? [formulas === 1 ? '(1 formula)' : `(${formulas} formulas)`] : []),
      'is damaged, so those formulas cannot be restored; it is left as it is. To get them back, open an older copy of the workbook.',
    ].join(' '),

  notHeld: (places) =>
    `Excel holds something else than was written at ${listed(places.slice(0, 5))}${places.length > 5 ? '…' : ''}.`,
  rowsHidden:
    'Rows have been hidden in the meantime, by a filter perhaps, and Excel put contents into wrong rows.',

  nothingToConvert: 'There is no VNEXPORT formula to convert to a value.',
  question: (formulas, sheets, kept) =>
    sentences(
      `Convert ${counted(formulas, 'VNEXPORT formula')} to values? ${sheets.join(' · ')}.`,
      ...kept,
      'The list to restore them from lies in the workbook itself; Excel for Mac may not save it, so keep a copy of the workbook.',
    ),
  onSheet: (sheet, formulas) => `“${sheet}”: ${formulas}`,
  convert: 'Convert to values',
  cancel: 'Leave as they are',
  conversion: 'Converting formulas to values…',
  converted: (formulas, kept) =>
    sentences(
      `Converted ${counted(formulas, 'VNEXPORT formula')} to values; the workbook keeps a list to restore them.`,
      ...kept,
    ),
  keptFor: (formulas, reason) => `Still formulas: ${formulas}, because ${reason}.`,
  reasonsKept: {
    protected: 'the sheet is protected; unprotect it first',
    'not-computed':
      'there is no result yet (#BUSY!, #NAME?, #SPILL! and the like); recalculate VNEXPORT first',
    'spill-needed': 'a formula that has to stay uses everything that this one spills',
    'spill-unknown':
      'the result may fill several cells and this version of Excel does not tell which; copy them and paste as values yourself',
    refused:
      'Excel does not let those cells be changed (a part of an array formula entered with Ctrl+Shift+Enter, for instance); select the whole array, copy it and paste as values',
    'not-held':
      'Excel does not hold the value once it has been written; copy the cells and paste them as values yourself',
  },
  outOfReach:
    'Conditional formats and data validation that use VNEXPORT cannot be converted to values; edit them yourself.',

  nothingToRestore: 'No formula of this workbook has been converted to a value.',
  restored: (formulas, left) => sentences(`Restored ${counted(formulas, 'VNEXPORT formula')}.`, ...left),
  leftFor: (formulas, reason, missing) =>
    `Left as values: ${formulas}, because ${reason.replace('…', listed(missing))}.`,
  reasonsLeft: {
    changed: 'the value has been edited',
    moved: 'rows or columns were inserted or deleted in between, and the formula would refer to wrong cells',
    protected: 'the sheet is protected; unprotect it and try again',
    'sheet-gone': 'the sheet of the formula has been deleted',
    'table-gone':
      'a table or column of the formula is not there any more (…); make one of that name and restore the formulas again',
    'name-left': 'a name that the formula uses (…) could not be restored',
    refused:
      'Excel does not take the formula; see whether everything that it names is still there and restore the formulas again',
    'not-held': 'Excel does not hold the formula once it has been entered; enter it yourself',
    'spill-left': 'the spill that the formula uses is still made of values',
  },
  namesLeft: (names) => `Names that could not be restored: ${listed(names)}.`,

  nothingToRecalculate: 'Every VNEXPORT formula has its result.',
  recalculated: (formulas, onProtectedSheets) =>
    sentences(
      `Entered ${counted(formulas, 'VNEXPORT formula')} again.`,
      ...(onProtectedSheets > 0
        ? [`On protected sheets: ${onProtectedSheets}. Unprotect them and recalculate again.`]
        : []),
    ),
};
