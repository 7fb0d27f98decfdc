import type { WriteSheet } from 'hucre/xlsx';
import { examples } from '../../src/functions/examples';
import type { Language } from '../../src/locales/messages';
import { formulaOf } from '../../src/model/formulaText';
import { cellName } from '../../src/workbook/core/areas';
import type { BuiltFunctions } from '../built-functions';
import type { Metadata } from '../functions-metadata/metadata';
import { withPane } from './channels';
import type { Channel, Reference } from './channels';
import { bodyStyle, charactersOf, headingCell, heightOf, linesOver, printedAcross } from './sheetParts';
import { sampleTexts } from './sampleTexts';
import { workbookFile } from './workbookFile';

/** How a sample workbook is called in a release. @example samplePath('department', 'vi') // 'samples/vnexport-sample-department.vi.xlsx' */
export function samplePath(channel: Channel, language: Language): string {
  return `samples/vnexport-sample-${channel}.${language}.xlsx`;
}

/**
 * A workbook that asks Excel for the pane of the add-in and shows its functions. The formulas stand with the values that
 * the built functions give, so that it reads well without the add-in.
 * @param metadata of functions.vi.json or functions.en.json
 * @returns the same bytes each time
 */
export async function sampleWorkbook(
  reference: Reference,
  language: Language,
  metadata: Metadata,
  built: BuiltFunctions,
): Promise<Uint8Array> {
  const { title, first, about, channels } = sampleTexts[language];
  const lines = linesOver([title, channels[reference.channel], ...about], []);
  const sheets = [{ name: first, ...lines, ...printedAcross() }, functionsSheet(language, metadata, built)];
  return workbookFile(title, sheets, (parts) => withPane(parts, reference));
}

/** No table: what spills may not stand in one. */
function functionsSheet(language: Language, metadata: Metadata, built: BuiltFunctions): WriteSheet {
  const { functions: name, columns } = sampleTexts[language];
  built.useLanguage(language === 'vi' ? 'vi-VN' : 'en-US');
  const headings = [columns.formula, columns.value, columns.live, columns.meaning];
  const cells = new Map(headings.map((heading, at) => [`0,${String(at)}`, headingCell(heading, false)]));
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [at, { example, value }] of shown(language, built).entries()) {
    const row = at + 1;
    const formula = formulaOf(example);
    const meaning = metadata.functions.find(({ id }) => id === example.id)?.description ?? '';
    const style = bodyStyle({ wraps: true });
    cells.set(`${String(row)},0`, { value: formula, type: 'string', style });
    const onLeft = { ...style, alignment: { ...style.alignment, horizontal: 'left' } } as const;
    cells.set(`${String(row)},1`, {
      value,
      type: typeof value === 'number' ? 'number' : 'string',
      style: onLeft,
    });
    cells.set(`${String(row)},2`, {
      formula: asStored(formula),
      formulaResult: value,
      // The functions answer with arrays, of one cell here, so that Excel writes no @ before them.
      formulaType: 'array',
      formulaRef: cellName(row, 2),
      formulaDynamic: true,
      type: 'formula',
      style: onLeft,
    });
    cells.set(`${String(row)},3`, { value: meaning, type: 'string', style });
    const texts = [formula, String(value), String(value), meaning].map((text, column) => ({
      text,
      width: WIDTHS[column] ?? 0,
    }));
    rowDefs.set(row, { height: heightOf(texts) });
  }
  return {
    name,
    cells,
    rowDefs,
    columns: WIDTHS.map((width) => ({ width: charactersOf(width) })),
    freezePane: { rows: 1 },
    ...printedAcross(1),
  };
}

/** In points. */
const WIDTHS = [270, 160, 160, 290];

type Shown = { readonly example: (typeof examples)['vi'][number]; readonly value: string | number };

/** The examples that fill one cell: others would need room that nobody knows before. */
function shown(language: Language, { functions }: BuiltFunctions): Shown[] {
  return examples[language].flatMap((example) => {
    const answer = functions[example.id]?.(...example.args);
    const rows: unknown[][] = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
    const [value] = rows[0] ?? [];
    const isLone = rows.length === 1 && rows[0]?.length === 1;
    return isLone && (typeof value === 'string' || typeof value === 'number') ? [{ example, value }] : [];
  });
}

/** As Excel keeps functions of add-ins in files. @example asStored('=VNEXPORT.TARGET("Rice")') // '_xldudf_VNEXPORT_TARGET("Rice")' */
function asStored(formula: string): string {
  return formula.replace(/^=VNEXPORT\./, '_xldudf_VNEXPORT_');
}
