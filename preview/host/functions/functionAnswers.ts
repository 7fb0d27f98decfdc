import {
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  Rectangle,
  UniverInstanceType,
} from '@univerjs/core';
import type { IDisposable, Injector, IRange, Nullable, Workbook } from '@univerjs/core';
import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellValue } from '../range/cells';
import type { Card, CellAnswer, CellPosition } from './functionAnswer';
import { cardIn } from '../range/jsonValues';
import type { ShownAnswer } from '../range/jsonValues';

/**
 * What custom functions answered and Univer's cells have no place for: messages of errors, formats of numbers, cards.
 * An answer counts for as long as its cell shows that very value and the formula that gave it stands unchanged.
 */
export class FunctionAnswers {
  readonly #formulas: FormulaDataModel;
  readonly #workbooks: IUniverInstanceService;
  readonly #byCell = new Map<string, FormulaAnswers>();
  readonly #cards = new Map<string, AnsweredCard>();
  readonly #subscriptions: readonly IDisposable[];
  #calculation = 0;

  constructor(injector: Injector) {
    this.#formulas = injector.get(FormulaDataModel);
    this.#workbooks = injector.get(IUniverInstanceService);
    const starting = injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#calculation += 1;
    });
    const interceptors = injector.get(SheetInterceptorService);
    this.#subscriptions = [starting, this.#showFormats(interceptors), this.#markCards(interceptors)];
  }

  /** A formula may call several functions: their answers are kept together until the formula is computed again. */
  keep(cell: CellPosition, rows: Rows): void {
    const key = keyOf(cell);
    const known = this.#byCell.get(key);
    if (known?.calculation === this.#calculation) known.calls.push(rows);
    else {
      const formula = this.#formulaAt(cell);
      this.#byCell.set(key, { origin: cell, formula, calculation: this.#calculation, calls: [rows] });
    }
    for (const [down, row] of rows.entries()) {
      for (const [right, answer] of row.entries()) {
        if (!('card' in answer)) continue;
        const shownAt = { ...cell, row: cell.row + down, column: cell.column + right };
        this.#cards.set(keyOf(shownAt), { origin: cell, rows, card: answer.card, text: answer.value });
      }
    }
  }

  errorMessageAt(cell: CellPosition): string | undefined {
    const shown = this.#workbook()?.getSheetBySheetId(cell.sheetId)?.getCell(cell.row, cell.column)?.v;
    const found = this.#answersFor(cell).find(
      (answer) => 'error' in answer && answer.error === shown && answer.message !== '',
    );
    return found && 'error' in found ? found.message : undefined;
  }

  /**
   * The card behind a cell that shows this text. Other formulas ask while they are computed, when Univer has not yet
   * noted what spills where: so each card is kept by the cell that it was answered for. A card may also be the value
   * of a cell without a formula.
   */
  cardAt(cell: CellPosition, text: string): Card | undefined {
    const answered = this.#cards.get(keyOf(cell));
    if (answered?.text === text && this.#stands(answered)) return answered.card;
    const value = this.#workbook()?.getSheetBySheetId(cell.sheetId)?.getCellRaw(cell.row, cell.column);
    return value?.v === text ? cardIn(value) : undefined;
  }

  /** Whether it is the latest answer of its formula, and the formula unchanged. */
  #stands({ origin, rows }: AnsweredCard): boolean {
    const kept = this.#byCell.get(keyOf(origin));
    return kept?.calls.includes(rows) === true && kept.formula === this.#formulaAt(origin);
  }

  answerAt(cell: CellPosition, shown: CellValue): ShownAnswer {
    return typeof shown === 'number'
      ? { numberFormat: this.#formatOf(shown, cell) }
      : { card: this.cardAt(cell, String(shown)) };
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #showFormats(interceptors: SheetInterceptorService): IDisposable {
    return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      // After the interceptor that fills in what spills (100), before the one that formats numbers (0).
      priority: 50,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        if (typeof cell?.v !== 'number') return next(cell);
        const format = this.#formatOf(cell.v, { sheetId: subUnitId, row, column: col });
        const style = format === undefined ? undefined : workbook.getStyles().getStyleByCell(cell);
        if (!format || (style?.n && style.n.pattern !== 'General')) return next(cell);
        return next({ ...cell, s: { ...style, n: { pattern: format } } });
      },
    });
  }

  /** Excel puts an icon before the text of a card; here the cell has a marked corner. */
  #markCards(interceptors: SheetInterceptorService): IDisposable {
    return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 50,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const position = { sheetId: subUnitId, row, column: col };
        return typeof cell?.v === 'string' && this.cardAt(position, cell.v)
          ? next({ ...cell, markers: { ...cell.markers, tl: cardMark } })
          : next(cell);
      },
    });
  }

  #formatOf(value: number, cell: CellPosition): string | undefined {
    const found = this.#answersFor(cell).find((answer) => 'value' in answer && isSame(answer.value, value));
    return found && 'value' in found ? found.numberFormat : undefined;
  }

  /** What each call of the formula in this cell, or of the one that spills into it, has answered for it. */
  #answersFor(cell: CellPosition): CellAnswer[] {
    if (this.#byCell.size === 0) return [];
    const origin = this.#byCell.has(keyOf(cell)) ? cell : this.#originOf(cell);
    if (!origin) return [];
    const kept = this.#byCell.get(keyOf(origin));
    if (kept?.formula !== this.#formulaAt(origin)) return [];
    return kept.calls.flatMap((rows) => rows[cell.row - origin.row]?.[cell.column - origin.column] ?? []);
  }

  #originOf({ sheetId, row, column }: CellPosition): CellPosition | undefined {
    const unitId = this.#workbook()?.getUnitId() ?? '';
    if (!this.#formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column]) return undefined;
    const ranges = this.#formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
    for (const [originRow, inRow] of Object.entries(ranges as Record<string, Record<string, IRange>>)) {
      for (const [originColumn, range] of Object.entries(inRow)) {
        if (Rectangle.contains(range, { startRow: row, endRow: row, startColumn: column, endColumn: column }))
          return { sheetId, row: Number(originRow), column: Number(originColumn) };
      }
    }
    return undefined;
  }

  #formulaAt({ sheetId, row, column }: CellPosition): string {
    const unitId = this.#workbook()?.getUnitId() ?? '';
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  }

  #workbook(): Nullable<Workbook> {
    return this.#workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
}

/** Univer rounds to twelve digits what a spilling formula leaves in its own cell. */
function isSame(answered: unknown, shown: number): boolean {
  return typeof answered === 'number' && Math.abs(answered - shown) <= Math.abs(answered) * 1e-11;
}

const cardMark = { color: '#b1121f', size: 8 };

type Rows = readonly (readonly CellAnswer[])[];
type FormulaAnswers = {
  readonly origin: CellPosition;
  readonly formula: string;
  readonly calculation: number;
  readonly calls: Rows[];
};

type AnsweredCard = {
  /** The cell of the formula. */
  readonly origin: CellPosition;
  readonly rows: Rows;
  readonly card: Card;
  readonly text: unknown;
};

function keyOf({ sheetId, row, column }: CellPosition): string {
  return `${sheetId}!${row},${column}`;
}
