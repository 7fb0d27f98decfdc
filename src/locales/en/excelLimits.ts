import type { ExcelLimitTexts } from '../excelLimits';

export const excelLimitTexts: ExcelLimitTexts = {
  title: 'This Excel',
  none: 'Everything in VNEXPORT works in this Excel.',
  limits: {
    'outside-excel':
      'This page is open outside Excel. You can find, read and copy figures; to put them into a workbook, open VNEXPORT from the ribbon of Excel.',
    'read-only':
      'The workbook is open for reading only. You can find and read figures; to insert or refresh, enable editing or save a copy under another name.',
    'no-functions':
      'This Excel does not compute functions of add-ins, so VNEXPORT formulas show #NAME?. Figures can be found, and tables inserted and refreshed; for formulas, update Excel or open the workbook in Excel on the web.',
    'functions-apart':
      'In this Excel formulas run apart from the pane: they know the figures that come with VNEXPORT, but neither newer ones nor bulletins of the workbook. Inserted tables can be refreshed; for the rest, update Excel.',
    'no-cards':
      'Cells with formulas show plain numbers, without cards and formats. The formulas are right; for the source use VNEXPORT.SOURCE or the page of the subject in the pane.',
    'no-spills':
      'This Excel does not tell into which cells an answer spills, so formulas with answers of several cells cannot be turned into values. All others can.',
    'no-properties':
      'Numbers of inserted tables do not carry their source in the cell. Choose “Add a source column” when you insert a table.',
    'no-dialogs':
      'While the pane is closed, what the ribbon buttons have to say is written on a sheet VNEXPORT instead of shown in a dialog.',
  },
};
