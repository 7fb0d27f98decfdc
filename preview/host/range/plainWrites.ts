import { IUniverInstanceService, UniverInstanceType, isFormulaId, isFormulaString } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Univer, Workbook } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

/**
 * After every write Univer looks through all cells of the workbook, twice, for formulas that the write has changed: in
 * a long table that is written in parts, each part then costs more than the one before. Where no formula is written,
 * nothing has changed, and it need not look.
 */
export function writePlainCellsQuickly(univer: Univer): void {
  const injector = univer.__getInjector();
  const formulaData = injector.get(FormulaDataModel);
  const documents = injector.get(IUniverInstanceService);
  const lookThroughAll = formulaData.updateFormulaData.bind(formulaData);
  formulaData.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = documents
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    const isPlain = (row: number, column: number, cell: Nullable<ICellData>) =>
      !holdsFormula(cell) && !holdsFormula(sheet?.getCellRaw(row, column));
    return everyCell(cells, isPlain) ? {} : lookThroughAll(unitId, sheetId, cells);
  };
}

function everyCell(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  holds: (row: number, column: number, cell: Nullable<ICellData>) => boolean,
): boolean {
  return Object.entries(cells as Cells).every(([row, inRow]) =>
    Object.entries(inRow).every(([column, cell]) => holds(Number(row), Number(column), cell)),
  );
}

type Cells = Record<string, Record<string, Nullable<ICellData>>>;

function holdsFormula(cell: Nullable<ICellData>): boolean {
  return isFormulaString(cell?.f) || isFormulaId(cell?.si);
}
