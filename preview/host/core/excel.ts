import type { IWorkbookData, Univer } from '@univerjs/core';
import { parseAddress, sheetNameIn } from './address';
import { OfficeBridge } from './bridge';
import type { BridgeOptions } from './bridge';
import { calculateAll } from './calculation';
import { ExcelEvents } from './events';
import { registerFunctions } from '../functions/formulaFunctions';
import type {
  FunctionsMetadata,
  RegisteredFunctions,
  RegistrationOptions,
} from '../functions/formulaFunctions';
import type { Card } from '../functions/functionAnswer';
import type { FunctionResult } from '../functions/functionCalls';
import { HostError } from './hostObject';
import { addNewerApis } from './newerApis';
import type { HostDialogs } from './dialogs';
import type { Platform, PlatformName } from './platform';
import type { BatchInterpreter } from './protocol';
import { reopened } from './reopening';
import type { ExcelStore } from './store';
import { followCopies } from '../worksheet/sheetCopies';
import type { ShownChart } from '../chart/shownCharts';
import { TableHeaders } from '../table/tableHeaders';
import { asOneUndoStep } from './undo';
import { undoXmlParts } from './undoneNotes';
import { createHeadlessUniver, openWorkbook } from './univer';
import type { UniverWorkbook } from './univer';
import { ExcelWorkbook } from '../workbook/workbook';

/**
 * A stand-in for Excel: real office.js above, a Univer workbook below, and between them only what the add-in uses.
 * Formulas are computed after a sync has returned, so wait for `calculate()` where Excel would have them ready.
 */
export class ExcelHost {
  readonly #bridge: OfficeBridge;
  readonly #window: Window;
  readonly #locale: string;
  readonly #createUniver: () => Univer;
  #univer: UniverWorkbook;
  #written = { cells: 0, saved: 0, computed: false };
  readonly #selection: ExcelStore['selection'] = { of: 'cells' };
  readonly #possibleChanges: (() => void)[] = [];
  #workbook: ExcelWorkbook;
  #interpreter: BatchInterpreter;
  #register: (() => RegisteredFunctions) | undefined;
  #functions: RegisteredFunctions | undefined;

  /** Must come before office.js loads. */
  constructor(
    target: Window,
    { createUniver = createHeadlessUniver, document, ...options }: HostOptions = {},
  ) {
    this.#window = target;
    this.#bridge = new OfficeBridge(target, options);
    this.#locale = options.locale ?? 'en-US';
    this.#createUniver = createUniver;
    this.#univer = openWorkbook(createUniver(), this.#locale, document);
    [this.#workbook, this.#interpreter] = this.#connect();
  }

  /** Must come after office.js has loaded. */
  officeLoaded(): void {
    this.#bridge.refuseUndeclaredApis();
    addNewerApis(this.#window);
  }

  /** The workbook itself, for a test to look at what the API does not tell. */
  get univer(): UniverWorkbook {
    return this.#univer;
  }

  get counters(): Counters {
    return { ...this.#interpreter.counters, cellsWritten: this.#written.cells };
  }

  /** What add-in code asked for and the host lacks, as `Type.member`. */
  get missing(): ReadonlySet<string> {
    return this.#interpreter.missing;
  }

  /** Whether the pane is open. */
  get paneShown(): boolean {
    return this.#bridge.paneShown;
  }
  /** The user opens or closes it. */
  set paneShown(shown: boolean) {
    this.#bridge.paneShown = shown;
  }

  /** The dialogs that the add-in opens. */
  get dialogs(): HostDialogs {
    return this.#bridge.dialogs;
  }

  /** What runs the add-in. */
  get platform(): Platform {
    return this.#bridge.platform;
  }

  /** Another program runs the add-in from now on, with the workbook that is open. */
  usePlatform(platform: PlatformName | Platform): void {
    this.#bridge.usePlatform(platform);
  }

  /** The user presses a button of the ribbon; resolves when the command says that it is completed. */
  runCommand(name: string): Promise<void> {
    return this.#bridge.runCommand(name);
  }

  /**
   * Whether the user is typing in a cell. What the add-in asks then fails with InvalidOperationInCellEditMode, or
   * waits until this is false again where Excel.run was told `delayForCellEdit`.
   */
  get editing(): boolean {
    return this.#bridge.editing;
  }
  set editing(editing: boolean) {
    this.#bridge.editing = editing;
  }

  /**
   * What the user has selected: cells, a chart or shape, or something in another window that is in front. Excel has no
   * active cell then.
   */
  get selected(): ExcelStore['selection']['of'] {
    return this.#selection.of;
  }
  set selected(of: ExcelStore['selection']['of']) {
    this.#selection.of = of === 'another window' && !this.platform.asksForFront ? 'cells' : of;
  }

  /** How many requests wait until `editing` is false. */
  get waiting(): number {
    return this.#bridge.waiting;
  }

  /** What a piece of work costs. */
  async measure(work: () => Promise<unknown>): Promise<Counters & Largest> {
    const before = this.counters;
    const { largest } = this.#bridge;
    Object.assign(largest, { request: 0, answer: 0, answered: 0 });
    await work();
    const after = this.counters;
    return {
      largestRequest: largest.request,
      largestAnswer: largest.answer,
      answered: largest.answered,
      syncs: after.syncs - before.syncs,
      actions: after.actions - before.actions,
      cellsWritten: after.cellsWritten - before.cellsWritten,
    };
  }

  /** Computes every formula and waits until the cells hold the results. */
  calculate(): Promise<void> {
    return calculateAll(this.#univer);
  }

  /** Calls what CustomFunctions.associate was given for this name, as a cell would. */
  callFunction(name: string, args: readonly unknown[] = []): Promise<FunctionResult> {
    return this.#bridge.callFunction(name, args);
  }

  /** From now on formulas compute the functions described here by what CustomFunctions.associate was given. */
  registerFunctions(metadata: FunctionsMetadata, options: RegistrationOptions = {}): void {
    this.#functions?.dispose();
    const register = (): RegisteredFunctions =>
      registerFunctions(this.#univer.univer, metadata, this.#bridge.associatedFunctions, {
        suggested: this.#createUniver !== createHeadlessUniver,
        ...options,
      });
    this.#functions = register();
    this.#register = register;
  }

  /** What Excel says of the error in a cell, such as `A1` (of the active sheet) or `'Kết quả'!B2`. */
  errorMessageAt(address: string): string | undefined {
    const { workbook } = this.#univer;
    const name = sheetNameIn(address);
    const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
    if (!sheet) throw new HostError('ItemNotFound');
    const { row, column } = parseAddress(address, sheet.getSheetName());
    return this.#functions?.errorMessageAt({ sheetId: sheet.getSheetId(), row, column });
  }

  /** The card behind what a cell of the active sheet, such as `A1`, shows. */
  cardAt(address: string): Card | undefined {
    const sheet = this.#univer.workbook.getActiveSheet();
    const { row, column } = parseAddress(address, sheet.getSheetName());
    const text = String(sheet.getSheet().getCell(row, column)?.v ?? '');
    return this.#functions?.cardAt({ sheetId: sheet.getSheetId(), row, column }, text);
  }

  /** The charts of the active sheet, which no grid draws. */
  chartsShown(): ShownChart[] {
    return this.#workbook.chartsShown();
  }

  /** Calls back whenever the workbook, or what of it is on the screen, may have changed: often, and not always so. */
  onPossibleChange(listener: () => void): void {
    this.#possibleChanges.push(listener);
  }

  /** A new, empty workbook with fresh counters; proxies of the old one are no longer valid. The add-in stays. */
  reset(): void {
    this.#open();
  }

  /** The workbook as a file would hold it. */
  serialise(): string {
    return JSON.stringify(this.#univer.workbook.save());
  }

  /** Opens what `serialise` gave, perhaps elsewhere, as the platform opens it; see `reset`. */
  load(saved: string): void {
    this.#open(reopened(saved, this.platform));
  }

  /**
   * Of the add-in's actions from now on, in this batch or a later one, the n-th fails with GeneralException, once:
   * 1 is the next. What was done before stays done.
   */
  failAtAction(n: number): void {
    this.#interpreter.failAtAction(n);
  }

  #open(saved?: IWorkbookData): void {
    this.#univer.dispose();
    this.#univer = openWorkbook(this.#createUniver(), this.#locale, saved);
    [this.#workbook, this.#interpreter] = this.#connect();
    this.#functions = this.#register?.();
  }

  #connect(): [ExcelWorkbook, BatchInterpreter] {
    this.#written = { cells: 0, saved: 0, computed: false };
    const events = new ExcelEvents(this.#univer, this.#bridge);
    const headers = new TableHeaders(this.#univer);
    followCopies(this.#univer);
    const written = this.#written;
    const univer = this.#univer;
    const workbook = new ExcelWorkbook({
      univer,
      events,
      headers,
      written,
      selection: this.#selection,
      answerAt: (cell, shown) => this.#functions?.answerAt(cell, shown) ?? {},
    });
    const withXmlParts = undoXmlParts({ univer });
    // "When false, each context.sync() call creates an undo record" (Excel.RunOptions.mergeUndoGroup, ExcelApi 1.20,
    // which this office.js does not know).
    const interpreter = this.#bridge.connect(workbook, (process, group) => {
      const work = this.platform.xmlPartsInUndo ? () => withXmlParts(process) : process;
      const answer = asOneUndoStep(univer, work, group);
      // Charts, unlike cells, change without a command of Univer's.
      this.#tellPossibleChange();
      return answer;
    });
    univer.commands.onCommandExecuted(() => this.#tellPossibleChange());
    return [workbook, interpreter];
  }

  #tellPossibleChange(): void {
    for (const listener of this.#possibleChanges) listener();
  }
}

export type HostOptions = {
  /** Makes the Univer of a page with a grid; asked again for every workbook that is opened. Headless if not given. */
  createUniver?: () => Univer;
  /** The workbook that is open at first; an empty one if not given. */
  document?: IWorkbookData;
} & BridgeOptions;

/** Bytes of the largest request and of the largest answer, and letters of all answers. */
type Largest = {
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly answered: number;
};

/** Costs that tests put a limit to: round trips, actions in them, and cells given a value or formula. */
export type Counters = {
  syncs: number;
  actions: number;
  cellsWritten: number;
};
