import { ObjectMatrix } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { UniverWorkbook } from '../core/univer';

/** Puts every formula of the workbook in other words, as Excel does when what they refer to gets another name. */
export function rewriteFormulas(
  univer: UniverWorkbook,
  rewrite: (formula: string, cell: { sheet: FWorksheet; row: number }) => string,
): void {
  const { workbook, formulaData, commands } = univer;
  for (const sheet of workbook.getSheets()) {
    const changed = new ObjectMatrix<ICellData>();
    const subUnitId = sheet.getSheetId();
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = formulaData.getFormulaStringByCell(row, column, subUnitId, workbook.getId());
        const rewritten = formula && rewrite(formula, { sheet, row });
        if (rewritten && rewritten !== formula) changed.setValue(row, column, { f: rewritten, si: null });
      });
    if (changed.getSizeOf() === 0) continue;
    // A mutation, for undoing what led here leads here again.
    commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: workbook.getId(), subUnitId, cellValue: changed.getMatrix() },
      { fromFormula: true },
    );
  }
}
