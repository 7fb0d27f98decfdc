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

  nothingToConvert: 'There is no VNEXPORT formula to turn into a value.',
  question: (formulas, sheets, kept) =>
    sentences(
      `Turn ${counted(formulas, 'VNEXPORT formula')} into values? ${sheets.join(' · ')}.`,
      ...kept,
      'The workbook keeps a list of the formulas, so that they can be put back.',
    ),
  onSheet: (sheet, formulas) => `${sheet}: ${formulas}`,
  convert: 'Turn into values',
  cancel: 'Leave as they are',
  conversion: 'Turning formulas into values…',
  converted: (formulas, kept) =>
    sentences(
      `Turned ${counted(formulas, 'VNEXPORT formula')} into values; the workbook keeps a list to put them back.`,
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
  },
  outOfReach:
    'Conditional formats and data validation that use VNEXPORT cannot be turned into values; edit them yourself.',

  nothingToRestore: 'No formula of this workbook has been turned into a value.',
  restored: (formulas, left) => sentences(`Put ${counted(formulas, 'VNEXPORT formula')} back.`, ...left),
  leftFor: (formulas, reason, missing) =>
    `Left as values: ${formulas}, because ${reason.replace('…', listed(missing))}.`,
  reasonsLeft: {
    changed: 'the value has been edited',
    moved: 'rows or columns were inserted or deleted in between, and the formula would refer to wrong cells',
    protected: 'the sheet is protected; unprotect it and try again',
    'sheet-gone': 'the sheet of the formula has been deleted',
    'table-gone':
      'a table or column of the formula is not there any more (…); make one of that name and put the formulas back again',
    'name-left': 'a name that the formula uses (…) could not be put back',
    refused:
      'Excel does not take the formula; see whether everything that it names is still there and put the formulas back again',
    'spill-left': 'the spill that the formula uses is still made of values',
  },
  namesLeft: (names) => `Names that could not be put back: ${listed(names)}.`,

  nothingToRecalculate: 'Every VNEXPORT formula has its result.',
  recalculated: (formulas, onProtectedSheets) =>
    sentences(
      `Entered ${counted(formulas, 'VNEXPORT formula')} again.`,
      ...(onProtectedSheets > 0
        ? [`On protected sheets: ${onProtectedSheets}. Unprotect them and recalculate again.`]
        : []),
    ),
};
