import { around } from '../core/areas';
import type { Area, Position } from '../core/areas';
import { blocksOf } from './blocks';
import type { Shown } from './contents';
import { REGION_NAME } from '../store/conversionList';
import type { Batch, ConvertedBlock } from '../store/conversionList';
import { newId } from '../store/newId';
import type { Survey } from './look';
import { mightSpill } from './mightSpill';
import { nowhere } from './planNames';
import type { PlannedName } from './planNames';
import type { Step } from './steps';
import { cellsIn, sheetsIn, tablesIn, templateOf } from './template';
import type { Template } from './template';

/** One conversion: what the list keeps of it, and its blocks with the formulas as they are now. */
export type PlannedBatch = { readonly batch: Batch; readonly blocks: readonly BlockOfFormulas[] };

export type BlockOfFormulas = {
  readonly block: ConvertedBlock;
  /** Of each cell, or of the one that spills. */
  readonly formulas: readonly (readonly string[])[];
};

export function batchOf(cells: readonly Shown[], names: readonly PlannedName[], seen: Survey): PlannedBatch {
  const blocks = blocksOfShown(cells, seen);
  const regions = new Map<string, Area>();
  const include = (sheet: string, area: Area): void => {
    const known = regions.get(sheet);
    regions.set(sheet, known ? around(known, area) : area);
  };
  for (const { sheet, area } of cells) include(sheet, area);
  for (const cell of blocks.flatMap(({ block }) => cellsOf(block))) {
    for (const { sheet, area } of cellsIn(cell.template, cell)) include(sheet, area);
  }
  for (const { kept } of names) {
    for (const { sheet, area } of cellsIn(kept.formula, nowhere)) if (sheet !== '') include(sheet, area);
  }
  const templates = [...blocks.map(({ block }) => block.formula), ...names.map(({ kept }) => kept.formula)];
  const named = new Set(templates.flatMap(tablesIn));
  // Sheets of which the formulas name no cell are to be found again as well.
  const scopes = names.flatMap(({ kept }) => kept.sheet ?? []);
  for (const sheet of [...templates.flatMap(sheetsIn), ...scopes]) {
    if (!regions.has(sheet)) regions.set(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  }
  const batch = {
    id: newId(),
    regions: [...regions].map(([sheet, area]) => ({ sheet, name: `${REGION_NAME}${newId()}`, area })),
    cells: blocks.map(({ block }) => block),
    names: names.map(({ kept }) => kept),
    tables: seen.tables.flatMap(({ id, name, columns }) => (named.has(id) ? [{ id, name, columns }] : [])),
  };
  const text = JSON.stringify(batch);
  const sheets = seen.sheets.flatMap(({ id, name }) =>
    text.includes(JSON.stringify(id)) ? [{ id, name }] : [],
  );
  return { batch: { ...batch, sheets }, blocks };
}

/**
 * The formulas as blocks. What may be parts of one array formula, entered with Ctrl+Shift+Enter, stays cell by cell:
 * Excel does not tell, but shows the same formula in each of them and refuses to change one alone. Converted as a whole,
 * the array could not be restored.
 */
export function blocksOfShown(cells: readonly Shown[], seen: Survey): BlockOfFormulas[] {
  const times = new Map<string, number>();
  const textOf = ({ sheet, formula }: Shown): string => `${sheet} ${formula}`;
  for (const cell of cells) times.set(textOf(cell), (times.get(textOf(cell)) ?? 0) + 1);
  return blocksFrom(
    cells.map((cell) => ({ ...cell, template: templateOf(cell.formula, cell, seen) })),
    (cell) => (times.get(textOf(cell)) ?? 0) > 1 && mightSpill(cell.formula),
  );
}

/** Puts together what has the same template; what spills stays by itself. */
export function blocksFrom<Cell extends ConvertedCell>(
  cells: readonly Cell[],
  isApart: (cell: Cell) => boolean = () => false,
): BlockOfFormulas[] {
  const isSingle = ({ area }: ConvertedCell): boolean => area.rows * area.columns === 1;
  const grids = blocksOf(cells.filter(isSingle), (cell) =>
    JSON.stringify(isApart(cell) ? [cell.row, cell.column] : cell.template),
  );
  return [
    ...grids.map((grid) => gridOf(grid.area, grid.cells)),
    ...cells.filter((cell) => !isSingle(cell)).map(spillOf),
  ];
}

/** The cells of a block, one by one, without their formulas. */
export function cellsOf(block: ConvertedBlock): Omit<ConvertedCell, 'formula'>[] {
  const { sheet, area, spilled, formula: template, contents, formats } = block;
  const nothing = contents.map((row) => row.map(() => null));
  if (spilled) {
    const { row, column } = area;
    return [{ sheet, row, column, area, template, contents, formats: formats ?? nothing }];
  }
  return contents.flatMap((line, down) =>
    line.map((content, right) => {
      const [row, column] = [area.row + down, area.column + right];
      return {
        sheet,
        row,
        column,
        area: { row, column, rows: 1, columns: 1 },
        template,
        contents: [[content]],
        formats: [[formats?.[down]?.[right] ?? null]],
      };
    }),
  );
}

/** A formula with its template and what its cells hold as values. */
export type ConvertedCell = Position &
  Pick<Shown, 'area' | 'formula' | 'contents' | 'formats'> & { readonly template: Template };

/** Formulas become values. A spill's own formula goes first: Excel refuses to change a part of what spills. */
export function stepsToValues(blocks: readonly ConvertedBlock[]): Step[] {
  return blocks.flatMap(({ sheet, area, spilled, contents, formats }) => {
    const whole: Step = { sheet, area, contents, ...(formats && { formats }) };
    if (!spilled) return [whole];
    return [{ sheet, area: firstOf(area), contents: [[contents[0]?.[0] ?? '']] }, whole];
  });
}

/** Values become formulas again; a spill needs empty cells. */
export function stepsToFormulas(blocks: readonly BlockOfFormulas[]): Step[] {
  return blocks.flatMap(({ block: { sheet, area, spilled, formats }, formulas }) => {
    const formatsBefore = formats?.map((row) => row.map((format) => (format === null ? null : 'General')));
    return [
      ...(spilled ? [{ sheet, area, clear: true as const }] : []),
      ...(formatsBefore ? [{ sheet, area, formats: formatsBefore }] : []),
      { sheet, area: spilled ? firstOf(area) : area, contents: formulas },
    ];
  });
}

function gridOf(area: Area, cells: readonly ConvertedCell[]): BlockOfFormulas {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const grid = <Value>(read: (cell: ConvertedCell | undefined) => Value): Value[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) =>
        read(at.get(`${area.row + down} ${area.column + right}`)),
      ),
    );
  const [first] = cells;
  return {
    block: {
      sheet: first?.sheet ?? '',
      area,
      spilled: false,
      formula: first?.template ?? [],
      contents: grid((cell) => cell?.contents[0]?.[0] ?? ''),
      ...withFormats(grid((cell) => cell?.formats[0]?.[0] ?? null)),
    },
    formulas: grid((cell) => cell?.formula ?? ''),
  };
}

function spillOf({ sheet, area, formula, template, contents, formats }: ConvertedCell): BlockOfFormulas {
  return {
    block: { sheet, area, spilled: true, formula: template, contents, ...withFormats(formats) },
    formulas: [[formula]],
  };
}

function withFormats(formats: Shown['formats']): Pick<ConvertedBlock, 'formats'> {
  return formats.some((row) => row.some((format) => format !== null)) ? { formats } : {};
}

function firstOf(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}
