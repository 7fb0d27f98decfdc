import { BooleanNumber, ICommandService, toDisposable } from '@univerjs/core';
import type { IDisposable, Univer } from '@univerjs/core';
import {
  FunctionType,
  IFunctionService,
  Lexer,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { FunctionAnswers } from './functionAnswers';
import { withFieldValues } from './fieldAccess';
import { FieldValue } from './fieldValue';
import type { Card, CellPosition } from './functionAnswer';
import { CustomFunctionExecutor } from './functionExecutor';
import type { ParameterMetadata } from './functionExecutor';
import type { CellValue } from '../range/cells';
import type { ShownAnswer } from '../range/jsonValues';

/**
 * Lets Univer's formula engine compute the add-in's custom functions, headless or in a page with a grid, so that
 * `=VNEXPORT.TARGET("Gạo")` in a cell gives what Excel would give.
 *
 * Arguments go in by Excel's contract: errors and data types only where the metadata ask for them (functionExecutor); what is left out and what is blank is `null` (as in Excel on the web), a
 * parameter of dimensionality `matrix` gets rows of cells, any other gets a plain value and is called once for each
 * cell of a range. Numbers, texts, booleans and arrays of them, which spill, may come out.
 * A `FormattedNumber` is shown by its format as long as the cell's own number format is General; the cell's format
 * is left alone. An entity shows its text and keeps its fields: `=A1.growth` and `=FIELDVALUE(A1,"growth")` read them.
 * A `CustomFunctions.Error`, thrown or returned, alone or in an array, shows as an error in the cell.
 *
 * @param univer with a workbook, for its services do not exist before; if that has formulas already, `recalculate`
 * @param metadata what `functions.vi.json` or `functions.en.json` of the build holds
 * @param functions which function answers which id; looked up at every call, so it may be filled later, such as
 *   office.js does by `CustomFunctions.associate`
 * @example
 * const registered = registerFunctions(univer, await response.json(), functions);
 * registered.errorMessageAt({ sheetId, row: 0, column: 0 }); // what to show when the mouse is over the cell
 */
export function registerFunctions(
  univer: Univer,
  metadata: FunctionsMetadata,
  functions: FunctionTable,
  { namespace = 'VNEXPORT', asynchronous = [], suggested = true }: RegistrationOptions = {},
): RegisteredFunctions {
  const { allowErrorForDataTypeAny: errors = false, allowCustomDataForDataTypeAny: dataTypes = false } =
    metadata;
  // OfficeDev/office-js #4385: the two together end Office LTSC 2021.
  if (errors && dataTypes) throw new Error('Excel LTSC 2021 crashes on errors together with custom data.');
  const injector = univer.__getInjector();
  const engine = injector.get(IFunctionService);
  const answers = new FunctionAnswers(injector);
  const executors = metadata.functions.map(
    (described) =>
      new CustomFunctionExecutor(nameOf(described, namespace), described.parameters, {
        asynchronous: asynchronous.includes(described.id),
        takesErrors: errors,
        // A parameter of such a type makes the flag needless: docs/excel/custom-functions-json.md of Microsoft.
        takesDataTypes: dataTypes || described.parameters.some(({ cellValueType }) => cellValueType),
        call: (args) => callable(functions, described.id)(...args),
        cardAt: (cell, text) => answers.cardAt(cell, text),
        answered: (cell, rows) => answers.keep(cell, rows),
      }),
  );
  const fieldValue = new FieldValue(answers);
  const names = [...executors, fieldValue].map(({ name }) => String(name));
  engine.registerExecutors(...executors, fieldValue);
  const dots = readFieldsByDots(injector.get(Lexer));
  // What the engine has parsed while the names were unknown would stay #NAME?.
  engine.deleteFormulaAstCacheKey(...names);
  const descriptions = suggested
    ? injector
        .get(IDescriptionService)
        .registerDescriptions(metadata.functions.map((described) => toUniver(described, namespace)))
    : undefined;
  return {
    cardAt: (cell, text) => answers.cardAt(cell, text),
    answerAt: (cell, shown) => answers.answerAt(cell, shown),
    errorMessageAt: (cell) => answers.errorMessageAt(cell),
    recalculate: () => {
      injector
        .get(ICommandService)
        .syncExecuteCommand(
          SetTriggerFormulaCalculationStartMutation.id,
          { commands: [], forceCalculation: true },
          { onlyLocal: true },
        );
    },
    dispose: () => {
      dots.dispose();
      engine.unregisterExecutors(...names);
      engine.deleteFormulaAstCacheKey(...names);
      descriptions?.dispose();
      answers.dispose();
    },
  };
}

/** The part that is read of the JSON that describes custom functions to Excel. */
export type FunctionsMetadata = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
};
type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
};

/** By function id in capitals, as office.js keeps them. */
export type FunctionTable = Readonly<Record<string, unknown>>;

export type RegistrationOptions = {
  /** The manifest's `Functions.Namespace`. */
  namespace?: string;
  /** Ids of the functions that return promises. Univer cannot compute these inside LAMBDA. */
  asynchronous?: readonly string[];
  /** Whether the functions are offered while a formula is typed into the grid; costly where there is no grid. */
  suggested?: boolean;
};

export type RegisteredFunctions = {
  /** What Excel says of an error in a cell, if a function said it and the cell still shows that error. */
  errorMessageAt(cell: CellPosition): string | undefined;
  /** The card behind the text that a cell shows. */
  cardAt(cell: CellPosition, text: string): Card | undefined;
  /** Format or card that came with the value that a cell shows. */
  answerAt(cell: CellPosition, shown: CellValue): ShownAnswer;
  /** Computes all formulas anew: after the functions or what they answer from have changed. */
  recalculate(): void;
  /** Formulas with the functions give #NAME? from now on. */
  dispose(): void;
};

/** The engine looks functions up in capitals. */
function nameOf({ name }: FunctionMetadata, namespace: string): string {
  return `${namespace}.${name}`.toUpperCase();
}

/** Cells keep the formula as it was typed; only the engine reads another one. */
function readFieldsByDots(lexer: Lexer): IDisposable {
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...options) => build(withFieldValues(formula), ...options);
  return toDisposable(() => {
    lexer.treeBuilder = build;
  });
}

function callable(functions: FunctionTable, id: string): (...args: readonly unknown[]) => unknown {
  const found = functions[id.toUpperCase()];
  if (typeof found !== 'function') throw new Error(`No function is associated with ${id}.`);
  return (...args) => Reflect.apply(found, undefined, args) as unknown;
}

/** Univer wants every field, or its suggestions break. */
function toUniver(described: FunctionMetadata, namespace: string): IFunctionInfo {
  return {
    functionName: nameOf(described, namespace),
    functionType: FunctionType.User,
    description: described.description,
    abstract: described.description,
    functionParameter: described.parameters.map(({ name, description = '', optional = false }) => ({
      name,
      detail: description,
      example: '',
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
