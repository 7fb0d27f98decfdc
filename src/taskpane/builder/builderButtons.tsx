import type { ComponentChildren } from 'preact';
import { callOf } from '../../builder/recipe';
import type { Recipe } from '../../builder/recipe';
import { isRange } from '../../builder/references';
import type { Reference } from '../../builder/references';
import { layOut } from '../../builder/shapes';
import type { ShapeChoice } from '../../builder/shapes';
import { workbookCommands } from '../../commands/workbookCommands';
import { builderTexts } from '../../locales/builder';
import { commandTexts } from '../../locales/commands';
import { messagesIn } from '../../locales/language';
import { asTyped } from '../../model/formulaText';
import { ifThere } from '../../catalogue/problem';
import { session } from '../../session';
import { addressOf, areaNamed, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/core/areas';
import type { Area } from '../../workbook/core/areas';
import type { CellBlock, Corner, EnteredCells } from '../../workbook/insert/cellBlock';
import type { Spot } from '../../workbook/insert/insertCells';
import type { Selection } from '../../workbook/insert/selection';
import { spillLayoutOf } from '../../workbook/insert/spillLayout';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';
import { isOpened } from './formulaOffer';
import { NamesBeside } from './namesBeside';

type BuilderButtonsProps = {
  readonly recipe: Recipe;
  /** Those of its arguments that are cells or ranges, while a formula that has them is changed. */
  readonly references: readonly Reference[];
  readonly shape: ShapeChoice;
  readonly selection: Selection | undefined;
  /** What else can be done with the figure. */
  readonly children: ComponentChildren;
  readonly shell: Shell;
};

/** The formula as one types it, and the places where it can go. */
export function BuilderButtons({
  recipe,
  references,
  shape,
  selection,
  children,
  shell,
}: BuilderButtonsProps) {
  const { catalogue } = session;
  const { language, workbench } = shell;
  const texts = builderTexts[language];
  const messages = messagesIn(language);
  const call = ifThere(() => callOf(recipe, catalogue, messages));
  if (call === undefined) return null;
  const block = blockOf(recipe, references, shape, shell);
  const cells = block.cells(selection?.cell ?? { row: 0, column: 0 });
  const formula = cells.flat().find((cell) => typeof cell === 'string' && cell.startsWith('='));
  const shown = asTyped(String(formula), session.listSeparator);
  const names = selection?.names;
  const { opened } = workbench;
  // On another sheet the cells that it refers to would be others, and a whole column fits into the first row alone.
  const canStand =
    references.length === 0 ||
    (selection?.sheet.name === opened?.spot.sheet.name && fits(references, selection?.cell));
  const hasNames = names !== undefined && opened === undefined && areKnown(names.values);
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const insert = (of: CellBlock, what: string, at?: Spot): void => {
    shell.carryOut({ message: commandTexts[language].inserting(what) }, async (spoken) => {
      const said = await (await workbookCommands()).insertCells({ block: of, what, at }, spoken);
      if (said.kind === 'done') workbench.open(undefined);
      return said;
    });
  };
  return (
    <>
      <div class="formula">
        <span class="visually-hidden">{`${texts.formula}: `}</span>
        <code translate={false}>{shown}</code>
        {rows * columns > 1 && <span class="facts">{texts.size(rows, columns)}</span>}
      </div>
      {hasNames && <NamesBeside recipe={recipe} names={names} insert={insert} shell={shell} />}
      <div class="buttons">
        {opened !== undefined && shape.shape === 'cell' && (
          <FluentButton
            appearance="primary"
            disabled-focusable={shell.busy}
            onClick={() => insert(block, shown, opened.spot)}
          >
            {texts.change(opened.address)}
          </FluentButton>
        )}
        {canStand && !isOpened(selection, opened) && (
          <FluentButton
            {...(opened === undefined && !hasNames ? { appearance: 'primary' as const } : {})}
            disabled-focusable={shell.busy}
            onClick={() => insert(block, shown)}
          >
            {selection === undefined ? texts.insert : texts.insertAt(selection.address)}
          </FluentButton>
        )}
        {children}
      </div>
    </>
  );
}

/** The recipe in its shape, whose formulas refer to cells by where the block will stand. */
function blockOf(
  recipe: Recipe,
  references: readonly Reference[],
  shape: ShapeChoice,
  { language }: Shell,
): CellBlock {
  const laid = layOut(recipe, shape, session.catalogue, messagesIn(language), references);
  const cells = ({ row, column }: Corner) =>
    withRoomFor(
      references,
      laid.cells((down, right, rows, columns) =>
        addressOf({ row: row + down, column: column + right, rows, columns }),
      ),
    );
  const { formats, shown } = laid;
  if (!laid.hasHeadings) return { cells, formats, layout: shown && spillLayoutOf(shown, 0) };
  const texts = cells({ row: 0, column: 0 }).map((line) =>
    line.map((cell) => (typeof cell === 'string' && !cell.startsWith('=') ? cell.replace(/^'/, '') : 0)),
  );
  return { cells, hasHeadings: true, layout: spillLayoutOf(texts, 0) };
}

function areasOf(references: readonly Reference[]): readonly Area[] {
  return references.filter(isRange).map(({ text }) => areaNamed(text.slice(text.lastIndexOf('!') + 1)));
}

/** Whether a sheet has as many rows and columns from a cell on as the formula spills into. */
function fits(references: readonly Reference[], { row, column }: Corner = { row: 0, column: 0 }): boolean {
  return areasOf(references).every(
    (one) => row + one.rows <= SHEET_ROWS && column + one.columns <= SHEET_COLUMNS,
  );
}

/** For longer ranges than this, Excel says by itself whether there is room. */
const MOST_ROOM = 5000;

/** The cells that a formula over ranges spills into: as many rows and columns as the longest of its ranges have. */
function withRoomFor(references: readonly Reference[], cells: EnteredCells): EnteredCells {
  const areas = areasOf(references).filter((one) => one.rows * one.columns <= MOST_ROOM);
  if (areas.length === 0) return cells;
  const rows = Math.max(cells.length, ...areas.map((one) => one.rows));
  const columns = Math.max(cells[0]?.length ?? 0, ...areas.map((one) => one.columns));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column]),
  );
}

/** Whether any of the texts is the name of something that figures are stated of. */
function areKnown(names: readonly string[]): boolean {
  return names.some((name) => name !== '' && ifThere(() => session.catalogue.resolve(name)) !== undefined);
}
