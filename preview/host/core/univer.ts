import { ICommandService, LocaleService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  FormulaDataModel,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { FormulaCalculationSessionService, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { SheetTableService, TableManager, UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import { acceptAnyColumnName } from '../table/columnNames';
import { writePlainCellsQuickly } from '../range/plainWrites';
import { stepwiseUndo } from './undo';
import type { FFormula } from '@univerjs/engine-formula/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-table/facade';

/** The one workbook behind the host, and the parts of Univer through which the Excel objects reach it. */
export type UniverWorkbook = {
  readonly univer: Univer;
  readonly workbook: FWorkbook;
  readonly formula: FFormula;
  readonly commands: ICommandService;
  readonly formulaData: FormulaDataModel;
  readonly tables: SheetTableService;
  readonly tableManager: TableManager;
  readonly isDisposed: boolean;
  dispose(): void;
};

/**
 * Univer makes its five hundred functions anew for every workbook, which takes half the time of opening one. What they
 * know of a calculation they are told before each call, so all workbooks can have the same ones. Where Univer outlives
 * this module, as it does between files of tests, its functions are such ones already.
 */
for (const implemented of ALL_IMPLEMENTED_FUNCTIONS) {
  const [Function, name] = implemented;
  if ('isMadeOnce' in Function) continue;
  let made: object | undefined;
  const once = function () {
    return (made ??= new Function(name));
  };
  implemented[0] = Object.assign(once, { isMadeOnce: true }) as unknown as typeof Function;
}

/** Univer without a grid, which holds a workbook and computes its formulas. */
export function createHeadlessUniver(): Univer {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.EN_US,
    locales: {},
    override: stepwiseUndo,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  return univer;
}

/** Opens a saved workbook, or a new one of one empty sheet, as Excel does. */
export function openWorkbook(univer: Univer, locale: string, saved?: IWorkbookData): UniverWorkbook {
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  acceptAnyColumnName(univer);
  writePlainCellsQuickly(univer);
  const workbook = api.createWorkbook(saved ?? { name: 'Book1', sheets: {} });
  workbook.setNumfmtLocal(locale.startsWith('vi') ? 'vi' : 'en');
  let isDisposed = false;
  return {
    univer,
    workbook,
    formula: api.getFormula(),
    commands: injector.get(ICommandService),
    formulaData: injector.get(FormulaDataModel),
    tables: injector.get(SheetTableService),
    tableManager: injector.get(TableManager),
    get isDisposed() {
      return isDisposed;
    },
    dispose: () => {
      isDisposed = true;
      const texts = injector.get(LocaleService);
      // Whoever waits for a calculation need not wait for one that never ends.
      injector.get(FormulaCalculationSessionService).markStopped();
      univer.dispose();
      // A calculation of over a second that is still under way looks for the words of its progress.
      texts.load({ [LocaleType.EN_US]: {} });
    },
  };
}
