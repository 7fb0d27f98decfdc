import type { Notice } from '../../commands/notice';
import { workbookCommands } from '../../commands/workbookCommands';
import type { ConversionScope } from '../../workbook/values/convertToValues';
import { commandTexts } from '../../locales/commands';
import type { Language } from '../../locales/messages';
import { workbookPaneTexts } from '../../locales/workbookPane';
import type { RefreshReport } from '../../workbook/refresh/refreshReport';
import type { EditedPlace, WhichTables } from '../../workbook/refresh/refreshTables';
import type { InsertedTable, InsertedTables } from '../../workbook/refresh/tableActions';
import { positionOf } from '../../workbook/core/areas';
import type { FormulaError } from '../../workbook/values/formulaErrors';
import type { WriteOptions } from '../../workbook/core/requests';
import type { Shell } from '../view';
import type { OpenedFormula } from '../workbench';
import type { WorkbookState } from './workbookState';

/** A table that looks like an inserted one and is not followed. */
export type OfferedTable = InsertedTables['offered'][number];

/** What a user can do with what is in the workbook. */
export type WorkbookActions = {
  readonly refresh: (which: WhichTables) => void;
  readonly switchLanguage: (table: string, language: Language) => void;
  readonly take: (cells: readonly EditedPlace[]) => void;
  readonly restoreRows: (table: string) => void;
  readonly check: () => void;
  readonly insertReport: (report: RefreshReport) => void;
  readonly goTo: (table: InsertedTable) => void;
  readonly addChart: (table: InsertedTable) => void;
  readonly remove: (table: InsertedTable) => void;
  readonly discard: (table: InsertedTable) => void;
  readonly follow: (table: OfferedTable) => void;
  readonly chooseOnOpening: (wanted: boolean) => void;
  readonly convert: (scope: ConversionScope) => void;
  readonly restore: () => void;
  readonly recalculate: () => void;
  readonly forget: () => void;
  readonly findFormulas: () => void;
  readonly goToCells: (place: Pick<FormulaError, 'sheet' | 'address'>) => void;
  /** Puts another formula or text in the place of what a cell holds, after a yes. */
  readonly replaceCell: (cell: Pick<FormulaError, 'sheet' | 'address'>, holding: string, by: string) => void;
  /** Opens a formula on the page of its subject, where it is changed by choosing. */
  readonly changeFormula: (error: FormulaError, parts: Pick<OpenedFormula, 'recipe' | 'references'>) => void;
};

/** What the workbook's view is made from. */
export type WorkbookPanelProps = {
  readonly state: WorkbookState;
  readonly shell: Shell;
  readonly closeReport: () => void;
  readonly readAgain: () => void;
};

/** What the parts of the workbook's view are made from. */
export type WorkbookPartProps = {
  readonly shell: Shell;
  readonly actions: WorkbookActions & Pick<WorkbookPanelProps, 'closeReport'>;
};

/** The commands for the workbook: a script of their own. */
type Commands = Awaited<ReturnType<typeof workbookCommands>>;

/** Has a command work on the workbook; `canStop` for one that heeds its options. */
type Run = (
  message: string,
  work: (commands: Commands, language: Language, options: WriteOptions) => Promise<Notice> | Notice,
  canStop?: boolean,
) => void;

export function workbookActions(shell: Shell): WorkbookActions {
  const run: Run = (message, work, canStop = false) =>
    shell.carryOut({ message, canStop }, async (language, options) =>
      work(await workbookCommands(), language, options),
    );
  const { refreshing, counting } = commandTexts[shell.language];
  const { checking, restoring, recalculating, finding, other } = workbookPaneTexts[shell.language].working;
  return {
    refresh: (which) =>
      run(refreshing, ({ refresh }, language, options) => refresh(which, language, options), true),
    switchLanguage: (table, wanted) =>
      run(
        refreshing,
        ({ refresh }, language, options) => refresh([table], language, { ...options, language: wanted }),
        true,
      ),
    take: (cells) =>
      run(
        refreshing,
        ({ takeFromSource }, language, options) => takeFromSource(cells, language, options),
        true,
      ),
    restoreRows: (table) =>
      run(
        refreshing,
        ({ refreshAgain }, language, options) =>
          refreshAgain([table], language, { ...options, restoreDeletedRows: true }),
        true,
      ),
    check: () => run(checking, ({ check }, language, options) => check(language, options), true),
    insertReport: (report) => run(other, ({ insertReport }, language) => insertReport(report, language)),
    goTo: (table) => run(other, ({ goTo }, language) => goTo(table, language)),
    addChart: (table) => run(other, ({ addChart }, language) => addChart(table, language)),
    remove: (table) => run(other, ({ askToRemove }, language) => askToRemove(table, language)),
    discard: (table) => run(other, ({ discard }, language) => discard(table, language)),
    follow: (table) => run(other, ({ follow }, language) => follow(table, language)),
    chooseOnOpening: (wanted) =>
      run(other, ({ chooseOnOpening }, language) => chooseOnOpening(wanted, language)),
    convert: (scope) => run(counting, ({ askToConvert }, language) => askToConvert(scope, language)),
    restore: () =>
      run(restoring, ({ restoreFormulas }, language, options) => restoreFormulas(language, options), true),
    recalculate: () => run(recalculating, ({ recalculate }, language) => recalculate(language)),
    findFormulas: () => run(finding, ({ findFormulas }, language) => findFormulas(language)),
    goToCells: (place) => run(other, ({ goToCells }, language) => goToCells(place, language)),
    replaceCell: (cell, holding, by) =>
      run(other, ({ askToReplace }, language) => askToReplace({ ...cell, holding }, by, language)),
    changeFormula: (error, { recipe, references }) =>
      run(other, async ({ goToCells }, language) => {
        const { sheet, address } = error;
        const said = await goToCells(error, language);
        const spot = { sheet: { id: sheet, name: sheet }, ...positionOf(address), replaces: true };
        shell.openSubject({ subject: recipe.subject });
        shell.workbench.open({ recipe, references, address, spot });
        return said;
      }),
    forget: () => run(other, ({ forgetFormulas }, language) => forgetFormulas(language)),
  };
}
