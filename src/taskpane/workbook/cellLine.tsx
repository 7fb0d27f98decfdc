import type { CellMending } from '../../builder/cellMending';
import { explain, messagesIn } from '../../locales/language';
import { workbookPaneTexts } from '../../locales/workbookPane';
import { asTyped } from '../../model/formulaText';
import { session } from '../../session';
import { cellName, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/core/areas';
import type { CellsInSheet } from '../../workbook/values/referredCells';
import { shownAnswer } from '../builder/shownAnswer';
import { FluentButton } from '../elements/elements';
import type { WorkbookPartProps } from './workbookActions';

type CellLineProps = WorkbookPartProps & {
  readonly mending: CellMending<CellsInSheet>;
  /** Of the formula. */
  readonly sheet: string;
};

/** A cell that a formula refers to: what is wrong with what stands in it, and what could be written there. */
export function CellLine({ mending, sheet, shell, actions }: CellLineProps) {
  const { language, busy } = shell;
  const { errors: texts, named } = workbookPaneTexts[language];
  const { cells, place, detail, suggestions } = mending;
  const address = cellName(cells.corner.row + place.row, cells.corner.column + place.column);
  const cell = { sheet: cells.sheet, address };
  const shown = cells.sheet === sheet ? address : `${cells.sheet}!${address}`;
  const held = cells.formulas[place.row - cells.from.row]?.[place.column - cells.from.column];
  // What a formula answers there, or spills, is mended where that formula stands; a whole column begins with its heading.
  const isTyped = typeof held === 'string' && held !== '' && !held.startsWith('=') && !isHeading(mending);
  return (
    <li>
      <p class="about">
        <strong>{shown}</strong>
        {`: ${asTyped(explain(detail, messagesIn(language)), session.listSeparator)}`}
      </p>
      {isTyped &&
        suggestions.map(({ text, answer }) => (
          <p key={text} class="facts">
            {`“${text}” = ${shownAnswer(answer, language)} `}
            <FluentButton
              size="small"
              disabled-focusable={busy}
              aria-label={named(texts.write(shown), text)}
              onClick={() => actions.replaceCell(cell, held, text)}
            >
              {texts.write(shown)}
            </FluentButton>
          </p>
        ))}
      <FluentButton size="small" disabled-focusable={busy} onClick={() => actions.goToCells(cell)}>
        {texts.goToIt(shown)}
      </FluentButton>
    </li>
  );
}

function isHeading({ cells, place }: CellMending<CellsInSheet>): boolean {
  const { rows, columns, from } = cells;
  return (
    (rows === SHEET_ROWS && place.row === from.row) ||
    (columns === SHEET_COLUMNS && place.column === from.column)
  );
}
