import type { Language } from '../locales/messages';
import { commandTexts } from '../locales/commands';
import { workbookTexts } from '../locales/workbook';
import type { CellBlock } from '../workbook/insert/cellBlock';
import { insertCells as insert } from '../workbook/insert/insertCells';
import type { Choice, Spot } from '../workbook/insert/insertCells';
import { someOf } from '../workbook/insert/freeArea';
import { endingOf } from './notice';
import type { Answer, Notice } from './notice';

/** Cells to be inserted, and what the user reads of them: a formula as typed, or a title. */
export type Insertion = {
  readonly block: CellBlock;
  readonly what: string;
  /** The active cell unless given. */
  readonly at?: Spot | undefined;
};

/**
 * Inserts cells. Where they would not be the only ones, the user chooses: below, to the right, or in their place.
 * @throws Refusal with a message for the user
 */
export async function insertCells({ block, what, at }: Insertion, language: Language): Promise<Notice> {
  const texts = workbookTexts[language];
  const inserted = await insert(block, at ?? 'active-cell', language);
  if (inserted.kind === 'inserted') {
    const said = at?.replaces === true ? texts.replacedBy : texts.formulaInserted;
    return { kind: 'done', message: said(what, inserted.address) };
  }
  const { cells, below, right, replace } = inserted;
  const [first, ...others] = [
    ...answersTo(texts.insertBelow, below),
    ...answersTo(texts.insertRight, right),
    ...answersTo(texts.replace, replace),
  ];
  if (first === undefined) return { kind: 'failed', message: texts.noRoom };
  return {
    kind: 'question',
    message: texts.whereInstead(...someOf(cells)),
    ...first,
    others,
    cancel: texts.dontInsert,
    working: commandTexts[language].inserting(what),
  };

  function answersTo(said: (address: string) => string, choice: Choice | undefined): Answer[] {
    if (choice === undefined) return [];
    const { address, spot } = choice;
    return [
      {
        confirm: said(address),
        goOn: () => endingOf(() => insertCells({ block, what, at: spot }, language), language),
      },
    ];
  }
}
