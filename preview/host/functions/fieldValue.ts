import type { Nullable } from '@univerjs/core';
import { BaseFunction, ErrorType } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { answerOfCell, CardValueObject, failed, toResult } from './functionAnswer';
import type { CellAnswer } from './functionAnswer';
import type { FunctionAnswers } from './functionAnswers';
import { cellAt, toGrid } from './functionExecutor';

/** Excel's `FIELDVALUE(value, field_name)`, which Univer lacks: a field of a card, or of every card of a range. */
export class FieldValue extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  readonly #answers: FunctionAnswers;

  constructor(answers: FunctionAnswers) {
    super('FIELDVALUE');
    this.#answers = answers;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const rows = this.#read(given);
    this.#answers.keep({ sheetId: this.subUnitId ?? '', row: this.row, column: this.column }, rows);
    return toResult(rows);
  }

  #read(given: readonly BaseValueObject[]): CellAnswer[][] {
    try {
      const cardAt = this.#answers.cardAt.bind(this.#answers);
      const [cards, names] = [toGrid(given[0], cardAt), toGrid(given[1], cardAt)];
      const height = Math.max(cards.length, names.length);
      const width = Math.max(cards[0]?.length ?? 0, names[0]?.length ?? 0);
      return Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (__, column) =>
          fieldOf(cellAt(cards, row, column), cellAt(names, row, column)),
        ),
      );
    } catch (fault) {
      return failed(fault);
    }
  }
}

/** Names of fields are compared without regard to case. */
function fieldOf(card: Nullable<BaseValueObject>, name: Nullable<BaseValueObject>): CellAnswer {
  const error = [card, name].find((value) => value?.isError());
  if (error) return { error: String(error.getValue()), message: '' };
  const wanted = String(name?.getValue() ?? '');
  const properties = card instanceof CardValueObject ? (card.card.properties ?? {}) : {};
  const key = Object.keys(properties).find((one) => one.toLowerCase() === wanted.toLowerCase());
  const found = key === undefined ? undefined : properties[key];
  return found === undefined ? noField(wanted, Object.keys(properties)) : answerOfCell(found);
}

/** Excel's error for this is #FIELD!, which Univer lacks; so its name is in the message. */
function noField(wanted: string, known: readonly string[]): CellAnswer {
  const list = known.length > 0 ? ` (${known.join(', ')})` : '';
  return { error: ErrorType.NA, message: `#FIELD! “${wanted}”${list}` };
}
